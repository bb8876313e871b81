'use strict';
// What is known about each card: a replay of the log, in whatever order its entries come.

/**
 * What the log says of one card. `reviews` are those that count, oldest first, null until they are
 * asked for; the last of them says `right` and `last`. `buried` is the moment until which it is
 * hidden. `folded` gives the entries that a snapshot holds and that nobody has asked for yet.
 * @typedef {{entries: LogEntry[], folded: (() => LogEntry[]) | null, stale: boolean,
 *   reviews: Review[] | null, times: number, right: boolean, last: number, buried: number,
 *   suspended: boolean, flagged: boolean, note: string, memory?: any}} CardState
 * @typedef {{ids: Set<string>, count: number, decks: Map<string, Map<string, CardState>>,
 *   unread: number}} Progress `count`: the entries that were read; `ids`: those of them that are
 *   not folded
 * @typedef {{seen: number, right: number}} Tally
 */
RECTO.replay = (function () {
  /** @returns {Progress} */
  function empty() {
    return { ids: new Set(), count: 0, decks: new Map(), unread: 0 };
  }

  /**
   * Adds entries. The same entry twice counts once, and the order does not matter (time decides,
   * then the id), so logs of two tabs or devices join without loss.
   * @param {Progress} progress changed in place
   * @param {readonly any[]} entries
   * @returns {Progress}
   */
  function add(progress, entries) {
    for (const entry of entries) {
      if (RECTO.log.isEntry(entry)) addOne(progress, entry);
      else progress.unread++;
    }
    return progress;
  }

  /**
   * @param {Progress} progress
   * @param {LogEntry} entry
   */
  function addOne(progress, entry) {
    let deck = progress.decks.get(entry.deck);
    if (!deck) progress.decks.set(entry.deck, (deck = new Map()));
    const state = deck.get(entry.card);
    if (state) opened(state);
    if (progress.ids.has(entry.id)) return;
    progress.ids.add(entry.id);
    progress.count++;
    if (!state) {
      deck.set(entry.card, { entries: [entry], folded: null, stale: true, ...untouched });
      return;
    }
    state.entries.push(entry);
    state.stale = true;
  }

  /** @type {Omit<CardState, 'entries' | 'folded' | 'stale'>} */
  const untouched = {
    reviews: null, times: 0, right: false, last: 0, buried: 0, suspended: false, flagged: false,
    note: '', memory: undefined,
  };

  /**
   * A state with its entries, in any order.
   * @param {CardState} state
   */
  function opened(state) {
    if (state.folded) state.entries = state.folded().concat(state.entries);
    state.folded = null;
    return state;
  }

  /**
   * The state of a card, replayed now if entries came since it was last asked for.
   * @param {CardState} state
   * @returns {CardState}
   */
  function current(state) {
    if (state.stale) replay(state);
    return state;
  }

  /**
   * The reviews of a card that count, oldest first.
   * @param {CardState} state
   * @returns {Review[]}
   */
  function reviewsOf(state) {
    if (!current(state).reviews) {
      const { memory } = state;
      replay(state);
      state.memory = memory;
    }
    return /** @type {Review[]} */ (state.reviews);
  }

  /** @param {CardState} state */
  function replay(state) {
    const { entries } = opened(state);
    Object.assign(state, untouched, { stale: false, reviews: [] });
    if (entries.some((entry, i) => i > 0 && order(entries[i - 1], entry) > 0)) entries.sort(order);
    const undone = new Set();
    for (const entry of entries) if (entry.kind === 'undo') undone.add(entry.of);
    for (const entry of entries) if (!undone.has(entry.id)) apply(state, entry);
  }

  /**
   * @param {LogEntry} one
   * @param {LogEntry} other
   */
  function order(one, other) {
    return one.t - other.t || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
  }

  /**
   * @param {CardState} state
   * @param {LogEntry} entry
   */
  function apply(state, entry) {
    if (entry.kind === 'bury') {
      state.buried = entry.until || 0;
    } else if (entry.kind === 'suspend') {
      state.suspended = entry.on === true;
    } else if (entry.kind === 'flag') {
      state.flagged = entry.on === true;
      state.note = entry.note || '';
    } else if (RECTO.log.isReview(entry)) {
      /** @type {Review[]} */ (state.reviews).push(entry);
      state.times++;
      state.right = entry.right;
      state.last = entry.t;
    }
  }

  /**
   * What is known of one card; undefined when it was never tried.
   * @param {Progress} progress
   * @param {string} deck
   * @param {string} card
   */
  function stateOf(progress, deck, card) {
    const state = marksOf(progress, deck, card);
    return state && state.times > 0 ? state : undefined;
  }

  /**
   * What is known of one card, also when it was only suspended or flagged; undefined when the log
   * does not speak of it.
   * @param {Progress} progress
   * @param {string} deck
   * @param {string} card
   */
  function marksOf(progress, deck, card) {
    const cards = progress.decks.get(deck);
    const state = cards && cards.get(card);
    return state && current(state);
  }

  /**
   * How many cards of a deck were seen, and right at the last try.
   * @param {Progress} progress
   * @param {string} deck
   * @param {(card: string) => boolean} counts whether a card is still in the deck
   * @returns {Tally}
   */
  function tally(progress, deck, counts) {
    let seen = 0;
    let right = 0;
    for (const [card, state] of progress.decks.get(deck) || []) {
      if (!counts(card) || current(state).times === 0) continue;
      seen++;
      if (state.right) right++;
    }
    return { seen, right };
  }

  /**
   * Every entry that was read, one list for each card.
   * @param {Progress} progress
   * @returns {LogEntry[]}
   */
  function entries(progress) {
    /** @type {LogEntry[]} */
    const list = [];
    for (const cards of progress.decks.values()) {
      for (const state of cards.values()) {
        for (const entry of opened(state).entries) list.push(entry);
      }
    }
    return list;
  }

  return { empty, add, opened, current, reviewsOf, stateOf, marksOf, tally, entries };
})();
