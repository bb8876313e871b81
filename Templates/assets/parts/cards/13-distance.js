'use strict';
// How far two texts are from each other.

/**
 * Edit distance, given up as soon as it must pass `limit`.
 * @param {string} one
 * @param {string} other
 * @param {number} limit
 */
RECTO.distance = function (one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
      least = Math.min(least, next[j]);
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return row[other.length];
};
