'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO, choice, recall, ask } = require('./load.js');

const deck = {
  name: 'd',
  cards: [
    choice('a', 'Which method lowers the precision of numbers?', ['*Quantization']),
    choice('b', 'Which method trains a small model on a large one?', ['*Knowledge distillation']),
    choice('c', 'Which layer steadies its inputs per batch?', ['*Batch normalization']),
    choice('d', 'Which way of judging fits matters of taste?', ['*Human evaluation', 'Perplexity']),
    choice('e', 'Which layer drops units at random?', ['*Dropout']),
    choice('f', 'Which way of storing numbers saves memory?', ['*Quantisation']),
    recall('g', 'Name the loss for classes.', 'Cross-entropy'),
    choice('h', 'Which sentence is true of large batches?',
      ['*They need more memory on each of the devices and may need a warm-up of the rate.']),
    choice('i', 'Is a larger batch always better?', ['*No']),
    choice('j', 'How many bits has a half?', ['*16']),
    choice('k', 'How many bits has a byte?', ['*8']),
    choice('l', 'How many bits has a double?', ['*64']),
    choice('m', 'Welches Verfahren hält früh an?', ['*Frühes Anhalten'], { lang: 'de' }),
    choice('n', 'Which of these hold?', ['*All of the above', 'One', 'Two']),
    choice('o', 'Which loop prints?', ['*x'], {
      options: [{ html: '<pre><code>for (;;) print();\n</code></pre>\n', right: true }],
    }),
  ],
};
const borrowed = (id, seed) => {
  const { question } = ask(deck, id, seed);
  return question.choices.filter((choice) => choice.from).map((c) => RECTO.text.plain(c.html));
};

test('a card with its right option only borrows three wrong ones', () => {
  const { question, texts } = ask(deck, 'b');
  assert.strictEqual(question.form, 'one');
  assert.strictEqual(texts.length, 4);
  assert.strictEqual(new Set(texts).size, 4);
  const rights = question.choices.filter((choice) => choice.right);
  assert.deepStrictEqual(rights.map((choice) => choice.from), [null]);
});

test('own wrong options are kept, and only what is missing is borrowed', () => {
  const { texts } = ask(deck, 'd');
  assert.strictEqual(texts.length, 4);
  assert.ok(texts.includes('Perplexity'));
});

test('an answer that says nearly the same as the right one is never borrowed', () => {
  for (let i = 0; i < 60; i++) assert.ok(!borrowed('a', 's' + i).includes('Quantisation'));
  for (let i = 0; i < 60; i++) assert.ok(!borrowed('f', 's' + i).includes('Quantization'));
});

test('words of which questions are made bring no subjects together, whatever the language', () => {
  const own = { name: 's', cards: [
    choice('a', 'Reacciones adversas de los corticoides: ¿cuáles de las siguientes? (Selecciona dos)',
      ['*Hiperglucemia', '*Osteoporosis', 'Hipotensión', 'Bradicardia']),
    choice('b', '¿Cuál de los siguientes fármacos es un betabloqueante?',
      ['*Atenolol', 'Losartán', 'Furosemida', 'Digoxina']),
  ] };
  for (let i = 0; i < 9; i++) {
    const { question } = ask(own, 'a', 's' + i);
    assert.strictEqual(question.choices.length, 4);
  }
});

test('the same seed borrows the same options, other seeds others', () => {
  assert.deepStrictEqual(ask(deck, 'b', 'one').texts, ask(deck, 'b', 'one').texts);
  const sets = new Set();
  for (let i = 0; i < 20; i++) sets.add(ask(deck, 'b', 's' + i).texts.slice().sort().join());
  assert.ok(sets.size > 1);
});

test('a short answer does not stand beside a long sentence', () => {
  for (let i = 0; i < 20; i++) assert.ok(!borrowed('a', 's' + i).some((text) => text.length > 40));
});

test('numbers stand beside numbers', () => {
  assert.deepStrictEqual(borrowed('j').sort(), ['64', '8']);
  assert.ok(!borrowed('a').some((text) => /\d/.test(text)));
});

