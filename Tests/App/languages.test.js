'use strict';
// The files that translators edit: whether each has all words, with all their values and plurals.
const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { RECTO, assets, files } = require('./load.js');
const { literals, missing } = require('./literals.js');

const folder = path.join(assets, 'words');
const languages = new Map(fs.readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
  .map((name) => [name.replace(/\.json$/, ''),
    JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))]));

const sheets = fs.readdirSync(path.join(assets, 'print')).filter((name) => name.endsWith('.js'))
  .sort().map((name) => path.join(assets, 'print', name));
const found = files.concat(sheets).map((file) =>
  literals(path.relative(assets, file), fs.readFileSync(file, 'utf8')));

/** The words of the pages that are made without the app: `[[Print on {{paper}}]]`. */
function pageWords() {
  const templates = path.join(assets, '..');
  return fs.readdirSync(templates, { recursive: true }).map(String)
    .filter((name) => name.endsWith('.html')).sort()
    .flatMap((name) => Array.from(
      fs.readFileSync(path.join(templates, name), 'utf8').matchAll(/\[\[([^]*?)\]\]/g),
      (match) => ({ english: match[1].replace(/\{\{(\w+)\}\}/g, '{$1}'), counts: false,
        where: name })));
}

/** What the builder of the pages says itself: `words.text("…")`, `words.count(n, "…", "…")`. */
function builderWords() {
  const sources = path.join(assets, '../../Sources');
  const text = /\bwords\.text\(\s*"([^"]*)"/.source;
  const count = /\b(?:words|self)\.count\([^"]*?,\s*"[^"]*",\s*"([^"]*)"\)/.source;
  const calls = new RegExp(text + '|' + count, 'g');
  return fs.readdirSync(sources, { recursive: true }).map(String)
    .filter((name) => /^(?:Site|Print)\/.*\.swift$/.test(name)).sort()
    .flatMap((name) => Array.from(
      fs.readFileSync(path.join(sources, name), 'utf8').matchAll(calls),
      (match) => ({ english: match[1] || match[2], counts: !match[1], where: name })));
}

const words = found.flatMap((one) => one.words).concat(pageWords(), builderWords());

/** The names in `{braces}`, sorted. */
function names(text) {
  return (text.match(/\{\w+\}/g) || []).sort().filter((name, i, all) => name !== all[i - 1]);
}

test('the seven languages beside English are there', () => {
  for (const tag of ['ar', 'de', 'es', 'fr', 'ja', 'pt', 'zh']) assert.ok(languages.has(tag), tag);
});

test('what a reader sees can be translated', { skip: missing }, () => {
  assert.deepStrictEqual(found.flatMap((one) => one.loose), []);
  assert.deepStrictEqual(found.flatMap((one) => one.unclear), []);
  assert.ok(words.length > 80, words.length + ' words found');
});

for (const [tag, messages] of languages) {
  test(tag + ' has all the words of the app', { skip: missing }, () => {
    const lacking = new Map();
    for (const { english, where } of words) {
      if (!Object.hasOwn(messages, english)) lacking.set(english, where);
    }
    const list = Array.from(lacking, ([english, where]) => '  ' + where + ': ' +
      JSON.stringify(english));
    assert.strictEqual(list.length, 0, tag + '.json lacks:\n' + list.join('\n'));
  });

  test(tag + ' has forms for numbers only where something is counted', { skip: missing }, () => {
    const plain = words.filter(({ english, counts }) =>
      !counts && Object.hasOwn(messages, english) && typeof messages[english] !== 'string');
    assert.deepStrictEqual(plain, []);
  });

  test(tag + ' has no words that nobody uses', { skip: missing }, () => {
    const used = new Set(words.map((word) => word.english));
    assert.deepStrictEqual(Object.keys(messages).filter((english) => !used.has(english)), []);
  });

  test(tag + ' has the plurals of its language, and each value in its text', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [english, translation] of Object.entries(messages)) {
      const forms = typeof translation === 'string' ? { other: translation } : translation;
      assert.ok(typeof forms.other === 'string', english);
      for (const [category, text] of Object.entries(forms)) {
        assert.ok(categories.includes(category), english + ': ' + category);
        assert.ok(text.trim() === text && text !== '', english);
        // "One card" may be written without its number; the rest needs every value.
        const needed = names(english).filter((name) => category === 'other' || name !== '{n}');
        for (const name of needed) assert.ok(names(text).includes(name), english + ': ' + name);
        for (const name of names(text)) assert.ok(names(english).includes(name), english);
      }
      if (typeof translation !== 'string') {
        const rare = tag === 'es' || tag === 'fr' || tag === 'pt' ? ['many'] : [];
        const lacking = categories.filter((one) => !rare.includes(one) && !(one in forms));
        assert.deepStrictEqual(lacking, [], english);
      }
    }
  });
}

test('a reader gets the first language wished for that the app speaks', () => {
  const { pick } = RECTO.languages;
  const spoken = ['ar', 'de', 'pt', 'zh'];
  assert.strictEqual(pick(spoken, ['de-AT', 'en']), 'de');
  assert.strictEqual(pick(spoken, ['sv', 'pt-BR']), 'pt');
  assert.strictEqual(pick(spoken, ['zh-Hans-CN']), 'zh');
  assert.strictEqual(pick(spoken, ['en-GB', 'de']), 'en');
  assert.strictEqual(pick(spoken, ['sv', 'da']), 'en');
  assert.strictEqual(pick(spoken, []), 'en');
  assert.strictEqual(pick(['pt', 'pt-BR'], ['pt-br']), 'pt-BR');
});

test('Arabic is written from the right, and so are its neighbours', () => {
  const { direction } = RECTO.languages;
  assert.deepStrictEqual(['ar', 'ar-EG', 'he', 'fa', 'ur'].map(direction), Array(5).fill('rtl'));
  assert.deepStrictEqual(['en', 'de', 'arn', 'zh'].map(direction), Array(4).fill('ltr'));
});
