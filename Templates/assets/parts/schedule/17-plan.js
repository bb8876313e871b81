'use strict';
// A plan for an exam: how many new cards a day it takes, how many reviews come of them, and what
// recall to expect on the day. Each morning it is made anew, from what was done until then.

/**
 * @typedef {{day: number, fresh: number, reviews: number}} PlanDay
 * @typedef {{days: PlanDay[], newPerDay: number, recall: number, unseen: number,
 *   cards: number}} Plan `recall`: the mean chance to know a card on the exam's day; cards that
 *   stay unseen count as not known
 */
RECTO.plan = (function () {
  /** The share of new cards that are known at the first try, and of Good among right ratings. */
  const good = 3;

  /**
   * How many new cards of a deck to begin today: what is left, evenly over the days that are left.
   * The exam's day itself brings none. Null when the exam is over.
   * @param {Deck} deck
   * @param {Progress} progress
   * @param {number} now
   * @param {number} exam the exam's day
   */
  function today(deck, progress, now, exam) {
    const day = RECTO.days.of(now);
    if (exam < day) return null;
    let left = 0;
    for (const card of deck.cards) {
      const state = RECTO.replay.marksOf(progress, deck.name, card.id);
      if (state && state.suspended) continue;
      const memory = RECTO.memory.of(state);
      if (!memory || memory.began === day) left++;
    }
    return exam === day ? 0 : perDay(left, exam - day);
  }

  /**
   * New cards for each of some days. The last fifth of them is kept for reviews.
   * @param {number} left
   * @param {number} days
   */
  function perDay(left, days) {
    return Math.ceil(left / Math.max(1, Math.ceil(days * 0.8)));
  }

  /**
   * Plays the days until the exam: every due card is reviewed and, on the whole, forgotten as often
   * as its recall says. A lapse costs one more review; its weight is carried in shares of a card.
   * @param {Deck} deck
   * @param {Progress} progress
   * @param {number} now
   * @param {number} exam
   * @param {number} retention
   * @returns {Plan}
   */
  function make(deck, progress, now, exam, retention) {
    const from = RECTO.days.of(now);
    /** @type {{s: number, d: number, day: number, due: number}[]} */
    const known = [];
    let unseen = 0;
    let cards = 0;
    let begun = 0;
    for (const card of deck.cards) {
      const state = RECTO.replay.marksOf(progress, deck.name, card.id);
      if (state && state.suspended) continue;
      cards++;
      const memory = RECTO.memory.of(state);
      if (!memory) {
        unseen++;
        continue;
      }
      if (memory.began === from) begun++;
      const due = RECTO.memory.dueDay(memory, retention);
      known.push({ s: memory.s, d: memory.d, day: memory.day, due: Math.max(from, due) });
    }
    const load = exam > from ? perDay(unseen + begun, exam - from) : 0;
    /** @type {PlanDay[]} */
    const days = [];
    for (let day = from; day < exam; day++) {
      let reviews = 0;
      for (const card of known) {
        if (card.due > day) continue;
        const r = RECTO.fsrs.recall(Math.max(0, day - card.day), card.s);
        reviews += 1 + (1 - r);
        reviewed(card, r, day, retention);
      }
      const fresh = Math.min(unseen, day === from ? Math.max(0, load - begun) : load);
      unseen -= fresh;
      for (let i = 0; i < fresh; i++) {
        const { s, d } = RECTO.fsrs.next(null, 0, good);
        known.push({ s, d, day, due: day + RECTO.fsrs.interval(s, retention) });
      }
      days.push({ day, fresh, reviews: Math.round(reviews) });
    }
    let sum = 0;
    for (const card of known) sum += RECTO.fsrs.recall(Math.max(0, exam - card.day), card.s);
    return {
      days, newPerDay: load, recall: cards === 0 ? 0 : sum / cards, unseen, cards,
    };
  }

  /**
   * A review as it goes on the whole: stability is the mean of knowing and of having forgotten.
   * @param {{s: number, d: number, day: number, due: number}} card changed in place
   * @param {number} r
   * @param {number} day
   * @param {number} retention
   */
  function reviewed(card, r, day, retention) {
    const gap = day - card.day;
    const right = RECTO.fsrs.next(card, gap, good);
    const wrong = RECTO.fsrs.next(card, gap, 1);
    card.s = r * right.s + (1 - r) * wrong.s;
    card.d = r * right.d + (1 - r) * wrong.d;
    card.day = day;
    card.due = day + RECTO.fsrs.interval(card.s, retention);
  }

  return { make, today };
})();
