'use strict';
// One run through some cards: values in, values out; what to keep of it is the value itself.

/**
 * @typedef {{card: string, right: boolean, rating?: number, picked?: number[], print?: string,
 *   typed?: string[], ms: number}} Given
 * @typedef {{v: number, deck: string, mode: string, seed: string, order: string[], at: number,
 *   shown: boolean, given: Given[]}} Session
 */
RECTO.session = (function () {
  const version = 1;
  const modes = new Set(['flip', 'quiz', 'typed', 'cloze']);

  /**
   * @param {string} deck
   * @param {string} mode one of `modes`
   * @param {readonly string[]} cards
   * @param {string} seed
   * @returns {Session}
   */
  function start(deck, mode, cards, seed) {
    return { v: version, deck, mode, seed, order: cards.slice(), at: 0, shown: false, given: [] };
  }

  /**
   * The card that is asked now; undefined at the end.
   * @param {Session} session
   * @returns {string | undefined}
   */
  function current(session) {
    return session.order[session.at];
  }

  /** @param {Session} session @returns {Session} */
  function reveal(session) {
    return { ...session, shown: true };
  }

  /**
   * Writes down what was given for the current card. A second answer to it changes nothing.
   * @param {Session} session
   * @param {Omit<Given, 'card'>} given
   * @returns {Session}
   */
  function answer(session, given) {
    const card = current(session);
    if (card === undefined || session.given.length > session.at) return session;
    return { ...session, shown: true, given: session.given.concat([{ ...given, card }]) };
  }

  /**
   * Counts the answer to the current card as right after all.
   * @param {Session} session
   * @returns {Session}
   */
  function overrule(session) {
    const given = session.given.map((one, i) => i === session.at ? { ...one, right: true } : one);
    return { ...session, given };
  }

  /** @param {Session} session @returns {Session} */
  function next(session) {
    if (session.at >= session.order.length) return session;
    return { ...session, at: session.at + 1, shown: false };
  }

  /** @param {Session} session */
  function isDone(session) {
    return session.at >= session.order.length;
  }

  /**
   * A stored session, for the deck as it is now: cards that left the deck are passed over.
   * @param {any} stored
   * @param {string} deck
   * @param {string} mode
   * @param {(card: string) => boolean} has whether the deck still holds a card
   * @returns {Session | null} null when there is nothing to go on with
   */
  function restore(stored, deck, mode, has) {
    if (!isSession(stored) || stored.deck !== deck || stored.mode !== mode) return null;
    const at = Math.min(Math.max(0, stored.at), stored.order.length);
    const now = stored.order[at];
    const order = stored.order.filter(has);
    const passed = stored.order.slice(0, at).filter(has).length;
    const kept = stored.given.filter((given) => has(given.card));
    if (order.length === 0 || kept.length < passed || kept.length > passed + 1) return null;
    const shown = stored.shown && now !== undefined && has(now);
    return { ...stored, order, at: passed, shown, given: kept };
  }

  /**
   * @param {any} value
   * @returns {value is Session}
   */
  function isSession(value) {
    return typeof value === 'object' && value !== null && value.v === version &&
      typeof value.deck === 'string' && typeof value.seed === 'string' &&
      modes.has(value.mode) && typeof value.shown === 'boolean' &&
      Number.isInteger(value.at) && isStrings(value.order) && Array.isArray(value.given) &&
      value.given.every(isGiven);
  }

  /** @param {any} value */
  function isStrings(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }

  /** @param {any} value */
  function isGiven(value) {
    return typeof value === 'object' && value !== null && typeof value.card === 'string' &&
      typeof value.right === 'boolean' && Number.isFinite(value.ms) &&
      (value.picked === undefined ||
        (Array.isArray(value.picked) && value.picked.every(Number.isInteger))) &&
      (value.typed === undefined || isStrings(value.typed));
  }

  return { start, current, reveal, answer, overrule, next, isDone, restore };
})();
