'use strict';
// How far a deck is: a bar and the same in words.
RECTO.meter = (function () {
  const { h } = RECTO.dom;

  /**
   * @param {number} count
   * @param {Tally} tally
   */
  function make(count, tally) {
    const words = tally.seen === 0
      ? 'Not started yet'
      : tally.seen + ' of ' + count + ' seen, ' + tally.right + ' right at the last try';
    return h('div', { class: 'meter' },
      h('progress', {
        class: 'progress', max: String(Math.max(count, 1)), value: String(tally.right),
        'aria-label': 'Right at the last try',
      }),
      h('p', { class: 'meta' }, words));
  }

  return { make };
})();
