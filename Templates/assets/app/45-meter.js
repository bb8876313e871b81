'use strict';
// How far a deck is: a bar and the same in words.
RECTO.meter = (function () {
  const { h } = RECTO.dom;
  const { t, number } = RECTO.words;

  /**
   * @param {number} count
   * @param {Tally} tally
   */
  function make(count, tally) {
    const words = tally.seen === 0
      ? t('Not started yet')
      : t('{seen} of {count} seen, {right} right at the last try', {
          seen: number(tally.seen), count: number(count), right: number(tally.right),
        });
    return h('div', { class: 'meter' },
      h('progress', {
        class: 'progress', max: String(Math.max(count, 1)), value: String(tally.right),
        'aria-label': t('Right at the last try'),
      }),
      h('p', { class: 'meta' }, words));
  }

  return { make };
})();
