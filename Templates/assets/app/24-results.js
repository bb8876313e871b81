'use strict';
// What a session came to.

/**
 * @typedef {{total: number, right: number, percent: number, ratings: number[], ms: number,
 *   again: Given[]}} Result
 */
RECTO.results = (function () {
  const { n } = RECTO.words;

  /**
   * @param {Session} session
   * @returns {Result} `ratings` counts Again, Hard, Good, Easy; `again` is what to look at again:
   *   what was wrong, then what was hard
   */
  function summary(session) {
    const ratings = [0, 0, 0, 0];
    let right = 0;
    let ms = 0;
    for (const given of session.given) {
      if (given.right) right++;
      if (given.rating) ratings[given.rating - 1]++;
      ms += given.ms;
    }
    const total = session.given.length;
    const percent = total === 0 ? 0 : Math.round((100 * right) / total);
    const wrong = session.given.filter((given) => !given.right);
    const hard = session.given.filter((given) => given.right && given.rating === 2);
    return { total, right, percent, ratings, ms, again: wrong.concat(hard) };
  }

  /**
   * A span of time in words: "45 seconds", "3 minutes".
   * @param {number} ms
   */
  function duration(ms) {
    const seconds = Math.max(1, Math.round(ms / 1000));
    if (seconds < 90) return n(seconds, '{n} second', '{n} seconds');
    const minutes = Math.round(seconds / 60);
    if (minutes < 90) return n(minutes, '{n} minute', '{n} minutes');
    return n(Math.round(minutes / 60), '{n} hour', '{n} hours');
  }

  return { summary, duration };
})();
