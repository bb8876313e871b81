'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { sayTheSame } = RECTO.alike;
const { distance } = RECTO;

for (const [one, other] of [
  ['Quantization', 'quantization.'],
  ['The learning rate', 'Learning rate'],
  ['fine tuning', 'Fine-tuning'],
  ['finetuning', 'fine tuning'],
  ['Dropout', 'Dropout regularization'],
  ['parallelism', 'paralelism'],
  ['Large Language Model', 'LLM'],
  ['large language models', 'LLMs'],
  ['neural networks', 'Neural network'],
  ['It reduces the memory that a model needs', 'It reduces memory a model needs'],
  ['✓', '✓ '],
]) {
  test(one + ' = ' + other, () => {
    assert.ok(sayTheSame(one, other));
    assert.ok(sayTheSame(other, one));
  });
}

for (const [one, other] of [
  ['L1 regularization', 'L2 regularization'],
  ['4 bits', '8 bits'],
  ['encoder', 'decoder'],
  ['precision', 'recall'],
  ['BLEU', 'ROUGE'],
  ['C', 'C++'],
  ['x < 3', 'x > 3'],
  ['Batch normalization', 'Layer normalization'],
  ['✓', '✗'],
]) {
  test(one + ' is not ' + other, () => {
    assert.ok(!sayTheSame(one, other));
    assert.ok(!sayTheSame(other, one));
  });
}

test('distance counts edits, and gives up past its limit', () => {
  assert.strictEqual(distance('kitten', 'sitting', 5), 3);
  assert.strictEqual(distance('', 'ab', 5), 2);
  assert.strictEqual(distance('abcdef', 'uvwxyz', 2), 3);
  assert.strictEqual(distance('a', 'abcdef', 2), 3);
});
