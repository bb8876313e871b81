'use strict';
// Which cards are due, and which were wrong at the last try, as the study app wrote it down on this
// computer. The app's own files read its log: they are part of this script too.

/** @typedef {{due: Set<string>, weak: Set<string>}} PrintRecord ids of cards */
SHEETS.record = (function () {
  const patience = 4000;

  /**
   * What is known of a deck; null where the browser keeps no record that this page may read.
   * @param {string} site
   * @param {string} deck
   * @returns {Promise<PrintRecord | null>}
   */
  async function find(site, deck) {
    try {
      const { chunks, settings } = await read('recto:' + site);
      return of(RECTO.log.flatten(chunks), deck, Date.now(), settings);
    } catch (error) {
      return null;
    }
  }

  /**
   * What a log says of a deck at a moment; null when it does not speak of it.
   * @param {readonly any[]} entries
   * @param {string} deck
   * @param {number} now
   * @param {any} settings the reader's, as the app keeps them
   * @returns {PrintRecord | null}
   */
  function of(entries, deck, now, settings) {
    const progress = RECTO.replay.add(RECTO.replay.empty(), entries);
    const cards = progress.decks.get(deck);
    if (!cards) return null;
    const today = RECTO.days.of(now);
    const retention = RECTO.retention.of(settings && settings.retention);
    /** @type {PrintRecord} */
    const record = { due: new Set(), weak: new Set() };
    for (const [card, state] of cards) {
      const known = RECTO.replay.current(state);
      if (known.times > 0 && !known.right) record.weak.add(card);
      const memory = RECTO.memory.of(known);
      if (!memory || known.suspended || known.buried > now) continue;
      if (RECTO.memory.dueDay(memory, retention) <= today) record.due.add(card);
    }
    return record;
  }

  /**
   * The log and the settings. A database that is not there is not made: the study app makes it
   * whole.
   * @param {string} name
   * @returns {Promise<{chunks: any[], settings: any}>}
   */
  function read(name) {
    return new Promise(function (resolve, reject) {
      setTimeout(() => reject(new Error('The browser did not open the database.')), patience);
      const request = globalThis.indexedDB.open(name);
      request.onupgradeneeded = () => request.transaction && request.transaction.abort();
      request.onerror = () => reject(request.error);
      request.onsuccess = function () {
        const db = request.result;
        const transaction = db.transaction(['log', 'values']);
        const chunks = transaction.objectStore('log').getAll();
        const settings = transaction.objectStore('values').get('settings');
        transaction.onabort = () => reject(transaction.error);
        transaction.oncomplete = function () {
          db.close();
          resolve({ chunks: chunks.result, settings: settings.result });
        };
      };
    });
  }

  return { find, of };
})();
