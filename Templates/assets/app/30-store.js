'use strict';
// Where progress lives: IndexedDB, or this page's memory when the browser gives nothing else.

/**
 * @typedef {[string, any]} Entry a value's key, and the value; null takes it away
 * @typedef {Omit<LogEntry, 'id'>} Draft
 * @typedef {{reviews: any[], values: Map<string, any>, held: Set<string>, whole: boolean,
 *   snapshot: Snapshot | null}} Contents `held`: the chunks that will not change and need not be
 *   read again; `whole`: all of the log was read, not only what was added
 * @typedef {{kept: boolean, load: (held: Set<string> | null) => Promise<Contents>,
 *   write: (draft: Draft | null, entries: Entry[]) => Promise<LogEntry | null>,
 *   swap: (puts: Chunk[], drops: string[], entries: Entry[]) => Promise<void>}} Store
 */
RECTO.store = (function () {
  const patience = 4000;
  const snapshotKey = 'snapshot';

  /**
   * Opens the site's store. Never fails: the fallback keeps things until the page is closed, and
   * `kept` says so.
   * @param {string} siteID
   * @returns {Promise<Store>}
   */
  async function open(siteID) {
    try {
      return inDatabase(await database('recto:' + siteID));
    } catch (error) {
      return inMemory();
    }
  }

  /**
   * @param {string} name
   * @returns {Promise<IDBDatabase>}
   */
  function database(name) {
    return new Promise(function (resolve, reject) {
      setTimeout(() => reject(new Error('The browser did not open the database.')), patience);
      const request = globalThis.indexedDB.open(name, 1);
      request.onupgradeneeded = function () {
        request.result.createObjectStore('log', { keyPath: 'key' });
        request.result.createObjectStore('values');
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = function () {
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
    });
  }

  /**
   * @param {IDBDatabase} db
   * @returns {Store}
   */
  function inDatabase(db) {
    return {
      kept: true,
      load: (held) => load(db, held),
      write: (draft, entries) => write(db, draft, entries),
      swap: (puts, drops, entries) => swap(db, puts, drops, entries),
    };
  }

  /**
   * Reads the values, and of the log what the caller does not hold.
   * @param {IDBDatabase} db
   * @param {Set<string> | null} held the chunks that the caller holds; null to begin, from a
   *   snapshot if there is one that fits
   * @returns {Promise<Contents>}
   */
  function load(db, held) {
    return new Promise(function (resolve, reject) {
      const transaction = db.transaction(['log', 'values']);
      const log = transaction.objectStore('log');
      const stored = transaction.objectStore('values');
      const { upperBound, lowerBound } = IDBKeyRange;
      const ranges = [upperBound(snapshotKey, true), lowerBound(snapshotKey, true)];
      const names = ranges.map((range) => stored.getAllKeys(range));
      const values = ranges.map((range) => stored.getAll(range));
      const packed = held ? null : stored.get(snapshotKey);
      const keys = log.getAllKeys();
      /** @type {{result: any}[]} */
      let chunks = [];
      /** @type {Snapshot | null} */
      let snapshot = null;
      let whole = false;
      keys.onsuccess = function () {
        const all = new Set(keys.result.map(String));
        snapshot = packed && RECTO.snapshot.fits(packed.result, all) ? packed.result : null;
        const known = held || new Set(snapshot ? snapshot.keys : []);
        whole = !snapshot && (known.size === 0 || Array.from(known).some((key) => !all.has(key)));
        held = whole ? new Set() : new Set(known);
        chunks = whole ? [log.getAll()]
          : keys.result.filter((key) => !known.has(String(key))).map((key) => log.get(key));
      };
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = function () {
        const read = chunks.flatMap((request) => request.result);
        for (const chunk of read.filter(RECTO.log.isComplete)) held?.add(String(chunk.key));
        const pairs = names.flatMap((keys, i) =>
          keys.result.map((key, k) => [String(key), values[i].result[k]]));
        resolve({
          reviews: RECTO.log.flatten(read), values: new Map(/** @type {Entry[]} */ (pairs)),
          held: held || new Set(), whole, snapshot,
        });
      };
    });
  }

  /**
   * Appends one review and sets values, all or nothing. The number in the review's id is taken
   * inside the transaction, so that two tabs never take the same one. The transaction is committed
   * as soon as its last request is made: left to itself, it would wait for this page to hear that
   * all were done, and be undone when the page is left or reloaded before that.
   * @param {IDBDatabase} db
   * @param {Draft | null} draft
   * @param {Entry[]} entries
   * @returns {Promise<LogEntry | null>}
   */
  function write(db, draft, entries) {
    return new Promise(function (resolve, reject) {
      const transaction = db.transaction(['log', 'values'], 'readwrite');
      const values = transaction.objectStore('values');
      /** @type {LogEntry | null} */
      let review = null;
      for (const [key, value] of entries) {
        if (value === null) values.delete(key);
        else values.put(value, key);
      }
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => resolve(review);
      if (!draft) {
        commit(transaction);
      } else {
        const asked = values.get('device');
        asked.onsuccess = function () {
          const { id, next } = asked.result || { id: RECTO.random.fresh(), next: 0 };
          const made = (review = { ...draft, id: id + '-' + next });
          values.put({ v: RECTO.log.version, id, next: next + 1 }, 'device');
          const log = transaction.objectStore('log');
          const chunk = log.get(RECTO.log.chunkKey(id, next));
          chunk.onsuccess = function () {
            log.put(RECTO.log.grown(chunk.result, id, next, made));
            commit(transaction);
          };
        };
      }
    });
  }

  /**
   * Puts and drops whole chunks and sets values, all or nothing.
   * @param {IDBDatabase} db
   * @param {Chunk[]} puts
   * @param {string[]} drops keys of chunks
   * @param {Entry[]} entries
   * @returns {Promise<void>}
   */
  function swap(db, puts, drops, entries) {
    return new Promise(function (resolve, reject) {
      const transaction = db.transaction(['log', 'values'], 'readwrite');
      const log = transaction.objectStore('log');
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => resolve();
      for (const chunk of puts) log.put(chunk);
      for (const key of drops) log.delete(key);
      const values = transaction.objectStore('values');
      for (const [key, value] of entries) {
        if (value === null) values.delete(key);
        else values.put(value, key);
      }
      commit(transaction);
    });
  }

  /** @param {IDBTransaction} transaction */
  function commit(transaction) {
    if (transaction.commit) transaction.commit();
  }

  /**
   * A store that lasts as long as the page.
   * @param {readonly any[]} [known] entries that it begins with
   * @returns {Store}
   */
  function inMemory(known) {
    const device = RECTO.random.fresh();
    let next = 0;
    /** @type {Map<string, any[]>} */
    const log = new Map([['', (known || []).slice()]]);
    return {
      kept: false,
      load: () => Promise.resolve({
        reviews: Array.from(log.values()).flat(), values: new Map(), held: new Set(), whole: true,
        snapshot: null,
      }),
      write: function (draft) {
        if (!draft) return Promise.resolve(null);
        const made = { ...draft, id: device + '-' + next++ };
        /** @type {any[]} */ (log.get('')).push(made);
        return Promise.resolve(made);
      },
      swap: function (puts, drops) {
        for (const chunk of puts) log.set(chunk.key, chunk.reviews);
        for (const key of drops) log.delete(key);
        return Promise.resolve();
      },
    };
  }

  return { open, inMemory, snapshotKey };
})();
