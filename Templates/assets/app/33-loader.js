'use strict';
// Deck data are scripts: `fetch` is not allowed on file://. Each is loaded when its deck is opened,
// and each part of the app that not every reader needs when it is first used.
RECTO.loader = (function () {
  /** A file that is not there, or is no script; its message is the file's address. */
  class Lost extends Error {}

  /** @type {Map<string, Promise<any>>} */
  const asked = new Map();

  /**
   * Does something once; what failed is tried again.
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} make
   * @returns {Promise<T>}
   */
  function once(name, make) {
    let promise = asked.get(name);
    if (!promise) {
      promise = make();
      asked.set(name, promise);
      promise.catch(() => asked.delete(name));
    }
    return promise;
  }

  /**
   * @param {DeckEntry} entry
   * @returns {Promise<Deck>}
   */
  function load(entry) {
    return once('deck ' + entry.name, async function () {
      await Promise.all([entry.data].concat(entry.more || []).map(run));
      const deck = RECTO.inbox.decks.get(entry.name);
      if (!deck || !Array.isArray(deck.cards)) throw new Error('no cards');
      RECTO.trust.admitDeck(deck);
      await RECTO.app.adopt(deck);
      RECTO.reading.note(deck);
      return deck;
    });
  }

  /**
   * Makes the app speak another language, whose words run each time they are loaded.
   * @param {string} tag
   * @returns {Promise<void>}
   */
  function words(tag) {
    return run(RECTO.trust.admitPart('words/' + tag));
  }

  /**
   * Loads a part of the app: the files of the folder `assets/parts/NAME`.
   * @param {string} name
   * @returns {Promise<void>}
   */
  function part(name) {
    return once('part ' + name, () => run(RECTO.trust.admitPart(name)));
  }

  /**
   * @param {string} address
   * @returns {Promise<void>}
   */
  function run(address) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement('script');
      script.onload = function () {
        script.remove();
        resolve();
      };
      script.onerror = function () {
        script.remove();
        reject(new Lost(address));
      };
      RECTO.trust.aim(script, address);
      // Loaded side by side, run in order.
      script.async = false;
      document.head.append(script);
    });
  }

  return { load, part, words, Lost };
})();
