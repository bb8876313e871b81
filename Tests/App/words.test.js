'use strict';
// The app's own words: English as it stands, other languages looked up by it.
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { t, n, number, use } = RECTO.words;

test('English needs no list of messages', () => {
  assert.strictEqual(t('Show answer'), 'Show answer');
  assert.strictEqual(t('Rated {name}.', { name: 'Good' }), 'Rated Good.');
  assert.strictEqual(n(1, '{n} card', '{n} cards'), '1 card');
  assert.strictEqual(n(1200, '{n} card', '{n} cards'), '1,200 cards');
});

test('another language has its own texts, plurals and digits; what it lacks stays English', () => {
  use('pl', {
    'Show answer': 'Pokaż odpowiedź',
    '{n} cards': { one: '{n} karta', few: '{n} karty', many: '{n} kart', other: '{n} karty' },
  });
  assert.strictEqual(t('Show answer'), 'Pokaż odpowiedź');
  assert.deepStrictEqual([1, 3, 5].map((count) => n(count, '{n} card', '{n} cards')),
    ['1 karta', '3 karty', '5 kart']);
  assert.strictEqual(t('Check'), 'Check');
  use('en', {});
});

test('a name that objects inherit is no message', () => {
  assert.strictEqual(t('constructor'), 'constructor');
  assert.strictEqual(t('{toString} {missing}', {}), '{toString} {missing}');
});

test('small numbers are written as the language writes them', () => {
  for (const tag of ['en', 'de', 'fr', 'es', 'pt', 'zh', 'ja', 'ar', 'ar-EG', 'hi', 'pt-BR']) {
    use(tag, {});
    for (const value of [0, 7, 999, 1000, 9999, 12345, 123456, 1234567, 0.5, -3]) {
      assert.strictEqual(number(value), new Intl.NumberFormat(tag).format(value), tag);
    }
    assert.strictEqual(number(0.25, { style: 'percent' }),
      new Intl.NumberFormat(tag, { style: 'percent' }).format(0.25));
  }
  use('en', {});
});
