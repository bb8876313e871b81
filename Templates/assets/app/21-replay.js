'use strict';
// What is known about each card: a replay of the log, in whatever order its reviews come.

/**
 * @typedef {{times: number, right: boolean, last: number, lastID: string}} CardState
 * @typedef {{ids: Set<string>, decks: Map<string, Map<string, CardState>>,
 *   unread: number}} Progress
 * @typedef {{seen: number, right: number}} Tally
 */
RECTO.replay = (function () {
  /** @returns {Progress} */
  function empty() {
    return { ids: new Set(), decks: new Map(), unread: 0 };
  }

  /**
   * Adds reviews. The same review twice counts once, and the order does not matter: the latest
   * try decides (by time, then by id), so logs of two tabs or devices join without loss.
   * @param {Progress} progress changed in place
   * @param {readonly any[]} reviews
   * @returns {Progress}
   */
  function add(progress, reviews) {
    for (const review of reviews) {
      if (!RECTO.log.isReview(review)) {
        progress.unread++;
      } else if (!progress.ids.has(review.id)) {
        progress.ids.add(review.id);
        addOne(progress, review);
      }
    }
    return progress;
  }

  /**
   * @param {Progress} progress
   * @param {Review} review
   */
  function addOne(progress, review) {
    let deck = progress.decks.get(review.deck);
    if (!deck) progress.decks.set(review.deck, (deck = new Map()));
    const state = deck.get(review.card);
    if (!state) {
      const { right, t, id } = review;
      deck.set(review.card, { times: 1, right, last: t, lastID: id });
      return;
    }
    state.times++;
    if (review.t > state.last || (review.t === state.last && review.id > state.lastID)) {
      state.right = review.right;
      state.last = review.t;
      state.lastID = review.id;
    }
  }

  /**
   * What is known of one card; undefined when it was never tried.
   * @param {Progress} progress
   * @param {string} deck
   * @param {string} card
   */
  function stateOf(progress, deck, card) {
    const cards = progress.decks.get(deck);
    return cards && cards.get(card);
  }

  /**
   * How many cards of a deck were seen, and right at the last try.
   * @param {Progress} progress
   * @param {string} deck
   * @param {(card: string) => boolean} counts whether a card is still in the deck
   * @returns {Tally}
   */
  function tally(progress, deck, counts) {
    let seen = 0;
    let right = 0;
    for (const [card, state] of progress.decks.get(deck) || []) {
      if (!counts(card)) continue;
      seen++;
      if (state.right) right++;
    }
    return { seen, right };
  }

  return { empty, add, stateOf, tally };
})();
