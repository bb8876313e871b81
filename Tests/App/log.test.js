'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { isEntry, chunkKey, grown, flatten, chunkSize } = RECTO.log;
const { empty, add, stateOf, marksOf, tally, entries } = RECTO.replay;

const review = (more) => ({
  v: 1, id: 'dev-1', t: 1000, deck: 'd', card: 'a', mode: 'flip', rating: 3, right: true, ms: 900,
  ...more,
});

/** An entry of version 2. */
function entry(kind, more) {
  return { v: 2, id: 'dev-1', t: 1000, zone: 60, kind, deck: 'd', card: 'a', ...more };
}

/** A review of version 2. */
function rated(id, t, rating) {
  return entry('review', { id, t, mode: 'review', rating, right: rating > 1, ms: 900 });
}

test('a review of either mode is understood', () => {
  assert.ok(isEntry(review()));
  assert.ok(isEntry(review({ mode: 'quiz', rating: undefined, right: false })));
});

for (const broken of [
  null, 'text', 7, [], {}, review({ v: 2 }), review({ v: 3 }), review({ mode: 'review' }),
  entry('review', { zone: 2000 }), entry('review', { zone: undefined }), entry('toString'),
  entry('review', { mode: 'other' }), entry('undo', { of: 'dev-1' }), entry('undo'),
  entry('bury', { until: '1' }), entry('suspend', { on: 1 }), entry('flag', { on: true, note: 1 }),
  review({ id: '' }), review({ id: 5 }),
  review({ t: NaN }), review({ t: '1' }), review({ ms: Infinity }),
  review({ mode: 'other' }), review({ right: 1 }),
  review({ rating: 0 }), review({ rating: 2.5 }), review({ card: 'x'.repeat(401) }),
]) {
  test('not a review: ' + String(JSON.stringify(broken)).slice(0, 90), () => {
    assert.ok(!isEntry(broken));
    assert.strictEqual(add(empty(), [broken]).unread, 1);
  });
}

for (const kept of [
  ...['flip', 'quiz', 'review', 'typed', 'cloze', 'match', 'exam'].map((mode) =>
    entry('review', { mode, right: true, ms: 5 })),
  entry('undo', { of: 'dev-0' }), entry('bury', { until: 5 }), entry('suspend', { on: true }),
  entry('flag', { on: true, note: 'typo' }), entry('flag', { on: false }),
]) {
  test('an entry: ' + JSON.stringify(kept), () => assert.ok(isEntry(kept)));
}

test('a draft has all that an entry needs but its id', () => {
  const made = RECTO.log.draft('review', 'd', 'a', { mode: 'exam', right: true, ms: 5 });
  assert.ok(isEntry({ ...made, id: 'x-1' }));
  assert.strictEqual(made.zone, -new Date(made.t).getTimezoneOffset());
});

