'use strict';
// Formulas are found in the text of cards by the rules of docs/markdown.md.
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { find } = RECTO.formulas;

/** What is typeset of a text: `[…]` for a formula of its own line. */
function found(text) {
  return find(text).map(({ tex, display }) => (display ? '[' + tex + ']' : tex));
}

for (const [text, expected] of [
  ['of $x_1$ and $y$.', ['x_1', 'y']],
  ['$5 and $10', []],
  ['US$5 and EUR$', []],
  ['from $5 to $10$', ['10']],
  ['a$b$c', []],
  ['$ x$ and $x $', []],
  ['$a\nb$', []],
  ['$$a\n+ b$$', ['[a\n+ b]']],
  ['($x$)', ['x']],
  ['$\\$5$ each', ['\\$5']],
  ['\\(a_1\\) and \\[b\\]', ['a_1', '[b]']],
  ['\\(\\) and \\( a', []],
  ['\\\\(a\\)', []],
  ['$$$x$$$', []],
  ['é$x$', []],
  ['$x$é', []],
  ['$x^2$, then $y$', ['x^2', 'y']],
]) {
  test('in ' + JSON.stringify(text) + ' these are formulas: ' + JSON.stringify(expected), () => {
    assert.deepStrictEqual(found(text), expected);
  });
}

test('each formula says where it stands', () => {
  const text = 'if $a$ or \\[b\\]';
  assert.deepStrictEqual(find(text).map(({ start, end }) => text.slice(start, end)),
    ['$a$', '\\[b\\]']);
});

test('a long text of marks is looked through in one go', () => {
  assert.deepStrictEqual(found('$a '.repeat(20000)), []);
  assert.deepStrictEqual(found('\\('.repeat(20000)), []);
});
