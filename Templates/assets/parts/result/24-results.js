'use strict';
// What a session came to.

/**
 * @typedef {{total: number, right: number, percent: number, ratings: number[], ms: number,
 *   again: Given[]}} Result
 */
RECTO.results = (function () {
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

  return { summary };
})();