test('an undo takes its entry back, whichever comes first', () => {
  const log = [rated('x-0', 1, 3), rated('x-1', 2, 1), entry('undo', { id: 'x-2', t: 3, of: 'x-1' })];
  for (const order of [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) {
    const state = stateOf(add(empty(), order.map((i) => log[i])), 'd', 'a');
    assert.deepStrictEqual([state.times, state.right, state.last], [1, true, 1]);
  }
  const all = add(empty(), [log[1], log[2]]);
  assert.strictEqual(stateOf(all, 'd', 'a'), undefined);
  assert.deepStrictEqual(tally(all, 'd', () => true), { seen: 0, right: 0 });
  assert.strictEqual(entries(all).length, 2);
});

test('an undo after a replay changes what was replayed', () => {
  const progress = add(empty(), [rated('x-0', 1, 3), rated('x-1', 2, 1)]);
  assert.strictEqual(stateOf(progress, 'd', 'a').right, false);
  add(progress, [entry('undo', { id: 'x-2', t: 3, of: 'x-1' })]);
  assert.strictEqual(stateOf(progress, 'd', 'a').right, true);
});

test('marks are kept, switched off again and taken back; they are no try', () => {
  const log = [
    entry('flag', { id: 'x-0', t: 1, on: true, note: 'typo' }),
    entry('suspend', { id: 'x-1', t: 2, on: true }),
    entry('bury', { id: 'x-2', t: 3, until: 99 }),
  ];
  const state = marksOf(add(empty(), log), 'd', 'a');
  assert.deepStrictEqual([state.flagged, state.note, state.suspended, state.buried],
    [true, 'typo', true, 99]);
  assert.strictEqual(stateOf(add(empty(), log), 'd', 'a'), undefined);
  const later = marksOf(add(empty(), log.concat([
    entry('flag', { id: 'x-3', t: 4, on: false }), entry('suspend', { id: 'x-4', t: 5, on: false }),
    entry('undo', { id: 'x-5', t: 6, of: 'x-2' }),
  ])), 'd', 'a');
  assert.deepStrictEqual([later.flagged, later.note, later.suspended, later.buried],
    [false, '', false, 0]);
});

test('chunks hold five hundred reviews, and their keys sort in time', () => {
  assert.strictEqual(chunkSize, 500);
  assert.strictEqual(chunkKey('d', 0), chunkKey('d', 499));
  assert.ok(chunkKey('d', 499) < chunkKey('d', 500));
  assert.ok(chunkKey('d', 9 * 500) < chunkKey('d', 10 * 500));
});

test('a chunk grows without being changed', () => {
  const first = grown(undefined, 'd', 500, review());
  const second = grown(first, 'd', 501, review({ id: 'dev-2' }));
  assert.strictEqual(first.reviews.length, 1);
  assert.strictEqual(second.reviews.length, 2);
  assert.strictEqual(second.key, chunkKey('d', 500));
  assert.strictEqual(second.first, 500);
  assert.deepStrictEqual(flatten([first, null, { reviews: 3 }, second]).length, 3);
});

test('the latest try decides, whatever the order of the log', () => {
  const log = [
    review({ id: 'x-0', t: 1, right: true }),
    review({ id: 'x-1', t: 3, right: false }),
    review({ id: 'y-0', t: 2, right: true }),
  ];
  for (const order of [[0, 1, 2], [2, 1, 0], [1, 0, 2]]) {
    const state = stateOf(add(empty(), order.map((i) => log[i])), 'd', 'a');
    assert.strictEqual(state.right, false);
    assert.strictEqual(state.times, 3);
    assert.strictEqual(state.last, 3);
  }
});

test('tries at the same moment are settled by their ids, the same way on every device', () => {
  const log = [review({ id: 'a-1', right: true }), review({ id: 'b-1', right: false })];
  assert.strictEqual(stateOf(add(empty(), log), 'd', 'a').right, false);
  assert.strictEqual(stateOf(add(empty(), log.reverse()), 'd', 'a').right, false);
});

test('the same review twice counts once', () => {
  const progress = add(add(empty(), [review(), review()]), [review()]);
  assert.strictEqual(stateOf(progress, 'd', 'a').times, 1);
});

test('replaying in parts is replaying at once', () => {
  const log = Array.from({ length: 300 }, (_, i) =>
    review({ id: 'x-' + i, t: (i * 7919) % 300, card: 'c' + (i % 11), right: i % 3 > 0 }));
  const parts = add(add(empty(), log.slice(100)), log.slice(0, 150));
  const whole = add(empty(), log);
  for (const card of whole.decks.get('d').keys()) {
    assert.deepStrictEqual(stateOf(parts, 'd', card), stateOf(whole, 'd', card));
  }
});

test('a tally counts cards seen and right, and leaves out those that left the deck', () => {
  const progress = add(empty(), [
    review({ id: '1', card: 'a' }), review({ id: '2', card: 'b', right: false }),
    review({ id: '3', card: 'gone' }), review({ id: '4', deck: 'other', card: 'c' }),
  ]);
  assert.deepStrictEqual(tally(progress, 'd', (id) => id !== 'gone'), { seen: 2, right: 1 });
  assert.deepStrictEqual(tally(progress, 'none', () => true), { seen: 0, right: 0 });
  assert.ok(stateOf(progress, 'd', 'gone'));
});

test('names such as __proto__ are names like any other', () => {
  const progress = add(empty(), [
    review({ id: '__proto__', deck: '__proto__', card: 'constructor' }),
    review({ id: '1', deck: 'd', card: '__proto__' }),
  ]);
  assert.strictEqual(stateOf(progress, '__proto__', 'constructor').times, 1);
  assert.strictEqual(stateOf(progress, 'd', '__proto__').times, 1);
  assert.strictEqual(stateOf(progress, 'd', 'toString'), undefined);
  assert.strictEqual({}.times, undefined);
});
