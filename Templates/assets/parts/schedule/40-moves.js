'use strict';
// Finds, when the app starts, the decks whose cards the log knows under names of the past.
RECTO.moves = (function () {
  let isDone = false;

  /**
   * Opens such decks, once: all that the log does not know the first time after a change of the
   * site, later those in which something was found.
   * @returns {Promise<boolean>} whether decks were opened
   */
  async function seek() {
    const { progress, site, values } = RECTO.app.state;
    const { strays, homes } = RECTO.moved;
    const names = strays(progress, site.decks);
    if (isDone || names.length === 0) return false;
    isDone = true;
    const known = values.get('moved') || {};
    const when = String([names, site.decks.map(({ name, count }) => name + ' ' + count)]);
    const isKnown = known.v === 2 && known.when === when && Array.isArray(known.homes);
    let areAllThere = true;
    for (const entry of site.decks) {
      // A deck with reviews of its own may be the home of others all the same.
      if (isKnown && !known.homes.includes(entry.name)) continue;
      await RECTO.loader.load(entry).catch(() => { areAllThere = false; });
    }
    if (isKnown || !areAllThere) return true;
    RECTO.app.write(null, [['moved', { v: 2, when, homes: Array.from(homes) }]]);
    return true;
  }

  return { seek };
})();
