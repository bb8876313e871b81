'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { shuffle, generator, hash, fresh } = RECTO.random;

test('the same seed shuffles the same way, another seed another way', () => {
  const list = Array.from({ length: 30 }, (_, i) => i);
  assert.deepStrictEqual(shuffle(list, 'a'), shuffle(list, 'a'));
  assert.notDeepStrictEqual(shuffle(list, 'a'), shuffle(list, 'b'));
});

test('a shuffle keeps every item and leaves the list as it was', () => {
  const list = ['x', 'y', 'z', 'z'];
  const before = list.slice();
  assert.deepStrictEqual(shuffle(list, 'seed').sort(), before);
  assert.deepStrictEqual(list, before);
});

test('lists of none and one are fine', () => {
  assert.deepStrictEqual(shuffle([], 's'), []);
  assert.deepStrictEqual(shuffle([7], 's'), [7]);
});

test('every item comes to every place about equally often', () => {
  const counts = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
  for (let i = 0; i < 4000; i++) {
    shuffle([0, 1, 2, 3], 'seed ' + i).forEach((item, place) => counts[item][place]++);
  }
  for (const row of counts) for (const count of row) assert.ok(count > 850 && count < 1150, count);
});

test('numbers lie in [0, 1) and are spread evenly', () => {
  const next = generator('seed');
  let sum = 0;
  for (let i = 0; i < 10000; i++) {
    const value = next();
    assert.ok(value >= 0 && value < 1);
    sum += value;
  }
  assert.ok(Math.abs(sum / 10000 - 0.5) < 0.02);
});

test('a hash is a whole number of 32 bits that tells texts apart', () => {
  assert.notStrictEqual(hash('ab'), hash('ba'));
  assert.ok(Number.isInteger(hash('é漢')) && hash('é漢') >= 0 && hash('é漢') < 2 ** 32);
});

test('fresh names differ', () => {
  if (!globalThis.crypto) globalThis.crypto = require('node:crypto').webcrypto;
  assert.notStrictEqual(fresh(), fresh());
  assert.match(fresh(), /^[0-9a-z]+$/);
});