test('a number stands beside numbers of its form', () => {
  const cards = [['How far?', '12 km'], ['How wide?', '7 km'], ['How many people?', '1,250'],
    ['In which year?', '1815'], ['In which one before?', '1789'], ['What share of votes?', '12 %'],
    ['What share of seats?', '40 %'], ['How long is it?', '3.5']]
    .map(([prompt, right], i) => choice('n' + i, prompt, ['*' + right]));
  const texts = (i) => ask({ name: 'd', cards }, 'n' + i).texts.sort();
  assert.deepStrictEqual(texts(0), ['12 km', '7 km']);
  assert.deepStrictEqual(texts(5), ['12 %', '40 %']);
  assert.deepStrictEqual(texts(3), ['1,250', '1789', '1815']);
  assert.strictEqual(ask({ name: 'd', cards }, 'n7').question.form, 'recall');
});

test('what stands beside a card\'s own options is written as they are, or nothing is added', () => {
  const cards = [
    choice('verbs', 'Which way of asking changes nothing?', ['*GET', 'POST', 'DELETE']),
    choice('tag', 'Which tag makes a link?', ['*<a>']),
    choice('name', 'Who wrote down the theorem on right triangles?', ['*Euclid of Alexandria']),
    choice('head', 'Which way of asking brings no body?', ['*HEAD']),
    recall('greek', 'Name the angle.', 'θήτα'),
  ];
  const borrow = (some) => ask({ name: 'd', cards: some }, 'verbs').texts.sort();
  assert.deepStrictEqual(borrow(cards), ['DELETE', 'GET', 'HEAD', 'POST']);
  assert.deepStrictEqual(borrow(cards.slice(0, 3)), ['DELETE', 'GET', 'POST']);
});

test('answers of cards that offer the same options, ask for the same or share a tag come first', () => {
  const more = ['Amber', 'Basalt', 'Copper', 'Dolomite', 'Emerald', 'Feldspar'].map((name, i) =>
    choice('m' + i, 'Say ' + 'abcdef'[i].repeat(4) + ' of ' + 'uvwxyz'[i].repeat(4), ['*' + name]));
  const first = (card, other) => {
    for (let i = 0; i < 10; i++) {
      const { texts } = ask({ name: 'd', cards: [card, ...more, other] }, card.id, 's' + i);
      assert.ok(texts.includes('Sulphur'), texts.join());
    }
  };
  first(choice('c', 'It burns; which one?', ['*Graphite', 'Quartz', 'Gypsum']),
    choice('o', 'Smells?', ['*Sulphur', 'Gypsum', 'Quartz']));
  first(choice('c', 'It is late. Which mineral do you mean?', ['*Graphite', 'Quartz', 'Gypsum']),
    choice('o', 'Which mineral smells?', ['*Sulphur']));
  first(choice('c', 'It burns; what?', ['*Graphite', 'Quartz', 'Gypsum'], { tags: ['soft'] }),
    choice('o', 'Smells?', ['*Sulphur'], { tags: ['soft'] }));
});

test('another language, a truth value, a program and "all of the above" are never borrowed', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    for (let i = 0; i < 20; i++) {
      for (const text of borrowed(id, 's' + i)) {
        assert.ok(!['Frühes Anhalten', 'No', 'All of the above'].includes(text), text);
        assert.ok(!text.includes('for'), text);
      }
    }
  }
});

test('"all of the above" and "no" get no company, since that could make them false', () => {
  assert.strictEqual(ask(deck, 'n').texts.length, 3);
  assert.strictEqual(ask(deck, 'i').question.form, 'recall');
});

test('an answer of a card that asks nearly the same is never borrowed', () => {
  const twins = {
    name: 't',
    cards: deck.cards.concat([
      choice('t1', 'Which optimizer keeps a moving average of gradients?', ['*Momentum']),
      choice('t2', 'Which optimizer keeps a moving average of the gradients?', ['*Adaptive rates']),
    ]),
  };
  for (let i = 0; i < 40; i++) {
    assert.ok(!ask(twins, 't1', 's' + i).texts.includes('Adaptive rates'));
  }
});

