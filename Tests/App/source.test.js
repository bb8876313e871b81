'use strict';
// What holds for the source of the app itself.
const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { assets, files } = require('./load.js');

const sources = files.map((file) =>
  [path.relative(assets, file), fs.readFileSync(file, 'utf8')]);
const options = ['--allowJs', '--checkJs', '--strict', '--noEmit', '--target', 'es2020',
  '--lib', 'es2020,dom'];
// The compiler would count as code of ours, were it told to write down what of it is run.
const env = { ...process.env, NODE_V8_COVERAGE: '' };
const compiler = spawnSync('tsc', ['--version'], { env }).error ? 'tsc is not installed' : false;

test('every type in it is right', { skip: compiler }, () => {
  const worker = path.join(assets, 'worker', 'sw.js');
  const result = spawnSync('tsc', options.concat(files, worker), { env });
  assert.strictEqual(String(result.stdout), '');
  assert.strictEqual(result.status, 0);
});

for (const [name, source] of sources) {
  test(name + ' is a classic, strict file of moderate size', () => {
    assert.ok(source.startsWith("'use strict';\n"));
    assert.ok(!/^\s*(?:import|export)\b|\bfetch\(|\beval\(|new Function/m.test(source));
    const lines = source.split('\n');
    assert.ok(lines.length < 300, String(lines.length));
    assert.ok(lines.every((line) => line.length <= 100));
  });
}

test('HTML and script addresses are set in one file only', () => {
  const sinks = /\.(?:innerHTML|outerHTML|srcdoc|src)\s*=[^=]|insertAdjacentHTML|document\.write/;
  const found = sources.filter(([, source]) => sinks.test(source)).map(([name]) => name);
  assert.deepStrictEqual(found, ['app/32-trust.js']);
});

test('quotation marks are words: each language has its own', () => {
  const alone = /(['"`])\s*[“”„«»「」]\s*\1/;
  const found = sources.filter(([, source]) => alone.test(source)).map(([name]) => name);
  assert.deepStrictEqual(found, []);
});
