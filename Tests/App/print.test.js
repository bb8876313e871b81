'use strict';
// The choices on a page of sheets, apart from the page.
const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { spawnSync } = require('node:child_process');

const { RECTO, assets, files: all, recall } = require('./load.js');

const folder = path.join(assets, 'print');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.js')).sort()
  .map((name) => path.join(folder, name));
for (const file of files.filter((file) => !/90-/.test(file))) {
  vm.runInThisContext(fs.readFileSync(file, 'utf8'));
}
const { choice, record } = globalThis.SHEETS;

/** The files of the study app that are part of the script of sheets, as the builder names them. */
const borrowed = Array.from(
  fs.readFileSync(path.join(__dirname, '../../Sources/Print/Page/PageParts.swift'), 'utf8')
    .matchAll(/"((?:app|parts\/\w+)\/[\w-]+\.js)"/g), (match) => path.join(assets, match[1]));

const options = ['--allowJs', '--checkJs', '--strict', '--noEmit', '--target', 'es2020',
  '--lib', 'es2020,dom,dom.iterable'];
const compiler = spawnSync('tsc', ['--version']).error ? 'tsc is not installed' : false;

test('every type in the pages of sheets is right', { skip: compiler }, () => {
  const result = spawnSync('tsc', options.concat(all, files));
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
    '#weak=1&turn=calendar', '#due=1', '#flip=manual&reversed=1', '#flip=fold', '#flip=none']) {
    assert.strictEqual(choice.format(choice.parse(hash)), hash);
  }
});

const lists = [
  ['5', [5]], ['2-4', [2, 3, 4]], ['2 - 4', [2, 3, 4]], ['2–4; 7', [2, 3, 4, 7]],
  ['1,3 5', [1, 3, 5]], ['4-2', [2, 3, 4]], ['8-', [8, 9]], ['-2', [1, 2]], [' 3, ', [3]],
];
for (const [text, numbers] of lists) {
  test('the numbers "' + text + '" mean ' + numbers.join(' '), () => {
    const meant = choice.test({ ...choice.parse(''), cards: 'numbers', numbers: text }, null);
    const cards = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((number) => meant({ number, tags: [] }));
    assert.deepStrictEqual(cards, numbers);
  });
}

for (const text of ['', ' ', 'one', '1-2-3', '-', '1.5', '3, x']) {
  test('the text "' + text + '" is no list of numbers', () => {
    assert.strictEqual(choice.ranges(text), null);
  });
}

const day = 86400000;
const now = new Date(2026, 4, 20, 12).getTime();

/** A review on a day before now; those with a rating move the schedule. */
function review(n, card, ago, right, rating) {
  return { v: 2, id: 'x-' + n, t: now - ago * day, zone: -new Date(now).getTimezoneOffset(),
    kind: 'review', deck: 'd', card, mode: rating ? 'review' : 'quiz', right, ms: 900,
    ...(rating ? { rating } : {}) };
}

test('the latest try decides whether a card is weak', () => {
  const known = record.of([
    review(1, 'one', 1, true), review(2, 'one', 2, false), review(3, 'two', 2, true),
    review(4, 'two', 1, false), { card: 'three' }, review(5, 'four', 9, false),
    { ...review(6, 'five', 1, false), deck: 'other' },
  ], 'd', now, undefined);
  assert.deepStrictEqual(known.weak, new Set(['two', 'four']));
  assert.strictEqual(record.of([review(1, 'one', 1, true)], 'other', now, undefined), null);
});

test('cards are due on paper when they are due in the app', () => {
  const entries = [
    review(1, 'old', 30, true, 3), review(2, 'fresh', 0, true, 4), review(3, 'picked', 30, true),
    review(4, 'hidden', 30, true, 3), review(5, 'set aside', 30, true, 3),
    { ...review(6, 'hidden', 1), kind: 'bury', until: now + day },
    { ...review(7, 'set aside', 1), kind: 'suspend', on: true },
  ];
  const { due } = record.of(entries, 'd', now, undefined);
  assert.deepStrictEqual(due, new Set(['old']));
  const names = ['old', 'fresh', 'picked', 'hidden', 'set aside'];
  const deck = { name: 'd', cards: names.map((id) => recall(id, id + '?', id)) };
  const progress = RECTO.replay.add(RECTO.replay.empty(), entries);
  const queue = RECTO.queue.make(deck, progress, now, { retention: 0.9, newPerDay: 0 });
  assert.deepStrictEqual(RECTO.queue.tasks(queue).map((task) => task.card), ['old']);
});

test('what a reader wants to know decides what is due', () => {
  const entries = Array.from({ length: 30 }, (_, at) => review(at, 'c' + at, at + 1, true, 4));
  const sizes = [0.8, 0.9, 0.97, 7].map((retention) =>
    record.of(entries, 'd', now, { retention }).due.size);
  assert.ok(sizes[0] < sizes[1] && sizes[1] < sizes[2], String(sizes));
  assert.strictEqual(sizes[3], sizes[1]);
});

test('the script of sheets takes all that it needs from the app', () => {
  assert.ok(borrowed.length > 5);
  const alone = vm.createContext({ entries: [review(1, 'old', 30, true, 3)], now });
  for (const file of borrowed.concat(files.filter((file) => !/90-/.test(file)))) {
    vm.runInContext(fs.readFileSync(file, 'utf8'), alone);
  }
  const due = vm.runInContext(
    'Array.from(SHEETS.record.of(RECTO.log.flatten([{ reviews: entries }]), "d", now).due)', alone);
  assert.deepStrictEqual(Array.from(due), ['old']);
});
