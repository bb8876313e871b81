'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { plain, title, fold } = RECTO.text;
const { words, subjectWords, shared, overlap } = RECTO.likeness;

for (const [html, text] of [
  ['<p>One <em>two</em>\nthree</p>\n', 'One two three'],
  ['<p>f<sub>1</sub>-score</p>', 'f1-score'],
  ['<ul>\n<li>a</li>\n<li>b</li>\n</ul>', 'a b'],
  ['<p>a &lt; b &amp;&amp; c &gt; d &quot;e&quot; &#39;f&#39; &#x41;</p>',
    'a < b && c > d "e" \'f\' A'],
  ['<p>&amp;lt;</p>', '&lt;'],
  ['<p>&nosuch; &#0; &#99999999;</p>', '&nosuch; &#0; &#99999999;'],
  ['<p>See <img src="media/x.png" alt="the graph" /></p>', 'See the graph'],
  ['', ''],
]) {
  test('plain text of ' + JSON.stringify(html), () => assert.strictEqual(plain(html), text));
}

for (const [one, other] of [
  ['Early stopping', 'early  STOPPING.'],
  ['Überanpassung', 'uberanpassung'],
  ['fine–tuning', 'Fine-Tuning!'],
  ['“Quoted”', '"quoted"'],
]) {
  test(one + ' and ' + other + ' fold alike', () => assert.strictEqual(fold(one), fold(other)));
}

for (const [one, other] of [
  ['C', 'C++'], ['C#', 'C'], ['5', '5 %'], ['a < b', 'a > b'], ['1.5', '15'], ['-1', '1'],
  ['$5', '€5'],
]) {
  test(one + ' and ' + other + ' stay apart', () => assert.notStrictEqual(fold(one), fold(other)));
}

test('words lose the plural, and scripts without spaces give pairs of letters', () => {
  assert.deepStrictEqual(words(fold('Large models, class')), ['large', 'model', 'class']);
  assert.deepStrictEqual(words('過学習'), ['過学', '学習']);
  assert.deepStrictEqual(words('漢'), ['漢']);
});

test('subject words leave out short and common words', () => {
  const kept = subjectWords(['which', 'the', 'of', 'model', 'l2', '過学']);
  assert.deepStrictEqual(Array.from(kept), ['model', 'l2', '過学']);
});

test('shared and overlap count words of two sets', () => {
  assert.strictEqual(shared(new Set(['a', 'b', 'c']), new Set(['b', 'c'])), 2);
  assert.strictEqual(overlap(new Set(['a', 'b']), new Set(['b', 'c'])), 1 / 3);
  assert.strictEqual(overlap(new Set(), new Set()), 0);
});

for (const [html, text] of [
  ['<p>Which row?</p>\n<table><tr><td>a</td><td>4 kHz</td></tr></table>', 'Which row?'],
  ['<p>Which wave? <img src="x.png" alt="A sine" /></p>', 'Which wave?'],
  ['<p>A box.</p><pre><code>x</code></pre><p>Its mass?</p><ul><li>a</li></ul>', 'A box. Its mass?'],
  ['<p><img src="x.png" alt="A sine" /></p>', 'A sine'],
]) {
  test('title of ' + JSON.stringify(html), () => assert.strictEqual(title(html), text));
}
