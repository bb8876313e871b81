'use strict';
// FSRS-6: how a memory's stability and difficulty change with each rating. Days in, days out.
// Formulas: https://github.com/open-spaced-repetition/free-spaced-repetition-scheduler, with the
// default weights. As fsrs-rs 6.6 and py-fsrs 6.3.2 do, Hard never lowers stability within a day.
// Stability has no upper bound, as in py-fsrs; intervals have one.

/** @typedef {{s: number, d: number}} Strength stability in days, difficulty from 1 to 10 */
RECTO.fsrs = (function () {
  const version = 'FSRS-6';
  const weights = Object.freeze([
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]);
  const longest = 36500;

  /**
   * The algorithm with some weights.
   * @param {readonly number[]} w the 21 weights
   */
  function make(w) {
    const decay = -w[20];
    const factor = Math.pow(0.9, 1 / decay) - 1;

    /**
     * How likely it is that a memory is still there.
     * @param {number} days since the last review
     * @param {number} s stability
     */
    function recall(days, s) {
      return Math.pow(1 + factor * days / s, decay);
    }

    /**
     * After how many whole days recall falls to the retention that is wanted.
     * @param {number} s stability
     * @param {number} retention
     */
    function interval(s, retention) {
      const days = Math.round(s / factor * (Math.pow(retention, 1 / decay) - 1));
      return Math.min(Math.max(days, 1), longest);
    }

    /** @param {number} rating 1 to 4 */
    function firstDifficulty(rating) {
      return w[4] - Math.exp(w[5] * (rating - 1)) + 1;
    }

    /** @param {number} rating @returns {Strength} */
    function first(rating) {
      return { s: Math.max(w[rating - 1], 0.001), d: bounded(firstDifficulty(rating)) };
    }

    /**
     * @param {number} d difficulty before the review
     * @param {number} rating
     */
    function difficulty(d, rating) {
      const moved = d - w[6] * (rating - 3) * (10 - d) / 9;
      return bounded(w[7] * firstDifficulty(4) + (1 - w[7]) * moved);
    }

    /**
     * Stability after a review on a later day.
     * @param {Strength} strength before the review
     * @param {number} r recall at the review
     * @param {number} rating
     */
    function later({ s, d }, r, rating) {
      if (rating === 1) {
        const lapse = w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) *
          Math.exp(w[14] * (1 - r));
        return Math.max(Math.min(lapse, s / Math.exp(w[17] * w[18])), 0.001);
      }
      const gain = Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]) * Math.expm1(w[10] * (1 - r)) *
        (rating === 2 ? w[15] : 1) * (rating === 4 ? w[16] : 1);
      return Math.max(s * (1 + gain), 0.001);
    }

    /**
     * Stability after another review on the same day.
     * @param {number} s
     * @param {number} rating
     */
    function sameDay(s, rating) {
      const change = Math.exp(w[17] * (rating - 3 + w[18])) * Math.pow(s, -w[19]);
      return Math.max(s * (rating === 1 ? change : Math.max(change, 1)), 0.001);
    }

    /**
     * A memory after a review.
     * @param {Strength | null} strength null when this is the first one
     * @param {number} days whole days since the last review
     * @param {number} rating
     * @returns {Strength}
     */
    function next(strength, days, rating) {
      if (!strength) return first(rating);
      const s = days < 1
        ? sameDay(strength.s, rating)
        : later(strength, recall(days, strength.s), rating);
      return { s, d: difficulty(strength.d, rating) };
    }

    return { recall, interval, difficulty, later, sameDay, next };
  }

  /** @param {number} d */
  function bounded(d) {
    return Math.min(Math.max(d, 1), 10);
  }

  return { version, weights, make, ...make(weights) };
})();
