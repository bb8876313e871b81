'use strict';
// What holds for the source of the app itself.
const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const { spawnSync } = require('node:child_process');
const { assets, app, files } = require('./load.js');

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

/** As the site sends it: without lines of comment, and without indentation. */
function sent(source) {
  return source.replace(/^ *\/\*[^]*?\*\/ *$/gm, '').replace(/^ *\/\/.*$/gm, '')
    .replace(/^ +/gm, '').replace(/\n+/g, '\n');
}

test('what the first page, a deck and its cards load stays under 35 KB compressed', () => {
  const styles = fs.readdirSync(path.join(assets, 'css')).sort()
    .map((name) => path.join(assets, 'css', name));
  const css = [path.join(assets, 'style.css')].concat(styles)
    .map((file) => sent(fs.readFileSync(file, 'utf8'))).join('');
  const study = files.filter((file) => file.includes(path.join('parts', 'study')));
  const packed = [app, study].map((some) =>
    zlib.gzipSync(some.map((file) => sent(fs.readFileSync(file, 'utf8'))).join('')).length);
  const size = packed[0] + packed[1] + zlib.gzipSync(css).length;
  assert.ok(size <= 35 * 1024, size + ' bytes');
});
