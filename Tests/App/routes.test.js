'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { parse, format } = RECTO.routes;

for (const [hash, page, deck, card] of [
  ['', 'decks', '', ''], ['#', 'decks', '', ''], ['#/', 'decks', '', ''],
  ['#/deck/a', 'deck', 'a', ''], ['#/deck/a/', 'deck', 'a', ''],
  ['#/deck/a/flip', 'flip', 'a', ''], ['#/deck/a/quiz', 'quiz', 'a', ''],
  ['#/deck/a/result', 'result', 'a', ''], ['#/deck/a/flip/q1', 'flip', 'a', 'q1'],
  ['#/deck/a%2Fb%20c/flip', 'flip', 'a/b c', ''], ['#/deck/%E6%BC%A2', 'deck', '漢', ''],
  ['#/deck/100%', 'deck', '100%', ''],
  ['#/deck/__proto__/flip/__proto__', 'flip', '__proto__', '__proto__'],
  ['#/deck', 'unknown', '', ''], ['#/other/a', 'unknown', '', ''], ['#app', 'unknown', '', ''],
  ['#/deck/a/other', 'unknown', 'a', ''], ['#/deck/a/quiz/q1', 'unknown', 'a', ''],
  ['#/deck/a/flip/b/c', 'unknown', 'a', ''],
]) {
  test('route ' + (hash || '(none)'), () => {
    assert.deepStrictEqual(parse(hash), { page, deck, card });
  });
}

for (const [parts, hash] of [
  [[''], '#/'], [['a'], '#/deck/a'], [['a', 'quiz'], '#/deck/a/quiz'],
  [['a b/c', 'flip', 'q?1'], '#/deck/a%20b%2Fc/flip/q%3F1'],
]) {
  test('address ' + hash, () => {
    assert.strictEqual(format(...parts), hash);
    const { deck, card } = parse(hash);
    assert.deepStrictEqual([deck, card], [parts[0], parts[2] || '']);
  });
}

test('data files hand in the site and its decks by name', () => {
  RECTO.site({ id: 's', title: 'S', lang: 'en', decks: [] });
  RECTO.deck({ name: '__proto__', cards: [] });
  assert.strictEqual(RECTO.inbox.site.id, 's');
  assert.deepStrictEqual(RECTO.inbox.decks.get('__proto__').cards, []);
});
