'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { RECTO } = require('./load.js');
const { staysLast, namesLetters } = RECTO.standing;

for (const text of [
  'All of the above', 'None of the above.', 'All of these', 'None of these options', 'Both of them',
  'Both A and B', 'A and C only', 'Only A and B', 'Neither A nor B', 'A, B and D', 'Both 1 and 3',
  'I and III', 'All the answers are correct', 'None of the other options', 'Any of the above',
  'Both',
  'Alle oben genannten', 'Keine der genannten Antworten', 'Alle Antworten sind richtig',
  'Sowohl A als auch B', 'Toutes les réponses ci-dessus', 'Aucune de ces réponses', 'Les deux',
  'Todas las anteriores', 'Ninguna de las anteriores', 'Todo lo anterior',
  'Todas as alternativas acima', 'Nenhuma das anteriores', 'Tutte le precedenti',
  'Nessuna delle risposte precedenti', 'Alle bovenstaande antwoorden', 'Geen van bovenstaande',
  'Alla ovanstående', 'Inget av ovanstående', 'Wszystkie powyższe', 'Žádná z uvedených',
  'Все вышеперечисленное', 'Ни один из вариантов', 'Yukarıdakilerin hepsi', 'Hiçbiri',
  '以上都是', '以上皆非', '上記すべて', '上記のいずれでもない', '위의 모두', '해당 없음',
  'جميع ما سبق', 'उपरोक्त सभी', 'इनमें से कोई नहीं',
]) {
  test('stays last: ' + text, () => assert.ok(staysLast(text)));
}

for (const text of [
  'Quantization', 'All-reduce', 'Allocation of memory', 'Anything', 'Dropout', 'A', 'B-tree', 'I',
  'A model that is trained on all of the answers of the other options in the given set',
]) {
  test('may stand anywhere: ' + text, () => assert.ok(!staysLast(text)));
}

test('options that name letters are told from those that do not', () => {
  assert.ok(namesLetters('Both A and B'));
  assert.ok(namesLetters('A & C'));
  assert.ok(!namesLetters('All of the above'));
  for (const text of ['A', '[1. 0. 0. 0.]', '[1. 2. 3.]', '(2, 4)', '1 and 1', 'A TypeError', 'A a',
    'A list of 3', 'B-tree and C']) {
    assert.ok(!namesLetters(text), text);
  }
});
