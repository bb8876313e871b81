'use strict';
// A mock exam that was begun and not handed in: the deck's page says so, and leads back to it.
RECTO.runningExam = (function () {
  const { h } = RECTO.dom;
  const { t, number } = RECTO.words;

  /**
   * Nothing when no exam of the deck is running.
   * @param {Deck} deck
   */
  function make(deck) {
    const kept = RECTO.app.state.values.get('exam ' + deck.name);
    if (!kept || kept.done || !Array.isArray(kept.order)) return [];
    const ids = new Set(deck.cards.map((card) => card.id));
    /** @type {string[]} */
    const order = kept.order.filter((/** @type {any} */ id) => ids.has(id));
    if (order.length === 0) return [];
    const answered = order.filter((id) => kept.picks && kept.picks['#' + id]);
    return [h('section', { class: 'leaf review-panel' },
      h('h2', {}, t('Mock exam')),
      h('p', { class: 'rationale' },
        t('You have begun an exam: {answered} of {count} answered.',
          { answered: number(answered.length), count: number(order.length) }), ' ',
        kept.limit > 0 && kept.since > 0 && t('Its clock is running.')),
      h('p', { class: 'cluster' },
        h('a', { class: 'button primary', href: RECTO.routes.format(deck.name, 'exam') },
          t('Go on with the exam'))))];
  }

  return { make };
})();
