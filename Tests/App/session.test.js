'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO, choice } = require('./load.js');
const { start, current, reveal, answer, next, isDone, restore } = RECTO.session;
const { pick, order, wrongOnes } = RECTO.choosing;
const { duration } = RECTO;
const { summary } = RECTO.results;

const all = () => true;
const right = (rating) => ({ right: rating > 1, rating, ms: 1000 });

test('a session goes card by card to its end', () => {
  let session = start('d', 'flip', ['a', 'b'], 's');
  assert.strictEqual(current(session), 'a');
  session = reveal(session);
  assert.ok(session.shown);
  session = next(answer(session, right(3)));
  assert.strictEqual(current(session), 'b');
  assert.ok(!session.shown && !isDone(session));
  session = next(answer(session, right(1)));
  assert.ok(isDone(session));
  assert.strictEqual(current(session), undefined);
  assert.strictEqual(next(session), session);
  assert.deepStrictEqual(session.given.map((given) => given.card), ['a', 'b']);
});

test('a card is answered once', () => {
  const once = answer(start('d', 'quiz', ['a'], 's'), { right: true, ms: 1 });
  assert.strictEqual(answer(once, { right: false, ms: 1 }), once);
});

test('what was stored is restored as it was', () => {
  let session = next(answer(start('d', 'quiz', ['a', 'b', 'c'], 's'), { right: true, ms: 5 }));
  session = answer(session, { right: false, picked: [2], print: 'p', ms: 7 });
  const stored = JSON.parse(JSON.stringify(session));
  assert.deepStrictEqual(restore(stored, 'd', 'quiz', all), session);
});

test('cards that left the deck are passed over, and the place stays', () => {
  let session = start('d', 'flip', ['a', 'b', 'c', 'd'], 's');
  session = next(answer(session, right(3)));
  session = reveal(next(answer(session, right(1))));
  const withoutA = restore(session, 'd', 'flip', (id) => id !== 'a');
  assert.strictEqual(current(withoutA), 'c');
  assert.ok(withoutA.shown);
  assert.deepStrictEqual(withoutA.given.map((given) => given.card), ['b']);
  const withoutC = restore(session, 'd', 'flip', (id) => id !== 'c');
  assert.strictEqual(current(withoutC), 'd');
  assert.ok(!withoutC.shown);
  assert.strictEqual(restore(session, 'd', 'flip', () => false), null);
});

const good = start('d', 'flip', ['a'], 's');
const given = { card: 'a', right: true, ms: 1 };
for (const [name, stored] of [
  ['nothing', undefined], ['null', null], ['text', 'x'], ['another version', { ...good, v: 2 }],
  ['another deck', { ...good, deck: 'e' }], ['another mode', { ...good, mode: 'quiz' }],
  ['a place that is no number', { ...good, at: 'x' }],
  ['cards that are no texts', { ...good, order: [1] }],
  ['broken answers', { ...good, given: [{ card: 'a' }] }],
  ['picks that are no numbers', { ...good, given: [{ ...given, picked: ['0'] }] }],
  ['more answers than places', { ...good, given: [given, given] }],
]) {
  test('not restored: ' + name, () => assert.strictEqual(restore(stored, 'd', 'flip', all), null));
}

const deck = { name: 'd', cards: ['a', 'b', 'c', 'd', 'e'].map((id) => choice(id, id, ['*x'])) };
const review = (id, card, t, right) => ({
  v: 1, id, t, deck: 'd', card, mode: 'quiz', right, ms: 1,
});
const progress = RECTO.replay.add(RECTO.replay.empty(), [
  review('1', 'a', 10, true), review('2', 'b', 5, true), review('3', 'd', 20, false),
]);

test('a short session takes what went wrong, then what is new, then what was seen long ago', () => {
  assert.deepStrictEqual(pick(deck, progress, 1), ['d']);
  assert.deepStrictEqual(pick(deck, progress, 2), ['c', 'd']);
  assert.deepStrictEqual(pick(deck, progress, 4), ['b', 'c', 'd', 'e']);
});

test('no limit, or one past the deck, takes all cards', () => {
  assert.strictEqual(pick(deck, progress, 0).length, 5);
  assert.strictEqual(pick(deck, progress, 99).length, 5);
});

test('a quiz shuffles its cards, flipping keeps the order of the deck', () => {
  const ids = Array.from({ length: 20 }, (_, i) => 'c' + i);
  assert.deepStrictEqual(order(ids, 'flip', 's'), ids);
  assert.notDeepStrictEqual(order(ids, 'quiz', 's'), ids);
  assert.deepStrictEqual(order(ids, 'quiz', 's').sort(), ids.slice().sort());
});

test('what went wrong last time is found in the log', () => {
  assert.deepStrictEqual(wrongOnes(deck, progress), ['d']);
});

test('a result counts, and lists wrong ones before hard ones', () => {
  let session = start('d', 'flip', ['a', 'b', 'c', 'd'], 's');
  for (const rating of [2, 1, 3, 4]) session = next(answer(session, right(rating)));
  const result = summary(session);
  assert.deepStrictEqual(result.ratings, [1, 1, 1, 1]);
  assert.deepStrictEqual(result.again.map((given) => given.card), ['b', 'a']);
  assert.deepStrictEqual([result.total, result.right, result.percent, result.ms], [4, 3, 75, 4000]);
  assert.strictEqual(summary(start('d', 'flip', [], 's')).percent, 0);
});

for (const [ms, words] of [
  [0, '1 second'], [1000, '1 second'], [45000, '45 seconds'], [120000, '2 minutes'],
  [6000000, '2 hours'],
]) {
  test(ms + ' ms are ' + words, () => assert.strictEqual(duration(ms), words));
}
