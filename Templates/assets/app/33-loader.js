'use strict';
// Deck data are scripts: `fetch` is not allowed on file://. Each is loaded when its deck is opened.
RECTO.loader = (function () {
  /** @type {Map<string, Promise<Deck>>} */
  const asked = new Map();

  /**
   * @param {DeckEntry} entry
   * @returns {Promise<Deck>}
   */
  function load(entry) {
    let promise = asked.get(entry.name);
    if (!promise) {
      promise = fresh(entry);
      asked.set(entry.name, promise);
      promise.catch(() => asked.delete(entry.name));
    }
    return promise;
  }

  /**
   * @param {DeckEntry} entry
   * @returns {Promise<Deck>}
   */
  function fresh(entry) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement('script');
      script.onload = function () {
        const deck = RECTO.inbox.decks.get(entry.name);
        script.remove();
        if (!deck || !Array.isArray(deck.cards)) return reject(new Error('no cards'));
        RECTO.trust.admitDeck(deck);
        resolve(deck);
      };
      script.onerror = function () {
        script.remove();
        reject(new Error('not found'));
      };
      RECTO.trust.aim(script, entry.data);
      document.head.append(script);
    });
  }

  return { load };
})();
