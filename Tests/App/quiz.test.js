'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO, choice, recall, ask } = require('./load.js');

const four = ['*Red', 'Green', 'Blue', 'White'];

test('options are shuffled by the seed', () => {
  const deck = { name: 'd', cards: [choice('a', 'Which?', four)] };
  const orders = new Set();
  for (let i = 0; i < 60; i++) orders.add(ask(deck, 'a', 's' + i).texts.join());
  assert.strictEqual(orders.size > 12, true);
  assert.deepStrictEqual(ask(deck, 'a', 'x').texts, ask(deck, 'a', 'x').texts);
});

test('two cards of one session are not shuffled in the same way', () => {
  const ids = Array.from({ length: 12 }, (_, i) => 'c' + i);
  const deck = { name: 'd', cards: ids.map((id) => choice(id, 'Which ' + id + '?', four)) };
  assert.ok(new Set(ids.map((id) => ask(deck, id, 'x').texts.join())).size > 4);
});

test('"all of the above" and its like stay last, whatever the seed', () => {
  const cards = [
    choice('a', 'Which?', ['*All of the above', 'Red', 'Green', 'Blue']),
    choice('b', 'Welche?', ['Keine der genannten', '*Rot', 'Alle oben genannten', 'Blau', 'Grün']),
  ];
  for (let i = 0; i < 50; i++) {
    assert.strictEqual(ask({ name: 'd', cards }, 'a', 's' + i).texts[3], 'All of the above');
    const last = ask({ name: 'd', cards }, 'b', 's' + i).texts.slice(3);
    assert.deepStrictEqual(last, ['Keine der genannten', 'Alle oben genannten']);
  }
});

test('where an option names others by letter, they keep their order and show letters', () => {
  const cards = [choice('a', 'Which?', ['Red', 'Green', '*Both A and B', 'Blue'])];
  for (let i = 0; i < 20; i++) {
    const { question, texts } = ask({ name: 'd', cards }, 'a', 's' + i);
    assert.deepStrictEqual(texts, ['Red', 'Green', 'Blue', 'Both A and B']);
    assert.ok(question.lettered);
  }
});

test('a card that calls options by letter keeps their order and shows letters', () => {
  const options = ['Red', 'All of them', '*Green', 'Blue'];
  const cards = [choice('a', 'Which?', options, { fixed: true })];
  for (let i = 0; i < 20; i++) {
    const { question, texts } = ask({ name: 'd', cards }, 'a', 's' + i);
    assert.deepStrictEqual(texts, ['Red', 'All of them', 'Green', 'Blue']);
    assert.ok(question.lettered);
    assert.deepStrictEqual(
      RECTO.arranging.ownChoices(cards[0], 's' + i).map(({ html }) => html),
      question.choices.map(({ html }) => html));
  }
});

test('several right options ask for as many', () => {
  const cards = [choice('a', 'Which two?', ['*Red', '*Green', 'Blue', 'White', 'Black'])];
  const { question } = ask({ name: 'd', cards }, 'a');
  assert.strictEqual(question.form, 'several');
  assert.strictEqual(question.choose, 2);
});

test('right means exactly the right options, no more and no fewer', () => {
  const cards = [choice('a', 'Which two?', ['*Red', '*Green', 'Blue', 'White', 'Black'])];
  const { question } = ask({ name: 'd', cards }, 'a');
  const right = question.choices.map((_, i) => i).filter((i) => question.choices[i].right);
  const wrong = question.choices.findIndex((choice) => !choice.right);
  assert.ok(RECTO.quiz.isRight(question, right));
  assert.ok(RECTO.quiz.isRight(question, right.slice().reverse()));
  assert.ok(!RECTO.quiz.isRight(question, right.slice(1)));
  assert.ok(!RECTO.quiz.isRight(question, right.concat([wrong])));
  assert.ok(!RECTO.quiz.isRight(question, []));
});

test('a recall card joins when its answer is short and others are like it', () => {
  const names = ['Dropout', 'Momentum', 'Softmax', 'Attention', 'Perplexity'];
  const cards = names.map((name, i) =>
    recall('r' + i, 'Which part turns ' + 'abcde'[i] + i + ' on?', name));
  const { question, texts } = ask({ name: 'd', cards }, 'r0');
  assert.strictEqual(question.form, 'one');
  assert.strictEqual(texts.length, 4);
});

test('a recall card is asked as recall when nothing is like its answer', () => {
  const cards = [
    recall('a', 'Who?', 'Ada'),
    recall('b', 'Why did it take them so long?', 'Because all tables of numbers were made by hand'),
  ];
  assert.strictEqual(ask({ name: 'd', cards }, 'a').question.form, 'recall');
});

test('a recall answer that repeats its prompt gives itself away: it is asked as recall', () => {
  const cards = ['Red fox', 'Gray wolf', 'Brown bear', 'White shark', 'Black swan'].map((name, i) =>
    recall('r' + i, 'What is a ' + name + '?', 'A ' + name + ' is an animal'));
  assert.strictEqual(ask({ name: 'd', cards }, 'r0').question.form, 'recall');
});

for (const [name, card] of [
  ['a choice without a right option', choice('a', 'Which?', ['Red', 'Green'])],
  ['a choice without any option', choice('a', 'Which?', [])],
  ['a choice whose every option is right', choice('a', 'Which?', ['*Red', '*Green'])],
  ['a recall card without an answer', recall('a', 'What?')],
]) {
  test(name + ' cannot be picked from', () => {
    assert.strictEqual(ask({ name: 'd', cards: [card] }, 'a').question.form, 'recall');
  });
}

test('the print of a question changes with its options, and only with them', () => {
  const one = { name: 'd', cards: [choice('a', 'Which?', four)] };
  const same = { name: 'd', cards: [choice('a', 'Which one?', four)] };
  const other = { name: 'd', cards: [choice('a', 'Which?', ['*Red', 'Green', 'Blue', 'Black'])] };
  assert.strictEqual(ask(one, 'a').question.print, ask(same, 'a').question.print);
  assert.notStrictEqual(ask(one, 'a').question.print, ask(other, 'a').question.print);
});

test('a flip card shows its own options in the same arrangement rules', () => {
  const card = choice('a', 'Which?', ['None of the above', '*Red', 'Green']);
  const shown = RECTO.arranging.ownChoices(card, 'seed').map((c) => RECTO.text.plain(c.html));
  assert.strictEqual(shown[2], 'None of the above');
});

test('of ten thousand cards a part is measured, and every card still finds options', () => {
  const cards = Array.from({ length: 10000 }, (_, i) =>
    choice('c' + i, 'Question ' + i + ' on ' + (i % 89) + '?', ['*Answer ' + i.toString(36)]));
  const deck = { name: 'd', cards };
  const pool = RECTO.pool.make(deck, 'en');
  assert.ok(pool.answers.length > 1000 && pool.answers.length < 3000);
  for (let i = 0; i < 20; i++) {
    assert.strictEqual(RECTO.quiz.question(cards[i * 400], pool, 'en', 's').choices.length, 4);
  }
});
