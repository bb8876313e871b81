'use strict';
// Which cards a session takes, and in which order.
RECTO.choosing = (function () {
  /**
   * Up to `limit` cards: those that went wrong, then new ones, then those seen longest ago; a new
   * card comes in the deck's own order. 0 takes all.
   * @param {Deck} deck
   * @param {Progress} progress
   * @param {number} limit
   * @returns {string[]} in the deck's order
   */
  function pick(deck, progress, limit) {
    const all = deck.cards.map((card) => card.id);
    if (limit <= 0 || limit >= all.length) return all;
    const ranked = all.map(function (id, place) {
      const state = RECTO.replay.stateOf(progress, deck.name, id);
      const group = !state ? 1 : state.right ? 2 : 0;
      return { id, place, group, last: state ? state.last : 0 };
    });
    ranked.sort((one, other) =>
      one.group - other.group || one.last - other.last || one.place - other.place);
    const chosen = new Set(ranked.slice(0, limit).map((item) => item.id));
    return all.filter((id) => chosen.has(id));
  }

  /**
   * The order in which a session asks: as the deck has it when flipping, shuffled otherwise.
   * @param {readonly string[]} cards
   * @param {string} mode
   * @param {string} seed
   */
  function order(cards, mode, seed) {
    return mode !== 'flip' ? RECTO.random.shuffle(cards, seed + ' order') : cards.slice();
  }

  /**
   * The cards that went wrong at the last try, in the deck's order.
   * @param {Deck} deck
   * @param {Progress} progress
   */
  function wrongOnes(deck, progress) {
    return deck.cards.map((card) => card.id).filter(function (id) {
      const state = RECTO.replay.stateOf(progress, deck.name, id);
      return state !== undefined && !state.right;
    });
  }

  return { pick, order, wrongOnes };
})();
