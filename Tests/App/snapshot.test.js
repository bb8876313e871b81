'use strict';
// A packed copy of the log gives what a replay of the whole log gives, or is thrown away.
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { empty, add, current, reviewsOf, entries } = RECTO.replay;
const { fits, restore, version } = RECTO.snapshot;
const { make } = RECTO.packing;
const { of: memoryOf } = RECTO.memory;

/** A log of all kinds of entries, as chance has it. */
function randomLog(seed, size) {
  const next = RECTO.random.generator(seed);
  const below = (count) => Math.floor(next() * count);
  const devices = ['phone', 'a-b', 'x'];
  return Array.from({ length: size }, function (_, i) {
    const all = {
      v: 2, id: devices[below(3)] + '-' + i, t: 1e12 + below(5e9), zone: below(29) * 60 - 840,
      deck: 'd' + below(2), card: below(9) ? 'c' + below(12) : '__proto__',
    };
    const kind = below(12);
    if (kind === 0) return { ...all, kind: 'undo', of: devices[below(3)] + '-' + below(size) };
    if (kind === 1) return { ...all, kind: 'bury', until: all.t + below(1e8) };
    if (kind === 2) return { ...all, kind: 'suspend', on: below(2) === 0 };
    if (kind === 3) return { ...all, kind: 'flag', on: below(3) > 0, note: 'note ' + i };
    const right = below(2) === 0;
    if (kind === 4) {
      return { v: 1, id: 'old' + i, t: all.t, deck: 'd0', card: 'c1', mode: 'flip', right, ms: 1 };
    }
    const mode = ['flip', 'quiz', 'review', 'typed', 'cloze', 'match', 'exam'][below(7)];
    const made = { ...all, kind: 'review', mode, right, ms: below(9) ? below(600001) : 0.5 };
    if (below(3)) made.rating = 1 + below(4);
    if (below(20) === 0) made.later = 'a field of another version';
    return made;
  });
}

/** All that a progress says, in one form. */
function told(progress) {
  const decks = Array.from(progress.decks, ([deck, cards]) => [deck,
    Array.from(cards, ([card, state]) => {
      const { times, right, last, buried, suspended, flagged, note } = current(state);
      return [card, { times, right, last, buried, suspended, flagged, note }, memoryOf(state),
        reviewsOf(state).map((review) => review.id)];
    }).sort()]).sort();
  const byID = (one, other) => (one.id < other.id ? -1 : 1);
  return { decks, count: progress.count, entries: entries(progress).sort(byID) };
}

function snapshotOf(log, keys) {
  return make(add(empty(), log), keys || ['k'], memoryOf);
}

for (let seed = 0; seed < 40; seed++) {
  test('a snapshot and what came after it are the whole log, seed ' + seed, () => {
    const log = randomLog('log ' + seed, 20 + seed * 13);
    const cut = Math.floor(log.length * (seed % 5) / 4);
    const stored = structuredClone(snapshotOf(log.slice(0, cut)));
    assert.ok(fits(stored, new Set(['k', 'another'])));
    // What follows may be older, and may be in the snapshot already.
    const tail = log.slice(Math.max(0, cut - 7)).reverse();
    const whole = told(add(empty(), log));
    const joined = add(restore(stored), tail);
    if (seed % 2) joined.decks.forEach((cards) => cards.forEach((state) => memoryOf(state)));
    assert.deepStrictEqual(told(joined), whole);
    assert.deepStrictEqual(told(restore(snapshotOf(entries(joined)))), whole);
  });
}

test('what a snapshot says of a card needs none of its entries', () => {
  const log = randomLog('sums', 400);
  const whole = add(empty(), log);
  const progress = restore(snapshotOf(log));
  for (const [deck, cards] of progress.decks) {
    for (const [card, state] of cards) {
      const known = current(whole.decks.get(deck).get(card));
      assert.deepStrictEqual(memoryOf(state), memoryOf(known));
      assert.strictEqual(state.times, known.times);
      assert.ok(state.folded);
    }
  }
  assert.strictEqual(progress.ids.size, 0);
  assert.strictEqual(progress.count, 400);
});

test('a snapshot of nothing is one, too', () => {
  assert.ok(fits(structuredClone(snapshotOf([])), new Set(['k'])));
  assert.deepStrictEqual(told(restore(snapshotOf([]))), told(empty()));
});

test('its version changes with the log\'s and the schedule\'s', () => {
  assert.ok(version.includes('log ' + RECTO.log.version + ' ' + RECTO.fsrs.version));
});

const sound = snapshotOf(randomLog('damage', 90), ['k', 'l']);

for (const [name, damage] of Object.entries({
  'of another version': { v: '0' }, 'of a dropped chunk': { keys: ['k', 'gone'] },
  'without keys': { keys: undefined }, 'without cards': { cards: [] }, 'with a card more':
    { cards: sound.cards.concat(['x']) }, 'with other decks': { decks: [['d0', 1]] },
  'without times': { times: undefined }, 'cut short': { facts: sound.facts.slice(0, -1) },
  'with another fact': { facts: sound.facts.map((fact, i) => i === 4 ? fact ^ 1 : fact) },
  'with another time': { times: sound.times.map((time, i) => i === 4 ? time + 1 : time) },
  'with another sum': { sums: sound.sums.map((sum, i) => i === 4 ? sum + 1 : sum) },
  'with other ends': { ends: sound.ends.map((end, i) => i === 1 ? end + 1 : end) },
  'with fewer other entries': { rest: [] },
})) {
  test('a snapshot ' + name + ' is thrown away', () => {
    assert.ok(fits(sound, new Set(['k', 'l'])));
    assert.ok(!fits({ ...sound, ...damage }, new Set(['k', 'l'])));
  });
}

for (const nothing of [undefined, null, 7, 'text', [], {}, { v: version, keys: [] }]) {
  test('no snapshot: ' + JSON.stringify(nothing), () => assert.ok(!fits(nothing, new Set())));
}
