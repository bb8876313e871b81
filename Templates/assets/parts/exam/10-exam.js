'use strict';
// A mock exam: values in, values out; what to keep of it is the value itself.

/**
 * Times are milliseconds. `limit` is 0 for none; `spent` is what was used up to `since`, the moment
 * from which the clock runs, 0 while it is paused. `done` is when it was handed in, `logged` how
 * many of its answers the log holds since then. `told` is the last announcement, in minutes.
 * @typedef {{v: number, deck: string, seed: string, order: string[], at: number,
 *   picks: {[card: string]: number[]}, prints: {[card: string]: string}, flags: string[],
 *   limit: number, spent: number, since: number, done: number, logged: number, pass: number,
 *   told: number}} Exam
 * @typedef {{card: string, right: boolean, answered: boolean}} Marked
 */
RECTO.exam = (function () {
  const version = 1;
  /** The time for one question at 1×. */
  const perQuestion = 90000;

  /**
   * @param {string} deck
   * @param {readonly string[]} order
   * @param {string} seed
   * @param {number} factor of the normal time; 0 for no limit
   * @param {number} pass percent
   * @param {number} now
   * @returns {Exam}
   */
  function start(deck, order, seed, factor, pass, now) {
    return {
      v: version, deck, seed, order: order.slice(), at: 0, picks: {}, prints: {}, flags: [],
      limit: Math.round(order.length * perQuestion * factor), spent: 0, since: now, done: 0,
      logged: 0, pass, told: Infinity,
    };
  }

  /**
   * @param {Exam} exam
   * @param {string} card
   * @param {readonly number[]} picked
   * @param {string} print of the options as they stood
   * @returns {Exam}
   */
  function pick(exam, card, picked, print) {
    if (exam.done) return exam;
    const picks = { ...exam.picks };
    if (picked.length > 0) picks['#' + card] = picked.slice();
    else delete picks['#' + card];
    return { ...exam, picks, prints: { ...exam.prints, ['#' + card]: print } };
  }

  /**
   * What was picked for a card, unless its options have changed since then.
   * @param {Exam} exam
   * @param {string} card
   * @param {string} print
   * @returns {number[]}
   */
  function picked(exam, card, print) {
    return exam.prints['#' + card] === print ? exam.picks['#' + card] || [] : [];
  }

  /** @param {Exam} exam @param {string} card */
  function isAnswered(exam, card) {
    return (exam.picks['#' + card] || []).length > 0;
  }

  /** @param {Exam} exam @param {string} card @returns {Exam} */
  function flag(exam, card) {
    const flags = exam.flags.includes(card)
      ? exam.flags.filter((one) => one !== card) : exam.flags.concat([card]);
    return { ...exam, flags };
  }

  /** @param {Exam} exam @param {number} now */
  function used(exam, now) {
    return exam.spent + (exam.since ? Math.max(0, (exam.done || now) - exam.since) : 0);
  }

  /**
   * What is left of the time; Infinity without a limit.
   * @param {Exam} exam
   * @param {number} now
   */
  function left(exam, now) {
    return exam.limit === 0 ? Infinity : Math.max(0, exam.limit - used(exam, now));
  }

  /** @param {Exam} exam @param {number} now @returns {Exam} */
  function pause(exam, now) {
    return exam.since && !exam.done ? { ...exam, spent: used(exam, now), since: 0 } : exam;
  }

  /** @param {Exam} exam @param {number} now @returns {Exam} */
  function resume(exam, now) {
    return exam.since || exam.done ? exam : { ...exam, since: now };
  }

  /**
   * Hands it in: at the latest when the time was up, even if nobody looked at it then.
   * @param {Exam} exam
   * @param {number} now
   * @returns {Exam}
   */
  function handIn(exam, now) {
    if (exam.done) return exam;
    const over = exam.limit === 0 ? 0 : Math.max(0, used(exam, now) - exam.limit);
    const done = Math.max(1, now - over);
    return { ...exam, spent: used(exam, now) - over, since: 0, done };
  }

  /**
   * What is to be said about the clock: 5 or 1 when so many minutes are left, 0 otherwise.
   * @param {Exam} exam
   * @param {number} now
   */
  function announcement(exam, now) {
    const minutes = left(exam, now) / 60000;
    for (const mark of [1, 5]) {
      if (minutes <= mark && exam.limit > mark * 60000) return exam.told > mark ? mark : 0;
    }
    return 0;
  }

  /**
   * A stored exam, for the deck as it is now; null when there is none that can be read.
   * @param {any} stored
   * @param {string} deck
   * @param {(card: string) => boolean} has
   * @returns {Exam | null}
   */
  function restore(stored, deck, has) {
    if (!isExam(stored) || stored.deck !== deck) return null;
    const now = stored.order[stored.at];
    const order = stored.order.filter(has);
    if (order.length === 0) return null;
    const at = Math.max(0, order.indexOf(now));
    // The log's count is by place: what left the deck before it counts no more.
    const logged = stored.order.slice(0, stored.logged).filter(has).length;
    return { ...stored, order, at, logged, flags: stored.flags.filter(has) };
  }

  /**
   * @param {any} value
   * @returns {value is Exam}
   */
  function isExam(value) {
    return typeof value === 'object' && value !== null && value.v === version &&
      typeof value.seed === 'string' && Array.isArray(value.order) &&
      Array.isArray(value.flags) && typeof value.picks === 'object' && value.picks !== null &&
      typeof value.prints === 'object' && value.prints !== null &&
      Object.values(value.picks).every((list) => Array.isArray(list)) &&
      [value.at, value.limit, value.spent, value.since, value.done, value.logged, value.pass]
        .every(Number.isFinite);
  }

  return {
    perQuestion, start, pick, picked, isAnswered, flag, left, pause, resume, handIn, announcement,
    restore,
  };
})();
