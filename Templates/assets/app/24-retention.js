'use strict';
// How likely a reader wants to know a card when it is asked again.
RECTO.retention = (function () {
  /**
   * The wish as it is kept; nine in ten where none is, or one that makes no sense.
   * @param {any} kept
   * @returns {number}
   */
  function of(kept) {
    return kept >= 0.8 && kept <= 0.97 ? kept : 0.9;
  }

  return { of };
})();
