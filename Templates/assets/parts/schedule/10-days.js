'use strict';
// The reader's days. One lasts from four in the morning to four in the morning, by the clock of
// the place where it was lived, so that a late evening still belongs to it.
RECTO.days = (function () {
  const day = 86400000;
  const begins = 4 * 3600000;

  /**
   * The clock's distance from UTC at a moment, in minutes.
   * @param {number} t
   */
  function zoneAt(t) {
    return -new Date(t).getTimezoneOffset();
  }

  /**
   * The number of the day in which a moment lies; 1 January 1970 is day 0.
   * @param {number} t milliseconds since 1970
   * @param {number} [zone] minutes from UTC; this device's when absent
   */
  function of(t, zone) {
    const minutes = zone === undefined ? zoneAt(t) : zone;
    return Math.floor((t + minutes * 60000 - begins) / day);
  }

  /**
   * The moment at which a day begins on this device.
   * @param {number} number
   */
  function start(number) {
    const date = new Date(number * day);
    return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 4).getTime();
  }

  /**
   * A day as `2026-11-27`.
   * @param {number} number
   */
  function iso(number) {
    return new Date(number * day).toISOString().slice(0, 10);
  }

  /**
   * The day that a text such as `2026-11-27` names; null when it names none.
   * @param {string} text
   */
  function parse(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
    const number = Date.parse(text + 'T00:00:00Z') / day;
    return Number.isInteger(number) && iso(number) === text ? number : null;
  }

  /**
   * A day as the reader's language writes it.
   * @param {number} number
   * @param {Intl.DateTimeFormatOptions} [options]
   */
  function words(number, options) {
    return RECTO.words.date(new Date(number * day),
      options || { day: 'numeric', month: 'long', year: 'numeric' });
  }

  return { of, start, iso, parse, words, zoneAt };
})();
