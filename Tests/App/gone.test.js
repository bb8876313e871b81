'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const test = require('node:test');
const vm = require('node:vm');
const { RECTO, files, recall } = require('./load.js');

const { add, empty } = RECTO.replay;

function review(id, deck, card) {
  return { v: 1, id, t: 1e12, deck, card, mode: 'flip', right: true, ms: 1000 };
}

/** The first page's look for cards that left, at one start of the app. */
async function started(site, values, log) {
  const opened = [];
  RECTO.app = {
    state: { progress: add(empty(), log), site: { decks: site }, values },
    write: (_, [[key, value]]) => values.set(key, value),
  };
  RECTO.loader = { load: async ({ name, cards }) => {
    opened.push(name);
    if (!cards) throw new Error(name);
    return { name, cards: cards.map((id) => recall(id, 'What?', 'That.')) };
  } };
  const file = files.find((file) => file.endsWith('41-gone.js'));
  vm.runInThisContext(fs.readFileSync(file, 'utf8'));
  await RECTO.gone.seek();
  return opened;
}

const entry = (name, cards) => ({ name, cards, ids: String(cards), count: 0 });
const log = [review('x-1', 'd', 'one'), review('x-2', 'd', 'two'), review('x-3', 'lost', 'three')];

test('a deck is looked into when its cards are others, and not at every start', async () => {
  const values = new Map();
  assert.deepStrictEqual(await started([entry('d', ['one', 'two'])], values, log), ['d']);
  assert.deepStrictEqual(values.get('gone d').cards, []);
  assert.deepStrictEqual(await started([entry('d', ['one', 'two'])], values, log), []);
  assert.deepStrictEqual(await started([entry('d', ['one'])], values, log), ['d']);
  assert.deepStrictEqual(values.get('gone d').cards, ['two']);
  assert.deepStrictEqual(await started([entry('d', ['one'])], values, log), []);
  // A card that comes back counts again.
  assert.deepStrictEqual(await started([entry('d', ['one', 'two', 'new'])], values, log), ['d']);
  assert.deepStrictEqual(values.get('gone d').cards, []);
});

test('a deck that was never studied is not opened, and one that is missing is tried again', async () => {
  const values = new Map();
  const site = [entry('fresh', ['one']), { name: 'lost', ids: 'l', count: 1 }];
  assert.deepStrictEqual(await started(site, values, log), ['lost']);
  assert.deepStrictEqual(await started(site, values, log), ['lost']);
});
