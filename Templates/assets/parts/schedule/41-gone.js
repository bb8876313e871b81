'use strict';
// Cards that were tried and have left their deck since: the list of decks, which loads no cards,
// must not count them. Their reviews stay in the log.
RECTO.gone = (function () {
  /**
   * Notes those of a deck whose cards are loaded.
   * @param {DeckEntry} entry
   * @param {Deck} deck
   */
  function note(entry, deck) {
    const { progress, values } = RECTO.app.state;
    const ids = new Set(deck.cards.map((card) => card.id));
    const known = progress.decks.get(entry.name) || new Map();
    const made = {
      ids: entry.ids, cards: Array.from(known.keys()).filter((id) => !ids.has(id)).sort(),
    };
    const key = 'gone ' + entry.name;
    if (JSON.stringify(values.get(key)) !== JSON.stringify(made)) {
      RECTO.app.write(null, [[key, made]]);
    }
  }

  /**
   * Opens the decks that the log speaks of and whose cards are others than when this was noted.
   * @returns {Promise<boolean>} whether there were any
   */
  async function seek() {
    const { progress, site, values } = RECTO.app.state;
    const changed = site.decks.filter(({ name, ids }) => ids && progress.decks.has(name) &&
      (values.get('gone ' + name) || {}).ids !== ids);
    for (const entry of changed) {
      await RECTO.loader.load(entry).then((deck) => note(entry, deck), () => {});
    }
    return changed.length > 0;
  }

  return { note, seek };
})();
