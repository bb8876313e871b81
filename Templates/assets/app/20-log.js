'use strict';
// The log: what is written down once and never changed. All else is replayed from it.

/**
 * One entry of the log. Times are milliseconds: `t` since 1970, `ms` how long a review took.
 * Version 1 knew only reviews; they have neither `kind` nor `zone`.
 * @typedef {{v: number, id: string, t: number, zone?: number, kind?: string, deck: string,
 *   card: string, mode?: string, rating?: number, right?: boolean, ms?: number, of?: string,
 *   until?: number, on?: boolean, note?: string}} LogEntry
 * @typedef {LogEntry & {mode: string, right: boolean, ms: number}} Review
 * @typedef {{key: string, v: number, device: string, first: number, reviews: any[]}} Chunk
 */
RECTO.log = (function () {
  const version = 2;
  const chunkSize = 500;
  const modes = new Set(['flip', 'quiz', 'review', 'typed', 'cloze', 'match', 'exam']);

  /**
   * What each kind of entry holds besides the fields that all have. `undo` takes the entry `of`
   * back; `bury` hides a card until a moment; `suspend` and `flag` are switched on or off.
   * @type {{[kind: string]: (entry: any) => boolean}}
   */
  const kinds = {
    review: (entry) => modes.has(entry.mode) && typeof entry.right === 'boolean' &&
      Number.isFinite(entry.ms) &&
      (entry.rating === undefined || [1, 2, 3, 4].includes(entry.rating)),
    undo: (entry) => isName(entry.of) && entry.of !== entry.id,
    bury: (entry) => Number.isFinite(entry.until),
    suspend: (entry) => typeof entry.on === 'boolean',
    flag: (entry) => typeof entry.on === 'boolean' &&
      (entry.note === undefined || (typeof entry.note === 'string' && entry.note.length <= 4000)),
  };

  /**
   * Whether a stored value is an entry that this version understands. Others are kept, not read.
   * @param {any} value
   * @returns {value is LogEntry}
   */
  function isEntry(value) {
    if (typeof value !== 'object' || value === null || !isName(value.id)) return false;
    if (!isName(value.deck) || !isName(value.card) || !Number.isFinite(value.t)) return false;
    if (value.v === 1) {
      return (value.kind === undefined || value.kind === 'review') &&
        (value.mode === 'flip' || value.mode === 'quiz') && kinds.review(value);
    }
    return value.v === version && typeof value.kind === 'string' &&
      Number.isInteger(value.zone) && Math.abs(value.zone) <= 1440 &&
      Object.prototype.hasOwnProperty.call(kinds, value.kind) && kinds[value.kind](value);
  }

  /**
   * Whether an entry is a review; those of version 1 all are.
   * @param {LogEntry} entry
   * @returns {entry is Review}
   */
  function isReview(entry) {
    return entry.kind === undefined || entry.kind === 'review';
  }

  /** @param {any} value */
  function isName(value) {
    return typeof value === 'string' && value.length > 0 && value.length <= 400;
  }

  /**
   * A new entry, all but its id. `zone` is the clock's distance from UTC in minutes, so that every
   * device that reads the entry counts the same days.
   * @param {string} kind `review`, `undo`, `bury`, `suspend` or `flag`
   * @param {string} deck
   * @param {string} card
   * @param {Partial<LogEntry>} more
   * @returns {Draft}
   */
  function draft(kind, deck, card, more) {
    const now = new Date();
    const zone = -now.getTimezoneOffset();
    return { v: version, t: now.getTime(), zone, kind, deck, card, ...more };
  }

  /**
   * The key of the chunk that holds a device's nth entry; keys sort as the entries were made.
   * @param {string} device
   * @param {number} n
   */
  function chunkKey(device, n) {
    return device + ':' + String(Math.floor(n / chunkSize)).padStart(8, '0');
  }

  /**
   * A chunk with one more entry; the first one of a chunk makes it.
   * @param {Chunk | undefined} chunk
   * @param {string} device
   * @param {number} n
   * @param {LogEntry} entry
   * @returns {Chunk}
   */
  function grown(chunk, device, n, entry) {
    if (chunk) return { ...chunk, reviews: chunk.reviews.concat([entry]) };
    return { key: chunkKey(device, n), v: version, device, first: n, reviews: [entry] };
  }

  /**
   * Whether a chunk will never change: one that is full, or came with an import. It may be dropped.
   * @param {any} chunk
   */
  function isComplete(chunk) {
    return Array.isArray(chunk.reviews) &&
      (chunk.reviews.length >= chunkSize || String(chunk.key).startsWith('import '));
  }

  /**
   * The entries of all chunks.
   * @param {readonly any[]} chunks
   * @returns {any[]}
   */
  function flatten(chunks) {
    /** @type {any[]} */
    const list = [];
    for (const chunk of chunks) {
      if (chunk && Array.isArray(chunk.reviews)) {
        for (const entry of chunk.reviews) list.push(entry);
      }
    }
    return list;
  }

  return { version, chunkSize, isEntry, isReview, draft, chunkKey, grown, isComplete, flatten };
})();
