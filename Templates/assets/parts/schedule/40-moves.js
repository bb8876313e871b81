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
    const strays = RECTO.moved.strays(progress, site.decks);
    if (isDone || strays.length === 0) return false;
    isDone = true;
    const known = values.get('moved') || {};
    const when = String([strays, site.decks.map(({ name, count }) => name + ' ' + count)]);
    const isKnown = known.when === when && Array.isArray(known.homes);
    const homes = [];
    for (const entry of site.decks) {
      if (progress.decks.has(entry.name) || isKnown && !known.homes.includes(entry.name)) continue;
      await RECTO.loader.load(entry).catch(() => {});
      if (progress.decks.has(entry.name)) homes.push(entry.name);
    }
    if (!isKnown) RECTO.app.write(null, [['moved', { v: 1, when, homes }]]);
    return true;
  }

  return { seek };
})();
