'use strict';
// The log of reviews: what is written down once and never changed. All else is replayed from it.

/**
 * One review. `t` and `ms` are milliseconds: when it was made (since 1970) and how long it took.
 * A flip review has a rating (1 Again, 2 Hard, 3 Good, 4 Easy); a quiz review says right or not,
 * and has a rating too where the card was asked as recall.
 * @typedef {{v: number, id: string, t: number, deck: string, card: string, mode: string,
 *   rating?: number, right: boolean, ms: number}} Review
 * @typedef {{key: string, v: number, device: string, first: number, reviews: Review[]}} Chunk
 */
RECTO.log = (function () {
  const version = 1;
  const chunkSize = 500;

  /**
   * Whether a stored value is a review that this version understands. Others are kept, not read.
   * @param {any} value
   * @returns {value is Review}
   */
  function isReview(value) {
    return typeof value === 'object' && value !== null && value.v === version &&
      isName(value.id) && isName(value.deck) && isName(value.card) &&
      Number.isFinite(value.t) && Number.isFinite(value.ms) &&
      (value.mode === 'flip' || value.mode === 'quiz') && typeof value.right === 'boolean' &&
      (value.rating === undefined || [1, 2, 3, 4].includes(value.rating));
  }

  /** @param {any} value */
  function isName(value) {
    return typeof value === 'string' && value.length > 0 && value.length <= 400;
  }

  /**
   * The key of the chunk that holds a device's nth review; keys sort as the reviews were made.
   * @param {string} device
   * @param {number} n
   */
  function chunkKey(device, n) {
    return device + ':' + String(Math.floor(n / chunkSize)).padStart(8, '0');
  }

  /**
   * A chunk with one more review; the first one of a chunk makes it.
   * @param {Chunk | undefined} chunk
   * @param {string} device
   * @param {number} n
   * @param {Review} review
   * @returns {Chunk}
   */
  function grown(chunk, device, n, review) {
    if (chunk) return { ...chunk, reviews: chunk.reviews.concat([review]) };
    return { key: chunkKey(device, n), v: version, device, first: n, reviews: [review] };
  }

  /**
   * The reviews of all chunks.
   * @param {readonly any[]} chunks
   * @returns {any[]}
   */
  function flatten(chunks) {
    /** @type {any[]} */
    const list = [];
    for (const chunk of chunks) {
      if (chunk && Array.isArray(chunk.reviews)) {
        for (const review of chunk.reviews) list.push(review);
      }
    }
    return list;
  }

  return { version, chunkSize, isReview, chunkKey, grown, flatten };
})();
