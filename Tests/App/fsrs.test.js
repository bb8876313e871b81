'use strict';
// FSRS-6 against the published vectors of other implementations.
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { recall, interval, difficulty, later, sameDay, next, weights, make, version } = RECTO.fsrs;

function near(found, wanted, tolerance = 1e-6) {
  assert.strictEqual(found.length, wanted.length);
  found.forEach((value, i) => assert.ok(
    Math.abs(value - wanted[i]) <= tolerance * Math.max(1, Math.abs(wanted[i])),
    'at ' + i + ': ' + value + ' instead of ' + wanted[i]));
}

/** The strengths after ratings that come after gaps of some days. */
function strengths(ratings, gaps, fsrs = RECTO.fsrs) {
  const list = [];
  ratings.forEach((rating, i) => list.push(fsrs.next(list[i - 1] || null, gaps[i], rating)));
  return list;
}

/** Reviews a card each time it is due; the intervals in days, 0 for minutes. */
function atDue(ratings, steps) {
  let memory = null;
  let day = 100;
  return ratings.map(function (rating) {
    memory = RECTO.steps.rated(memory, rating, 0, day, steps);
    const days = memory.wait > 0 ? 0 : interval(memory.s, 0.9);
    day += days;
    return { days, memory };
  });
}

test('the version says what the numbers mean', () => assert.strictEqual(version, 'FSRS-6'));

test('V1: a long history, each review at its due time', () => {
  const history = atDue([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]);
  assert.deepStrictEqual(history.map((one) => one.days),
    [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  near(history.map((one) => one.memory.s), [
    2.3065, 2.3065, 10.971048, 46.316858, 162.999816, 497.876555, 6.890413, 2.154598, 2.154598,
    3.983123, 7.236254, 12.483044, 20.770357]);
  near(history.map((one) => one.memory.d), [
    2.118104, 2.111214, 2.104331, 2.097455, 2.090586, 2.083724, 7.383202, 9.125105, 9.111208,
    9.097325, 9.083456, 9.069601, 9.055760]);
  assert.strictEqual(history[12].memory.lapses, 1);
});

test('V2: memory after growing gaps', () => {
  const list = strengths([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]);
  near(list.map((one) => one.s), [0.212, 0.246689, 2.021477, 7.863699, 21.917713, 53.626903]);
  near(list.map((one) => one.d), [6.4133, 6.402115, 6.390941, 6.379779, 6.368627, 6.357487]);
});

test('V2: the same without an effect of reviews within a day', () => {
  const plain = make(weights.map((w, i) => (i >= 17 && i <= 19 ? 0 : w)));
  const last = strengths([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21], plain)[5];
  near([last.s, last.d], [53.335106, 6.3574867]);
});

test('V3: a first review', () => {
  const first = [1, 2, 3, 4].map((rating) => next(null, 0, rating));
  near(first.map((one) => one.s), [0.212, 1.2931, 2.3065, 8.2956]);
  near(first.map((one) => one.d), [6.4133, 5.11217071, 2.11810397, 1]);
  assert.deepStrictEqual([1, 2, 3, 4].map((rating) => atDue([rating])[0].days), [0, 0, 0, 8]);
});

test('V4: each formula by itself', () => {
  near([0, 1, 2, 3].map((t) => recall(t, 1)), [1, 0.9, 0.84588465, 0.8093881]);
  const ratings = [1, 2, 3, 4];
  near(ratings.map((g) => difficulty(5, g)), [8.34176237, 6.66599536, 4.99022837, 3.31446137]);
  const d = [1, 2, 3, 4];
  const r = [0.9, 0.8, 0.7, 0.6];
  // A success with Again has no bonus: what the reference prints for it is the one of Good.
  near(ratings.map((g, i) => later({ s: 5, d: d[i] }, r[i], g === 1 ? 3 : g)),
    [25.60252118, 28.22657096, 58.65599107, 127.2266925]);
  near(ratings.map((g, i) => later({ s: 5, d: d[i] }, r[i], 1)),
    [1.05253961, 1.18943295, 1.36808387, 1.58498896]);
  near(ratings.map((g) => sameDay(5, g)), [1.596818, 5, 5, 8.12960956]);
});

test('V5: intervals for every retention', () => {
  const free = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  assert.deepStrictEqual(free.map((r) => interval(1, r)), [2508, 387, 90, 27, 9, 3, 1, 1]);
  assert.strictEqual(interval(1, 0.2), 34793);
  assert.strictEqual(interval(1, 0.1), 36500);
});

test('V6: recall with another decay', () => {
  const other = make(weights.map((w, i) => (i === 20 ? 0.2 : w)));
  near([0, 1, 2, 3].map((t) => other.recall(t, 1)), [1, 0.9, 0.84028935, 0.7985001]);
});

test('V7: one review of one memory', () => {
  const ratings = [1, 2, 3, 4];
  const after = ratings.map((g) => next({ s: 10, d: 5 }, 10, g));
  near(after.map((one) => one.s),
    [1.3919869729546932, 23.246875110466817, 32.02672948198673, 51.25386164681294], 1e-12);
  near(after.map((one) => one.d),
    [8.341762369296838, 6.665995369296838, 4.9902283692968386, 3.3144613692968385], 1e-12);
  assert.deepStrictEqual(after.map((one) => interval(one.s, 0.9)), [1, 23, 32, 51]);
  near(ratings.map((g) => sameDay(100, g)), [26.222714, 100, 100, 133.503272]);
});

test('V8: retention, and a schedule without steps', () => {
  assert.deepStrictEqual([0.7, 0.8, 0.85, 0.9, 0.95].map((r) => interval(10, r)),
    [93, 33, 19, 10, 4]);
  const history = atDue([3, 3, 1, 2, 4], { learning: [], relearning: [] });
  assert.deepStrictEqual(history.map((one) => one.days), [2, 11, 2, 4, 12]);
  near(history.map((one) => one.memory.s), [2.3065, 10.964332, 1.538337, 3.545764, 12.207804]);
});

test('V9: Hard and lapses', () => {
  near(strengths([2, 2, 2], [0, 0, 1]).map((one) => one.s), [1.2931, 1.2931, 2.708391]);
  near(strengths([3, 3, 2, 1, 3], [0, 0, 2, 5, 1]).map((one) => one.s),
    [2.3065, 2.3065, 7.517359, 1.152701, 2.652076]);
  assert.strictEqual(strengths([3, 2], [0, 0])[1].s, 2.3065);
});

test('a memory keeps within its bounds, whatever is given', () => {
  let strength = null;
  for (let i = 0; i < 3000; i++) {
    strength = next(strength, (i * 7919) % 400, 1 + ((i * 31) % 7) % 4);
    assert.ok(strength.s >= 0.001 && Number.isFinite(strength.s));
    assert.ok(strength.d >= 1 && strength.d <= 10);
    for (const retention of [0.8, 0.9, 0.97]) {
      const days = interval(strength.s, retention);
      assert.ok(Number.isInteger(days) && days >= 1 && days <= 36500);
    }
  }
});
