'use strict';
// Cards whose deck has another name now, or that lie in another deck: what is known of them goes
// along. The log is left as it is; it tells of a card under the name that its deck had then.
RECTO.moved = (function () {
  const { opened } = RECTO.replay;
  /** The decks to which something was given since the start. @type {Set<string>} */
  const homes = new Set();

  /**
   * The names in the log that no deck of the site bears any more.
   * @param {Progress} progress
   * @param {readonly {name: string}[]} decks of the site
   */
  function strays(progress, decks) {
    const names = new Set(decks.map(({ name }) => name));
    return Array.from(progress.decks.keys()).filter((name) => !names.has(name));
  }

  /**
   * Gives a deck what is known of its cards under such names. What is known of a card under both
   * names is joined.
   * @param {Progress} progress changed in place
   * @param {readonly {name: string}[]} decks of the site
   * @param {{name: string, cards: readonly {id: string}[]}} deck one of them
   */
  function adopt(progress, decks, deck) {
    for (const name of strays(progress, decks)) {
      const away = /** @type {Map<string, CardState>} */ (progress.decks.get(name));
      for (const { id } of deck.cards || []) {
        const state = away.get(id);
        if (!state) continue;
        away.delete(id);
        homes.add(deck.name);
        const cards = progress.decks.get(deck.name) || new Map();
        const own = cards.get(id);
        progress.decks.set(deck.name, cards.set(id, own || state));
        if (!own) continue;
        own.entries = opened(own).entries.concat(opened(state).entries);
        own.stale = true;
      }
      if (away.size === 0) progress.decks.delete(name);
    }
  }

  return { homes, strays, adopt };
})();
