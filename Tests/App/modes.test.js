'use strict';
// The cores of the mock exam, of matching and of the search.
const test = require('node:test');
const assert = require('node:assert');
const { RECTO, choice, recall } = require('./load.js');

const { exam, matching, search } = RECTO;
const minute = 60000;
const begun = (factor) => exam.start('d', ['a', 'b', 'c', 'd', 'e'], 'seed', factor, 60, 1000);

test('the clock goes by the wall, stands still while paused, and ends by itself', () => {
  const sat = begun(1);
  assert.strictEqual(sat.limit, 5 * exam.perQuestion);
  assert.strictEqual(exam.left(sat, 1000 + minute), sat.limit - minute);
  const paused = exam.pause(sat, 1000 + minute);
  assert.strictEqual(exam.left(paused, 1000 + 99 * minute), sat.limit - minute);
  const resumed = exam.resume(paused, 100 * minute);
  assert.strictEqual(exam.left(resumed, 101 * minute), sat.limit - 2 * minute);
  const late = exam.handIn(sat, 1000 + sat.limit + 7 * minute);
  assert.strictEqual(late.done, 1000 + sat.limit);
  assert.strictEqual(late.spent, sat.limit);
  assert.strictEqual(exam.left(begun(0), 1e15), Infinity);
});

test('the clock is told at five minutes and at one minute only', () => {
  let sat = begun(2);
  const told = [];
  for (let now = 1000; exam.left(sat, now) > 0; now += 1000) {
    const mark = exam.announcement(sat, now);
    if (mark) {
      told.push(mark);
      sat = { ...sat, told: mark };
    }
  }
  assert.deepStrictEqual(told, [5, 1]);
});

test('a pick is forgotten when its options changed, and none is taken after the end', () => {
  const sat = exam.pick(begun(1), 'a', [2], 'print');
  assert.deepStrictEqual(exam.picked(sat, 'a', 'print'), [2]);
  assert.deepStrictEqual(exam.picked(sat, 'a', 'other'), []);
  assert.ok(!exam.isAnswered(exam.pick(sat, 'a', [], 'print'), 'a'));
  const done = exam.handIn(sat, 2000);
  assert.strictEqual(exam.pick(done, 'b', [1], 'p'), done);
});

test('a stored exam comes back for the deck as it is now', () => {
  const stored = JSON.parse(JSON.stringify({ ...exam.flag(begun(1), 'b'), at: 2, logged: 2 }));
  const back = exam.restore(stored, 'd', (id) => id !== 'b');
  assert.deepStrictEqual([back.order, back.at, back.logged, back.flags],
    [['a', 'c', 'd', 'e'], 1, 1, []]);
  assert.strictEqual(exam.restore(stored, 'other', () => true), null);
  assert.strictEqual(exam.restore({ v: 1 }, 'd', () => true), null);
});

test('topics come with the weakest first', () => {
  const marked = [{ card: 'a', right: true }, { card: 'b', right: false }];
  assert.deepStrictEqual(RECTO.topics(marked, (id) => id === 'a' ? ['x'] : ['x', 'y']),
    [{ tag: 'y', right: 0, total: 1 }, { tag: 'x', right: 1, total: 2 }]);
});

test('a pair that was missed counts once, and cards that say the same stay out', () => {
  const deck = { name: 'd', cards: [recall('a', 'A?', 'one'), recall('b', 'B?', 'two'),
    recall('c', 'C?', 'One.')] };
  assert.deepStrictEqual(matching.askable(deck).map((card) => card.id), ['a', 'b']);
  const match = matching.start(deck, RECTO.replay.empty(), 's', null);
  const wrong = matching.join(match, 'a', 'b');
  assert.deepStrictEqual([wrong.right, wrong.first], [false, true]);
  const right = matching.join(wrong.match, 'a', 'a');
  assert.deepStrictEqual([right.right, right.first], [true, false]);
  assert.deepStrictEqual(matching.restore(right.match, deck), right.match);
});

test('a search folds accents, wants all words, and marks them', () => {
  const deck = { name: 'd', cards: [choice('a', 'Où est São Paulo?', ['*Brésil', 'Chili']),
    recall('b', 'Paul?', 'x')] };
  const cards = search.index([{ entry: {}, deck }]);
  // In portions that are over at once, each of which still brings it forward.
  let prepared = 0;
  for (let i = 0; i < 9 && prepared < cards.length; i++) {
    prepared = search.prepare(cards, prepared, i === 0 ? 0 : Infinity);
  }
  assert.strictEqual(prepared, cards.length);
  const ids = (query) => search.find(cards, query).map((found) => found.card.id);
  assert.deepStrictEqual(ids('paul'), ['a', 'b']);
  assert.deepStrictEqual(ids('bresil SAO'), ['a']);
  assert.deepStrictEqual(ids('paul zzz'), []);
  assert.deepStrictEqual(search.highlight('Où est São Paulo?', 'sao paul'),
    ['Où est ', 'São', ' ', 'Paul', 'o?']);
  assert.strictEqual(search.highlight('ﬁne Straße', 'i').join(''), 'ﬁne Straße');
});
