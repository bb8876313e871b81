'use strict';
// What is known of a card goes along when its deck gets another name.
const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const vm = require('node:vm');
const { RECTO, files } = require('./load.js');
const { empty, add, stateOf, reviewsOf, entries } = RECTO.replay;
const { strays, adopt } = RECTO.moved;

function review(id, deck, card, t, right) {
  return { v: 2, id, t, zone: 0, deck, card, kind: 'review', mode: 'flip', right, ms: 900 };
}

const log = [
  review('x-1', 'old', 'one', 1e12, true), review('x-2', 'old', 'two', 1e12 + 1, false),
  review('x-3', 'other', 'one', 1e12 + 2, false),
];

function deck(name, ...ids) {
  return { name, cards: ids.map((id) => ({ id })) };
}

test('a deck under a new name has the reviews of its cards', () => {
  const progress = add(empty(), log);
  const site = [deck('new', 'one', 'two', 'three'), deck('other', 'one')];
  assert.deepStrictEqual(strays(progress, site), ['old']);
  adopt(progress, site, site[0]);
  assert.strictEqual(stateOf(progress, 'new', 'one').right, true);
  assert.strictEqual(stateOf(progress, 'new', 'two').right, false);
  assert.strictEqual(stateOf(progress, 'new', 'three'), undefined);
  assert.strictEqual(stateOf(progress, 'other', 'one').right, false);
  assert.deepStrictEqual(strays(progress, site), []);
});

test('a card that lies in another deck now brings its reviews to those made there', () => {
  const progress = add(empty(), log);
  const site = [deck('other', 'one', 'two')];
  adopt(progress, site, site[0]);
  assert.deepStrictEqual(
    reviewsOf(progress.decks.get('other').get('one')).map(({ id }) => id), ['x-1', 'x-3']);
  assert.strictEqual(progress.count, 3);
  assert.strictEqual(entries(progress).length, 3);
});

test('cards that no deck has any more stay in the log under their name', () => {
  const progress = add(empty(), log);
  const site = [deck('new', 'one')];
  adopt(progress, site, site[0]);
  assert.deepStrictEqual(strays(progress, site), ['old']);
  assert.strictEqual(stateOf(progress, 'old', 'two').times, 1);
});

test('a deck of the site keeps what is its own', () => {
  const progress = add(empty(), log);
  const site = [deck('old', 'one'), deck('new', 'one', 'two'), deck('other', 'one')];
  adopt(progress, site, site[1]);
  assert.strictEqual(stateOf(progress, 'new', 'one'), undefined);
  assert.strictEqual(stateOf(progress, 'old', 'one').times, 1);
});

/** What the first page knows after it looked for decks of the past, at one start of the app. */
async function started(entries, site, values, lost = []) {
  const progress = add(empty(), entries);
  const opened = [];
  const decks = site.map(({ name, cards }) => ({ name, count: cards.length }));
  RECTO.app = {
    state: { progress, site: { decks }, values },
    write: (_, [[key, value]]) => values.set(key, value),
  };
  RECTO.loader = { load: async ({ name }) => {
    if (lost.includes(name)) throw new Error(name);
    opened.push(name);
    adopt(progress, site, site.find((deck) => deck.name === name));
  } };
  RECTO.moved.homes.clear();
  vm.runInThisContext(fs.readFileSync(files.find((file) => file.endsWith('40-moves.js')), 'utf8'));
  await RECTO.moves.seek();
  return { seen: RECTO.replay.tally(progress, 'new', () => true).seen, opened };
}

test('a deck has its old reviews beside those made under its new name, at every start', async () => {
  const site = [deck('new', 'one', 'three'), deck('away', 'four'), deck('other', 'one')];
  const later = log.concat([review('x-4', 'new', 'three', 1e12 + 9, true)]);
  const values = new Map();
  assert.strictEqual((await started(log, site, values)).seen, 1);
  const second = await started(later, site, values);
  assert.deepStrictEqual(second, { seen: 2, opened: ['new'] });
  assert.strictEqual((await started(later, site, new Map())).seen, 2);
});

test('a deck whose file did not load is looked into again at the next start', async () => {
  const site = [deck('new', 'one')];
  const values = new Map();
  assert.strictEqual((await started(log, site, values, ['new'])).seen, 0);
  assert.strictEqual((await started(log, site, values)).seen, 1);
});
