'use strict';
// What a card's reviews come to: the memory of it, when it is due, what each rating would do.
RECTO.memory = (function () {
  const leechAt = 8;

  /**
   * The memory of a card; null while it is new. Reviews count in whatever mode a rating was given;
   * picking an option in a quiz is recognising, and moves nothing.
   * @param {CardState | undefined} state
   * @returns {Memory | null}
   */
  function of(state) {
    if (!state) return null;
    const known = RECTO.replay.current(state);
    if (known.memory !== undefined) return known.memory;
    /** @type {Memory | null} */
    let memory = null;
    for (const review of RECTO.replay.reviewsOf(known)) {
      if (review.rating === undefined) continue;
      const day = RECTO.days.of(review.t, review.zone);
      memory = RECTO.steps.rated(memory, review.rating, review.t, day);
    }
    known.memory = memory;
    return memory;
  }

  /**
   * The day on which a memory is due.
   * @param {Memory} memory
   * @param {number} retention
   */
  function dueDay(memory, retention) {
    if (memory.wait > 0) return RECTO.days.of(dueAt(memory));
    return memory.day + RECTO.fsrs.interval(memory.s, retention);
  }

  /**
   * When a card that is being learnt comes again.
   * @param {Memory} memory
   */
  function dueAt(memory) {
    return memory.t + memory.wait * 60000;
  }

  /**
   * How likely it is that a card is known on a day.
   * @param {Memory} memory
   * @param {number} day
   */
  function recall(memory, day) {
    return RECTO.fsrs.recall(Math.max(0, day - memory.day), memory.s);
  }

  /**
   * What each of the four ratings would come to now: minutes, or days when these are 0.
   * @param {Memory | null} memory
   * @param {number} t
   * @param {number} retention
   */
  function preview(memory, t, retention) {
    return [1, 2, 3, 4].map(function (rating) {
      const next = RECTO.steps.rated(memory, rating, t, RECTO.days.of(t));
      const days = next.wait > 0 ? 0 : RECTO.fsrs.interval(next.s, retention);
      return { minutes: next.wait, days };
    });
  }

  /**
   * Whether a card was forgotten so often that it should be changed.
   * @param {Memory} memory
   */
  function isLeech(memory) {
    return memory.lapses >= leechAt;
  }

  return { of, dueDay, dueAt, recall, preview, isLeech, leechAt };
})();
