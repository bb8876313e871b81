'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO, recall } = require('./load.js');

const known = RECTO.typing.vocabulary({ name: 'd', cards: [
  recall('a', 'Which nerves lead away?', 'efferent'), recall('b', 'And to?', 'afferent'),
  recall('c', 'Which charge?', 'cation'), recall('d', 'And the other?', 'anion')] });

for (const [typed, expected] of [
  ['mitochondria', 'Mitochondria'], ['  the nile ', 'The Nile'], ['Nile', 'the Nile.'],
  ['Sao Paulo', 'São Paulo'], ['Muenchen', 'München'], ['Munchen', 'München'],
  ['strasse', 'Straße'], ['ATP synthase', 'ATP-synthase'], ['data base', 'database'],
  ['fotosynthesis', 'fotosyntesis'], ['photosyntesis', 'photosynthesis'],
  ['recieve', 'receive'], ['Krebs', 'Krebs (citric acid cycle)'], ['left', 'left / port'],
  ['光合作用', '光合作用'],
]) {
  test(`“${typed}” is taken for “${expected}”`, () => {
    assert.ok(RECTO.typing.isRight(typed, expected, known));
  });
}

for (const [typed, expected] of [
  ['', 'anything'], ['...', 'anything'], ['afferent', 'efferent'], ['typical', 'atypical'],
  ['1914', '1915'], ['cat', 'car'], ['hypotension', 'hypertension'], ['C', 'C++'],
  ['5', '5 %'], ['-3', '3'], ['north', 'north pole'], ['光合', '光合作用'],
]) {
  test(`“${typed}” is not taken for “${expected}”`, () => {
    assert.ok(!RECTO.typing.isRight(typed, expected, known));
  });
}

test('a difference is told letter by letter, without case and accents', () => {
  const told = (one, other) => RECTO.typing.difference(one, other)
    .map(({ kind, text }) => ({ same: '', missing: '+', extra: '-' })[kind] + text).join('|');
  assert.strictEqual(told('Zurich', 'Zürich'), 'Zürich');
  assert.strictEqual(told('Niles', 'Nile'), 'Nile|-s');
  assert.strictEqual(told('Nie', 'Nile'), 'Ni|+l|e');
  assert.strictEqual(told('', 'ab'), '+ab');
});

test('the right text can be put together from every difference', () => {
  const next = RECTO.random.generator('difference');
  const text = () => Array.from({ length: Math.floor(next() * 12) },
    () => 'abcü '[Math.floor(next() * 5)]).join('').trim();
  for (let i = 0; i < 500; i++) {
    const [one, other] = [text(), text()];
    const parts = RECTO.typing.difference(one, other);
    const without = (kind) => parts.filter((part) => part.kind !== kind)
      .map((part) => part.text).join('');
    assert.strictEqual(without('extra'), other);
    assert.strictEqual(without('missing').length, one.length);
  }
});

test('a text with gaps asks for what stands in them', () => {
  const card = { kind: 'cloze', prompt: '<p>The […] and the […].</p>', id: 'x', page: '',
    answer: '<ul><li>one</li><li>two</li></ul>' };
  assert.deepStrictEqual(RECTO.rights.typable(card), ['one', 'two']);
  assert.deepStrictEqual(RECTO.rights.gaps({ ...card, answer: '<p>one</p>' }), []);
  assert.deepStrictEqual(RECTO.rights.gaps({ ...card, kind: 'recall' }), []);
});
