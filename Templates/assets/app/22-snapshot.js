'use strict';
// What the log came to, packed so that a long one need not be read and replayed at every start. It
// is a copy and never the truth: one that does not fit the log is thrown away, and made anew.

/**
 * `keys` are the chunks of the log that it stands for. `times` and `facts` hold the reviews, card
 * by card; `ends` where each card's end, `sums` what they came to; `rest` every other entry as it
 * is.
 * @typedef {{v: string, keys: string[], decks: [string, number][], cards: string[],
 *   devices: string[], notes: [number, string][], rest: [number, LogEntry][], times: Float64Array,
 *   facts: Uint32Array, ends: Uint32Array, sums: Float64Array, check: number}} Snapshot
 */
RECTO.snapshot = (function () {
  /** Whatever changes what a log comes to changes this: what an entry says, the schedule, this. */
  const version = '1 log ' + RECTO.log.version + ' FSRS-6';
  const modes = ['flip', 'quiz', 'review', 'typed', 'cloze', 'match', 'exam'];
  const phases = ['learning', 'review', 'relearning'];
  /** The numbers of a review in `facts`, and of a card in `sums`. */
  const width = { facts: 3, sums: 13 };

  /**
   * The review at a place.
   * @param {Snapshot} from
   * @param {number} i
   * @param {string} deck
   * @param {string} card
   * @returns {LogEntry}
   */
  function review(from, i, deck, card) {
    const [count, ms, packed] = from.facts.subarray(i * width.facts);
    /** @type {LogEntry} */
    const entry = {
      v: RECTO.log.version, id: from.devices[packed >>> 19] + '-' + count, t: from.times[i],
      zone: (packed >>> 7 & 4095) - 1440, kind: 'review', deck, card,
      mode: modes[packed >>> 4 & 7], right: (packed & 1) === 1, ms,
    };
    const rating = packed >>> 1 & 7;
    if (rating) entry.rating = rating;
    return entry;
  }

  /**
   * A number that changes when one of the numbers does.
   * @param {Omit<Snapshot, 'check'>} of
   */
  function checksum({ times, facts, ends, sums, cards, rest }) {
    let sum = cards.length + rest.length;
    for (const { buffer } of [times, facts, ends, sums]) {
      for (const word of new Uint32Array(buffer)) sum = Math.imul(sum ^ word, 0x01000193);
    }
    return sum >>> 0;
  }

  /**
   * Whether a stored value is a snapshot of this log that can be read.
   * @param {any} value
   * @param {Set<string>} keys of all chunks of the log
   * @returns {value is Snapshot}
   */
  function fits(value, keys) {
    if (typeof value !== 'object' || value === null) return false;
    try {
      const { v, cards, decks, ends, times, facts, sums } = value;
      if (v !== version || !value.keys.every((/** @type {string} */ key) => keys.has(key))) {
        return false;
      }
      /** @type {number[]} */
      const counts = decks.map((/** @type {[string, number]} */ deck) => deck[1]);
      const inDecks = counts.reduce((all, count) => all + count, 0);
      return inDecks === cards.length && ends.length === cards.length &&
        sums.length === cards.length * width.sums && facts.length === times.length * width.facts &&
        (ends.length === 0 || ends[ends.length - 1] === times.length) &&
        checksum(value) === value.check;
    } catch (error) {
      return false;
    }
  }

  /**
   * The progress that a snapshot holds. The entries of a card are unfolded when they are asked for.
   * @param {Snapshot} from
   * @returns {Progress}
   */
  function restore(from) {
    const progress = RECTO.replay.empty();
    const notes = new Map(from.notes);
    /** @type {Map<number, LogEntry[]>} */
    const rest = new Map();
    for (const [i, entry] of from.rest) rest.set(i, (rest.get(i) || []).concat([entry]));
    let i = 0;
    for (const [deck, count] of from.decks) {
      const states = new Map();
      progress.decks.set(deck, states);
      for (const end = i + count; i < end; i++) {
        const card = from.cards[i];
        const others = rest.get(i) || [];
        const begin = i === 0 ? 0 : from.ends[i - 1];
        const over = from.ends[i];
        progress.count += over - begin + others.length;
        const folded = function () {
          const entries = others.slice();
          for (let k = begin; k < over; k++) entries.push(review(from, k, deck, card));
          for (const entry of entries) progress.ids.add(entry.id);
          return entries;
        };
        states.set(card,
          { ...summed(from.sums, i * width.sums), note: notes.get(i) || '', folded });
      }
    }
    return progress;
  }

  /**
   * @param {Float64Array} sums
   * @param {number} at
   */
  function summed(sums, at) {
    const [times, marks, last, buried, phase, step, s, d, t, day, wait, lapses, began] =
      sums.subarray(at, at + width.sums);
    const memory = phase < 0
      ? null : { phase: phases[phase], step, s, d, t, day, wait, lapses, began };
    return {
      entries: [], stale: false, reviews: null, times, right: (marks & 1) > 0, last, buried,
      suspended: (marks & 2) > 0, flagged: (marks & 4) > 0, memory,
    };
  }

  return { version, modes, phases, checksum, fits, restore };
})();
