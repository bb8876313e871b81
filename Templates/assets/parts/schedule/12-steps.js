'use strict';
// From learning to reviewing: a new card is asked again after 1 and 10 minutes, a forgotten one
// after 10, before days count. Works as the scheduler of py-fsrs does.

/**
 * What is known of a card that was rated. `t` is the last review, `day` its day, `wait` the
 * minutes until the next one while it is learnt, else 0; `s` and `d` are its Strength.
 * @typedef {{phase: 'learning' | 'review' | 'relearning', step: number, s: number, d: number,
 *   t: number, day: number, wait: number, lapses: number, began: number}} Memory
 */
RECTO.steps = (function () {
  const minutes = { learning: [1, 10], relearning: [10] };

  /**
   * A card after a rating.
   * @param {Memory | null} memory null when it is new
   * @param {number} rating 1 to 4
   * @param {number} t when
   * @param {number} day the day of `t`
   * @param {{learning: number[], relearning: number[]}} [steps] in minutes
   * @returns {Memory}
   */
  function rated(memory, rating, t, day, steps) {
    const all = steps || minutes;
    const days = memory ? Math.max(0, day - memory.day) : 0;
    const { s, d } = RECTO.fsrs.next(memory, days, rating);
    const phase = memory ? memory.phase : 'learning';
    const forgot = phase === 'review' && rating === 1;
    const lapses = (memory ? memory.lapses : 0) + (forgot ? 1 : 0);
    const began = memory ? memory.began : day;
    const kept = { s, d, t, day, lapses, began };
    if (phase === 'review') {
      if (!forgot || all.relearning.length === 0) return { ...kept, ...reviewing };
      return { ...kept, phase: 'relearning', step: 0, wait: all.relearning[0] };
    }
    const own = all[phase];
    const step = memory ? memory.step : 0;
    if (own.length === 0 || rating === 4 || (step >= own.length && rating > 1)) {
      return { ...kept, ...reviewing };
    }
    if (rating === 1) return { ...kept, phase, step: 0, wait: own[0] };
    if (rating === 2) return { ...kept, phase, step, wait: hard(own, step) };
    if (step + 1 >= own.length) return { ...kept, ...reviewing };
    return { ...kept, phase, step: step + 1, wait: own[step + 1] };
  }

  /** @type {{phase: 'review', step: number, wait: number}} */
  const reviewing = { phase: 'review', step: 0, wait: 0 };

  /**
   * @param {number[]} own
   * @param {number} step
   */
  function hard(own, step) {
    if (step > 0) return own[step];
    return own.length === 1 ? own[0] * 1.5 : (own[0] + own[1]) / 2;
  }

  return { rated };
})();
