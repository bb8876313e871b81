'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');

const noon = new Date(2026, 2, 7, 12).getTime();
const late = new Date(2026, 11, 31, 23, 59).getTime();

test('a file of progress is named after the site and the day here', () => {
  assert.strictEqual(RECTO.fileName('Exam practice', noon), 'Exam practice 2026-03-07.json');
  assert.strictEqual(RECTO.fileName('Exam practice', late), 'Exam practice 2026-12-31.json');
});

test('what a system may refuse in a file\'s name is left out', () => {
  assert.strictEqual(RECTO.fileName('../C++: "a/b" <*>?', noon), 'C a b 2026-03-07.json');
  assert.strictEqual(RECTO.fileName('Prüfung – Teil 2', noon), 'Prüfung Teil 2 2026-03-07.json');
  assert.strictEqual(RECTO.fileName('試験対策', noon), '試験対策 2026-03-07.json');
  assert.strictEqual(RECTO.fileName('***', noon), 'Recto 2026-03-07.json');
});

test('a long title is cut between words', () => {
  const name = RECTO.fileName('Everything that was said in the lectures on medieval law', noon);
  assert.strictEqual(name, 'Everything that was said in the lectures 2026-03-07.json');
  assert.ok(RECTO.fileName('x'.repeat(300), noon).length <= 60);
});
