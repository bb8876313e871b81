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
   * @param {Progress} progress
   * @param {string[]} keys of chunks that will not change, all of whose entries are in `progress`
   * @param {(state: CardState) => any} memoryOf
   * @returns {Snapshot}
   */
  function make(progress, keys, memoryOf) {
    /** @type {[string, number][]} */
    const decks = [];
    /** @type {string[]} */
    const cards = [];
    /** @type {[number, string][]} */
    const notes = [];
    /** @type {[number, LogEntry][]} */
    const rest = [];
    /** @type {Map<string, number>} */
    const devices = new Map();
    /** @type {number[][]} */
    const [times, facts, ends, sums] = [[], [], [], []];
    for (const [deck, states] of progress.decks) {
      decks.push([deck, states.size]);
      for (const [card, state] of states) {
        const memory = memoryOf(state);
        const known = RECTO.replay.opened(RECTO.replay.current(state));
        for (const entry of known.entries) {
          const packed = pack(entry, devices);
          if (!packed) {
            rest.push([cards.length, entry]);
            continue;
          }
          times.push(entry.t);
          facts.push(...packed);
        }
        if (known.note) notes.push([cards.length, known.note]);
        cards.push(card);
        ends.push(times.length);
        sums.push(...sumsOf(known, memory));
      }
    }
    const made = {
      v: version, keys, decks, cards, notes, rest, devices: Array.from(devices.keys()),
      times: Float64Array.from(times), facts: Uint32Array.from(facts),
      ends: Uint32Array.from(ends), sums: Float64Array.from(sums), check: 0,
    };
    return { ...made, check: checksum(made) };
  }

  /**
   * A review as three numbers; null for an entry that these cannot say whole.
   * @param {any} entry
   * @param {Map<string, number>} devices grows by the one that wrote the entry
   */
  function pack(entry, devices) {
    const { id, zone, mode, rating, right, ms } = entry;
    const cut = id.lastIndexOf('-');
    const count = Number(id.slice(cut + 1));
    const fields = rating === undefined ? 10 : 11;
    if (entry.v !== RECTO.log.version || entry.kind !== 'review' || cut < 0) return null;
    if (Object.keys(entry).length !== fields || String(count) !== id.slice(cut + 1)) return null;
    if (count >>> 0 !== count || ms >>> 0 !== ms || zone > 1440 || zone < -1440) return null;
    const name = id.slice(0, cut);
    const device = devices.get(name) ?? devices.size;
    if (device > 8191) return null;
    devices.set(name, device);
    const marks = modes.indexOf(mode) << 4 | (rating || 0) << 1 | (right ? 1 : 0);
    return [count, ms, (device << 19 | (zone + 1440) << 7 | marks) >>> 0];
  }

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
   * @param {CardState} state
   * @param {any} memory
   * @returns {number[]}
   */
  function sumsOf(state, memory) {
    const { times, right, last, buried, suspended, flagged } = state;
    const marks = (right ? 1 : 0) | (suspended ? 2 : 0) | (flagged ? 4 : 0);
    const own = memory
      ? [phases.indexOf(memory.phase), memory.step, memory.s, memory.d, memory.t, memory.day,
        memory.wait, memory.lapses, memory.began]
      : [-1, 0, 0, 0, 0, 0, 0, 0, 0];
    return [times, marks, last, buried, ...own];
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

  return { version, make, fits, restore };
})();
