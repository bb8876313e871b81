'use strict';
// Spans of time in words, short enough for a button.
RECTO.spans = (function () {
  const { n } = RECTO.words;

  /**
   * @param {number} minutes
   * @param {number} days what counts when there are no minutes
   */
  function words(minutes, days) {
    if (minutes > 0) return n(minutes, '{n} minute', '{n} minutes');
    if (days < 31) return n(days, '{n} day', '{n} days');
    if (days < 365) return n(rounded(days / 30.44), '{n} month', '{n} months');
    return n(rounded(days / 365.25), '{n} year', '{n} years');
  }

  /** @param {number} value */
  function rounded(value) {
    return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  }

  return { words };
})();
