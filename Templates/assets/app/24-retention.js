'use strict';
// How likely a reader wants to know a card when it is asked again.
RECTO.retention = (function () {
  const least = 0.8;
  const most = 0.97;

  /** @param {any} wish */
  function fits(wish) {
    return wish >= least && wish <= most;
  }

  /**
   * The wish as it is kept; nine in ten where none is, or one that makes no sense.
   * @param {any} kept
   * @returns {number}
   */
  function of(kept) {
    return fits(kept) ? kept : 0.9;
  }

  return { least, most, fits, of };
})();
