'use strict';
// Which cards were wrong at the last try, as the study app wrote it down on this computer.
SHEETS.record = (function () {
  const patience = 4000;

  /**
   * The ids of a deck's weak cards; null where the browser keeps no record that this page may read.
   * @param {string} site
   * @param {string} deck
   * @returns {Promise<Set<string> | null>}
   */
  async function weak(site, deck) {
    try {
      const chunks = await read('recto:' + site);
      const reviews = chunks.flatMap((chunk) =>
        (chunk && Array.isArray(chunk.reviews) ? chunk.reviews : []));
      const mine = reviews.filter((review) => review && review.deck === deck);
      return mine.length ? lastWrong(mine) : null;
    } catch (error) {
      return null;
    }
  }

  /**
   * The latest try decides, by time and then by id, as in the study app.
   * @param {readonly any[]} reviews
   * @returns {Set<string>}
   */
  function lastWrong(reviews) {
    /** @type {Map<string, any>} */
    const latest = new Map();
    for (const review of reviews) {
      if (typeof review.right !== 'boolean' || !Number.isFinite(review.t)) continue;
      const known = latest.get(review.card);
      if (!known || review.t > known.t || (review.t === known.t && review.id > known.id)) {
        latest.set(review.card, review);
      }
    }
    const wrong = Array.from(latest.values()).filter((review) => !review.right);
    return new Set(wrong.map((review) => review.card));
  }

  /**
   * All chunks of the log. A database that is not there is not made: the study app makes it whole.
   * @param {string} name
   * @returns {Promise<any[]>}
   */
  function read(name) {
    return new Promise(function (resolve, reject) {
      setTimeout(() => reject(new Error('The browser did not open the database.')), patience);
      const request = globalThis.indexedDB.open(name);
      request.onupgradeneeded = () => request.transaction && request.transaction.abort();
      request.onerror = () => reject(request.error);
      request.onsuccess = function () {
        const db = request.result;
        const chunks = db.transaction('log').objectStore('log').getAll();
        chunks.onerror = () => reject(chunks.error);
        chunks.onsuccess = function () {
          db.close();
          resolve(chunks.result);
        };
      };
    });
  }

  return { weak, lastWrong };
})();
