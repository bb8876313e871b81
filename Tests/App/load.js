'use strict';
// Puts the parts of the study app that know no page into this process, as one global RECTO.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { pathToFileURL } = require('node:url');

const folder = path.join(__dirname, '../../Templates/assets/app');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.js')).sort();

for (const name of files.filter((name) => name < '30')) {
  const file = path.join(folder, name);
  vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: pathToFileURL(file).href });
}

/** A choice card; its right options are marked with a leading `*`. */
function choice(id, prompt, options, more) {
  return {
    id, kind: 'choice', prompt: html(prompt), tags: [], page: 'cards/d/' + id + '.html',
    options: options.map((text) =>
      ({ html: html(text.replace(/^\*/, '')), right: text.startsWith('*') })),
    ...more,
  };
}

/** A recall card; without an answer when none is given. */
function recall(id, prompt, answer, more) {
  const page = 'cards/d/' + id + '.html';
  const known = answer === undefined ? {} : { answer: html(answer) };
  return { id, kind: 'recall', prompt: html(prompt), tags: [], page, ...known, ...more };
}

function html(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return '<p>' + escaped + '</p>\n';
}

/** A question of a deck in English, and the plain texts of what it offers. */
function ask(deck, id, seed) {
  const { RECTO } = globalThis;
  const pool = RECTO.pool.make(deck, 'en');
  const card = deck.cards.find((card) => card.id === id);
  const question = RECTO.quiz.question(card, pool, 'en', seed || 'seed');
  return { question, texts: question.choices.map((choice) => RECTO.text.plain(choice.html)) };
}

module.exports = { RECTO: globalThis.RECTO, folder, files, choice, recall, html, ask };
