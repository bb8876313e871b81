'use strict';
// Chance that can be repeated: the same seed gives the same order in every browser.
RECTO.random = (function () {
  /**
   * A 32-bit hash (FNV-1a over UTF-16 units).
   * @param {string} text
   */
  function hash(text) {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) {
      value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    }
    return value >>> 0;
  }

  /**
   * Numbers in [0, 1), always the same ones for a seed.
   * @param {string} seed
   */
  function generator(seed) {
    let state = hash(seed);
    return function () {
      state = (state + 0x9e3779b9) | 0;
      let mixed = state;
      mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      mixed ^= mixed >>> 16;
      return (mixed >>> 0) / 4294967296;
    };
  }

  /**
   * A shuffled copy.
   * @template T
   * @param {readonly T[]} list
   * @param {string} seed
   * @returns {T[]}
   */
  function shuffle(list, seed) {
    const next = generator(seed);
    const copy = list.slice();
    for (let last = copy.length - 1; last > 0; last--) {
      const other = Math.floor(next() * (last + 1));
      const kept = copy[last];
      copy[last] = copy[other];
      copy[other] = kept;
    }
    return copy;
  }

  /** A seed or device name that nobody has used: 13 or so letters and digits. */
  function fresh() {
    const numbers = new Uint32Array(2);
    globalThis.crypto.getRandomValues(numbers);
    return numbers[0].toString(36) + numbers[1].toString(36);
  }

  return { hash, generator, shuffle, fresh };
})();