test('prompts that differ in a name only lend each other their answers', () => {
  const cards = [['France', 'Paris'], ['Spain', 'Madrid'], ['Italy', 'Rome'], ['Peru', 'Lima']]
    .map(([land, town], i) =>
      choice('c' + i, 'What is the capital of ' + land + '?', ['*' + town]));
  assert.strictEqual(ask({ name: 'd', cards }, 'c0').texts.length, 4);
});

test('an answer that the explanation names, or that the prompt names, is never borrowed', () => {
  const cards = deck.cards.concat([
    choice('x', 'What is often used together with dropout?', ['*Weight decay'], {
      explanation: '<p>Some count batch normalization here too.</p>',
    }),
  ]);
  for (let i = 0; i < 40; i++) {
    const { texts } = ask({ name: 'x', cards }, 'x', 's' + i);
    assert.ok(!texts.includes('Batch normalization'));
    assert.ok(!texts.includes('Dropout'));
  }
});

test('no borrowed option equals another option of its question, over random decks', () => {
  const nouns = ['loss', 'rate', 'batch', 'layer', 'token', 'model', 'graph', 'score', 'epoch'];
  for (let round = 0; round < 40; round++) {
    const next = RECTO.random.generator('round ' + round);
    const word = () => nouns[Math.floor(next() * nouns.length)];
    const cards = Array.from({ length: 20 }, (_, i) =>
      choice('c' + i, 'Why ' + word() + ' ' + i + ' and ' + word() + '?',
        ['*' + word() + ' ' + word()]));
    for (const card of cards) {
      const { question, texts } = ask({ name: 'r', cards }, card.id, 'seed ' + round);
      const right = RECTO.text.plain(card.options[0].html);
      assert.strictEqual(new Set(texts.map(RECTO.text.fold)).size, texts.length);
      for (const choice of question.choices.filter((choice) => choice.from)) {
        assert.ok(!choice.right);
        assert.ok(!RECTO.alike.sayTheSame(RECTO.text.plain(choice.html), right));
      }
    }
  }
});

test('a number, a formula, a term, a list and a person do not stand beside one another', () => {
  const cards = [
    choice('wave', 'How long does one swing of it take?', ['*About 0.94 s', '2 s', '4 s']),
    choice('filter', 'Which of these smooth a signal?',
      ['*A moving average', '*A capacitor across it', 'A differentiator', 'A coil across it']),
    recall('unit', 'In what is frequency measured?', 'hertz (Hz)'),
    recall('system', 'A system whose output adds up is called ____.', 'linear'),
    recall('who', 'Who showed that dogs drool at a bell?', 'Ivan Pavlov and his helpers'),
    recall('name', 'Give the law of the falling cost.', 'The Law of Diminishing Returns'),
    recall('acid', 'Give the formula of the acid in batteries.', '\\(H_2SO_4\\)'),
    recall('bond', 'What do atoms share in such a bond?', 'electrons'),
    recall('pH', 'Give the pH of water.', '7'),
    recall('list', 'Name three noble gases.', 'neon, argon, xenon'),
  ];
  const own = { wave: 3, filter: 4 };
  for (const { id } of cards) {
    for (let i = 0; i < 10; i++) {
      assert.deepStrictEqual(ask({ name: 'd', cards }, id, 's' + i).texts.length, own[id] || 0, id);
    }
  }
});

test('a name stands beside names, words with their article beside such', () => {
  const people = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing'].map((name, i) =>
    recall('p' + i, 'Who wrote the book numbered ' + 'uvw'[i].repeat(5) + '?', name));
  const words = ['das Brot', 'der Hund', 'das Fenster', 'vielleicht', 'laufen, rennen']
    .map((name, i) =>
      recall('w' + i, ['el pan', 'el perro', 'la ventana', 'quizás', 'correr'][i], name));
  const deck = { name: 'd', cards: people.concat(words) };
  assert.deepStrictEqual(ask(deck, 'p0').texts.sort(),
    ['Ada Lovelace', 'Alan Turing', 'Grace Hopper']);
  assert.deepStrictEqual(ask(deck, 'w0').texts.sort(), ['das Brot', 'das Fenster', 'der Hund']);
  assert.deepStrictEqual(ask(deck, 'w3').question.form, 'recall');
});
