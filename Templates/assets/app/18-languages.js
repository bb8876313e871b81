'use strict';
// Which of the languages that the app speaks a reader wants.
RECTO.languages = (function () {
  /**
   * The first wish that can be met, exactly or by its language alone; English otherwise.
   * @param {readonly string[]} spoken BCP 47 tags
   * @param {readonly string[]} wishes BCP 47 tags, the dearest first
   * @returns {string} one of `spoken`, or `en`
   */
  function pick(spoken, wishes) {
    for (const wish of wishes) {
      const parts = wish.toLowerCase().split('-');
      for (; parts.length > 0; parts.pop()) {
        const tag = parts.join('-');
        const found = tag === 'en' ? 'en' : spoken.find((one) => one.toLowerCase() === tag);
        if (found) return found;
      }
    }
    return 'en';
  }

  const rightToLeft = /^(?:ar|ckb|dv|fa|he|ku-arab|pa-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

  /** @param {string} tag */
  function direction(tag) {
    return rightToLeft.test(tag) ? 'rtl' : 'ltr';
  }

  return { pick, direction };
})();
