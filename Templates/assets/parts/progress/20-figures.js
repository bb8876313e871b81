'use strict';
// Figures of what was done and what is to come, out of the log.

/**
 * @typedef {{day: number, reviews: number, right: number, ms: number, fresh: number}} DayFigures
 * @typedef {{label: string, reviews: number, right: number}} Share
 */
RECTO.figures = (function () {
  /**
   * The cards of some decks that the log speaks of.
   * @param {Progress} progress
   * @param {readonly Deck[]} decks
   */
  function known(progress, decks) {
    /** @type {{deck: Deck, card: Card, state: CardState}[]} */
    const list = [];
    for (const deck of decks) {
      for (const card of deck.cards) {
        const state = RECTO.replay.marksOf(progress, deck.name, card.id);
        if (state) list.push({ deck, card, state });
      }
    }
    return list;
  }

  /**
   * What was done on each day. Cards that left their deck count: the work was done.
   * @param {Progress} progress
   * @param {(deck: string) => boolean} wanted
   * @returns {Map<number, DayFigures>}
   */
  function byDay(progress, wanted) {
    /** @type {Map<number, DayFigures>} */
    const days = new Map();
    for (const [name, cards] of progress.decks) {
      if (!wanted(name)) continue;
      for (const state of cards.values()) {
        RECTO.replay.reviewsOf(state).forEach(function (review, i) {
          const day = RECTO.days.of(review.t, review.zone);
          let figures = days.get(day);
          if (!figures) days.set(day, (figures = { day, reviews: 0, right: 0, ms: 0, fresh: 0 }));
          figures.reviews++;
          figures.ms += review.ms;
          if (review.right) figures.right++;
          if (i === 0) figures.fresh++;
        });
      }
    }
    return days;
  }

  /**
   * How many days in a row have reviews, up to today or, while today has none, to yesterday; and
   * the longest such row.
   * @param {Map<number, DayFigures>} days
   * @param {number} today
   */
  function streak(days, today) {
    let now = 0;
    for (let day = days.has(today) ? today : today - 1; days.has(day); day--) now++;
    let longest = 0;
    let run = 0;
    let before = NaN;
    for (const day of Array.from(days.keys()).sort((one, other) => one - other)) {
      run = day === before + 1 ? run + 1 : 1;
      longest = Math.max(longest, run);
      before = day;
    }
    return { now, longest };
  }

  /**
   * How many reviews fall due on each of the coming days, today first, with what is overdue.
   * @param {Progress} progress
   * @param {readonly Deck[]} decks
   * @param {number} today
   * @param {number} retention
   * @param {number} length in days
   * @returns {number[]}
   */
  function forecast(progress, decks, today, retention, length) {
    const counts = new Array(length).fill(0);
    for (const { state } of known(progress, decks)) {
      const memory = RECTO.memory.of(state);
      if (!memory || state.suspended) continue;
      const day = Math.max(0, RECTO.memory.dueDay(memory, retention) - today);
      if (day < length) counts[day]++;
    }
    return counts;
  }

  /**
   * True retention: of the reviews of cards that had been learnt, the first of each card on a day,
   * how many were right, by how stable the memory was before.
   * @param {Progress} progress
   * @param {readonly Deck[]} decks
   * @param {readonly number[]} bounds stabilities in days at which a new class begins
   * @returns {{reviews: number, right: number}[]} one for each class, the first below all bounds
   */
  function retention(progress, decks, bounds) {
    const classes = [0, ...bounds].map(() => ({ reviews: 0, right: 0 }));
    for (const { state } of known(progress, decks)) {
      /** @type {Memory | null} */
      let memory = null;
      for (const review of RECTO.replay.reviewsOf(state)) {
        if (review.rating === undefined) continue;
        const day = RECTO.days.of(review.t, review.zone);
        if (memory && memory.phase === 'review' && day > memory.day) {
          const { s } = memory;
          const own = classes[bounds.filter((bound) => s >= bound).length];
          own.reviews++;
          if (review.rating > 1) own.right++;
        }
        memory = RECTO.steps.rated(memory, review.rating, review.t, day);
      }
    }
    return classes;
  }

  /**
   * For each tag: its cards, how many were seen, and the share of reviews that was right.
   * @param {Progress} progress
   * @param {readonly Deck[]} decks
   */
  function byTag(progress, decks) {
    /** @type {Map<string, {tag: string, cards: number, seen: number, reviews: number,
     *   right: number}>} */
    const tags = new Map();
    for (const deck of decks) {
      for (const card of deck.cards) {
        const state = RECTO.replay.stateOf(progress, deck.name, card.id);
        for (const tag of card.tags || []) {
          let figures = tags.get(tag);
          if (!figures) {
            tags.set(tag, (figures = { tag, cards: 0, seen: 0, reviews: 0, right: 0 }));
          }
          figures.cards++;
          if (!state) continue;
          figures.seen++;
          const reviews = RECTO.replay.reviewsOf(state);
          figures.reviews += reviews.length;
          figures.right += reviews.filter((review) => review.right).length;
        }
      }
    }
    return Array.from(tags.values()).sort((one, other) =>
      other.cards - one.cards || (one.tag < other.tag ? -1 : 1));
  }

  return { byDay, streak, forecast, retention, byTag };
})();
