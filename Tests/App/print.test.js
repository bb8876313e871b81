'use strict';
// The choices on a page of sheets, apart from the page.
const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { spawnSync } = require('node:child_process');

const folder = path.join(__dirname, '../../Templates/assets/print');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.js')).sort()
  .map((name) => path.join(folder, name));
for (const file of files.filter((file) => !/90-/.test(file))) {
  vm.runInThisContext(fs.readFileSync(file, 'utf8'));
}
const { choice, record } = globalThis.SHEETS;

const options = ['--allowJs', '--checkJs', '--strict', '--noEmit', '--target', 'es2020',
  '--lib', 'es2020,dom,dom.iterable'];
const compiler = spawnSync('tsc', ['--version']).error ? 'tsc is not installed' : false;

test('every type in the pages of sheets is right', { skip: compiler }, () => {
  const result = spawnSync('tsc', options.concat(files));
  assert.strictEqual(String(result.stdout), '');
  assert.strictEqual(result.status, 0);
});

test('an address without a choice is all cards, on the long edge', () => {
  for (const hash of ['', '#', '#nothing', '#flip=sideways&turn=over']) {
    const made = choice.parse(hash);
    assert.deepStrictEqual([made.cards, made.flip, made.turn], ['all', 'long', 'book']);
    assert.strictEqual(choice.format(made), '');
  }
});

test('a choice comes back from its address', () => {
  for (const hash of ['#cards=a1,b2', '#numbers=1-3,+9&flip=short', '#tag=two+%26+more',
    '#weak=1&turn=calendar', '#flip=manual&reversed=1', '#flip=fold', '#flip=none']) {
    assert.strictEqual(choice.format(choice.parse(hash)), hash);
  }
});

const lists = [
  ['5', [5]], ['2-4', [2, 3, 4]], ['2 - 4', [2, 3, 4]], ['2–4; 7', [2, 3, 4, 7]],
  ['1,3 5', [1, 3, 5]], ['4-2', [2, 3, 4]], ['8-', [8, 9]], ['-2', [1, 2]], [' 3, ', [3]],
];
for (const [text, numbers] of lists) {
  test('the numbers "' + text + '" mean ' + numbers.join(' '), () => {
    const meant = choice.test({ ...choice.parse(''), cards: 'numbers', numbers: text }, new Set());
    const cards = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((number) => meant({ number, tags: [] }));
    assert.deepStrictEqual(cards, numbers);
  });
}

for (const text of ['', ' ', 'one', '1-2-3', '-', '1.5', '3, x']) {
  test('the text "' + text + '" is no list of numbers', () => {
    assert.strictEqual(choice.ranges(text), null);
  });
}

test('the latest try decides whether a card is weak', () => {
  const review = (id, card, t, right) => ({ id, card, t, right, deck: 'd' });
  assert.deepStrictEqual(
    record.lastWrong([
      review('a', 'one', 2, true), review('b', 'one', 1, false), review('c', 'two', 1, true),
      review('d', 'two', 1, false), { card: 'three' }, review('e', 'four', 9, false),
    ]),
    new Set(['two', 'four']));
});
