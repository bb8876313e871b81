'use strict';
// Packing what the log came to, for `RECTO.snapshot` to read.
RECTO.packing = (function () {
  const { version, modes, phases, checksum } = RECTO.snapshot;

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

  return { make };
})();
