'use strict';
// What the reader wants of a deck: the settings, or what the plan for its exam asks of today.
RECTO.wishes = (function () {
  /**
   * @param {string} name of the deck
   * @param {Deck} deck
   * @param {number} now
   * @returns {Wish}
   */
  function of(name, deck, now) {
    const { retention, newPerDay } = RECTO.app.settings();
    const plan = RECTO.app.state.values.get('plan ' + name);
    const exam = plan && typeof plan.date === 'string' ? RECTO.days.parse(plan.date) : null;
    if (exam === null) return { retention, newPerDay };
    const load = RECTO.plan.today(deck, RECTO.app.state.progress, now, exam);
    return { retention, newPerDay: load === null ? newPerDay : load };
  }

  return { of };
})();
