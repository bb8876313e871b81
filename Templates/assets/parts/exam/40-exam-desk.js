'use strict';
// What the exam's pages share: the exam of a deck, its questions, and keeping both.

/**
 * @typedef {{entry: DeckEntry, deck: Deck, cards: Map<string, Card>, askable: Card[],
 *   exam: Exam | null, mine: boolean, question: (card: string) => Question,
 *   keep: (draft?: Draft | null) => Promise<any>, marked: () => Marked[],
 *   language: (card: Card) => string}} Desk
 */
RECTO.examDesk = (function () {
  /** @param {string} deck */
  function key(deck) {
    return 'exam ' + deck;
  }

  /**
   * @param {Opened} opened
   * @param {boolean} mine whether this tab keeps the place
   * @returns {Desk}
   */
  function make({ entry, deck }, mine) {
    const { site, values } = RECTO.app.state;
    const language = entry.lang || site.lang;
    const pool = RECTO.pool.make(deck, language);
    const cards = new Map(deck.cards.map((card) => [card.id, card]));
    const stored = RECTO.exam.restore(values.get(key(deck.name)), deck.name,
      (id) => cards.has(id));
    const askable = deck.cards.filter((card) => RECTO.quiz.offers(card, pool, language));
    /** @type {Map<string, Question>} */
    const made = new Map();
    let seed = '';
    /** @type {Desk} */
    const desk = {
      entry, deck, cards, askable, exam: stored, mine, question, keep, marked,
      language: (card) => card.lang || language,
    };

    /** @param {string} id */
    function question(id) {
      if (desk.exam && desk.exam.seed !== seed) {
        seed = desk.exam.seed;
        made.clear();
      }
      const known = made.get(id) || RECTO.quiz.question(
        /** @type {Card} */ (cards.get(id)), pool, language, seed);
      made.set(id, known);
      return known;
    }

    /** @param {Draft | null} [draft] */
    function keep(draft) {
      return RECTO.app.write(draft || null, mine ? [[key(deck.name), desk.exam]] : []);
    }

    /** @returns {Marked[]} */
    function marked() {
      const exam = /** @type {Exam} */ (desk.exam);
      return exam.order.map(function (card) {
        const asked = question(card);
        const picked = RECTO.exam.picked(exam, card, asked.print);
        return { card, right: asked.choices.length > 0 && RECTO.quiz.isRight(asked, picked),
          answered: picked.length > 0 };
      });
    }

    return desk;
  }

  /**
   * Writes the answers of an exam that was handed in to the log, one after the other, each together
   * with how far this has come: a browser that is killed meanwhile goes on here.
   * @param {Desk} desk
   */
  async function log(desk) {
    let exam = desk.exam;
    if (!exam || !exam.done || !desk.mine || exam.logged >= exam.order.length) return;
    const marked = desk.marked();
    const ms = Math.min(600000, Math.round(exam.spent / exam.order.length));
    while (exam.logged < exam.order.length) {
      const { card, right, answered } = marked[exam.logged];
      exam = desk.exam = { ...exam, logged: exam.logged + 1 };
      if (!answered) continue;
      await desk.keep(RECTO.log.draft('review', desk.deck.name, card,
        { mode: 'exam', right, ms, t: exam.done }));
    }
    await desk.keep();
  }

  return { key, make, log };
})();
