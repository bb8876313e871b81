'use strict';
// Puts the parts of the study app that know no page into this process, as one global RECTO.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { pathToFileURL } = require('node:url');

const assets = path.join(__dirname, '../../Templates/assets');
const parts = path.join(assets, 'parts');

/** The script files of a folder, in the order in which they are joined. */
function scripts(folder) {
  return fs.readdirSync(folder).filter((name) => name.endsWith('.js')).sort()
    .map((name) => path.join(folder, name));
}

const app = scripts(path.join(assets, 'app'));
// What others build upon comes first.
const names = ['cards', ...fs.readdirSync(parts).filter((name) => name !== 'cards').sort()];
const files = app.concat(...names.map((name) => scripts(path.join(parts, name))));

for (const file of files.filter((file) => path.basename(file) < '30')) {
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

module.exports = { RECTO: globalThis.RECTO, assets, files, choice, recall, html, ask };
