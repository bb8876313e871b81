'use strict';
// Terms and answers to bring together: values in, values out.

/**
 * `missed` are the cards whose first try was wrong, `done` those that were brought together.
 * @typedef {{v: number, deck: string, seed: string, order: string[], done: string[],
 *   missed: string[]}} Match
 */
RECTO.matching = (function () {
  const version = 1;
  const most = 6;

  /**
   * The cards that can be matched: short on both sides, and no two of them alike.
   * @param {Deck} deck
   * @returns {Card[]}
   */
  function askable(deck) {
    /** @type {Set<string>} */
    const taken = new Set();
    return deck.cards.filter(function (card) {
      const answer = RECTO.text.fold(answerOf(card));
      const prompt = RECTO.text.fold(RECTO.text.title(card.prompt));
      if (!prompt || !RECTO.rights.matchable(card)) return false;
      if (taken.has('a ' + answer) || taken.has('p ' + prompt)) return false;
      taken.add('a ' + answer);
      taken.add('p ' + prompt);
      return true;
    });
  }

  /** @param {Card} card */
  function answerOf(card) {
    const texts = RECTO.rights.typable(card);
    return texts.join(', ');
  }

  /**
   * @param {Deck} deck
   * @param {Progress} progress
   * @param {string} seed
   * @param {readonly string[] | null} cards null for those that need it most
   * @returns {Match}
   */
  function start(deck, progress, seed, cards) {
    const able = askable(deck);
    const shuffled = RECTO.random.shuffle(able, seed);
    const chosen = cards || RECTO.choosing.pick({ name: deck.name, cards: shuffled }, progress,
      Math.min(most, able.length));
    const order = RECTO.random.shuffle(chosen, seed + ' terms').slice(0, most);
    return { v: version, deck: deck.name, seed, order, done: [], missed: [] };
  }

  /**
   * The answers in the order in which they are shown.
   * @param {Match} match
   */
  function answers(match) {
    return RECTO.random.shuffle(match.order, match.seed + ' answers');
  }

  /**
   * Brings a term and an answer together. `first` says whether this was the first try of the term.
   * @param {Match} match
   * @param {string} term
   * @param {string} answer
   * @returns {{match: Match, right: boolean, first: boolean}}
   */
  function join(match, term, answer) {
    const first = !match.missed.includes(term);
    if (match.done.includes(term)) return { match, right: true, first: false };
    if (term === answer) {
      return { match: { ...match, done: match.done.concat([term]) }, right: true, first };
    }
    const missed = first ? match.missed.concat([term]) : match.missed;
    return { match: { ...match, missed }, right: false, first };
  }

  /**
   * @param {any} stored
   * @param {Deck} deck
   * @returns {Match | null} null when there is nothing to go on with
   */
  function restore(stored, deck) {
    if (typeof stored !== 'object' || stored === null || stored.v !== version) return null;
    const lists = [stored.order, stored.done, stored.missed];
    if (stored.deck !== deck.name || typeof stored.seed !== 'string') return null;
    if (!lists.every((list) => Array.isArray(list))) return null;
    const ids = new Set(askable(deck).map((card) => card.id));
    return stored.order.length > 0 && stored.order.every((/** @type {string} */ id) => ids.has(id))
      ? stored : null;
  }

  return { askable, answerOf, start, answers, join, restore };
})();
