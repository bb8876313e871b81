'use strict';
// Options that speak about the other options, such as "all of the above": they stay last.
RECTO.standing = (function () {
  const { fold } = RECTO.text;

  // A language's row: words such an option begins with; beginnings of a word that must follow.
  const rows = [
    // English, German, Dutch
    'all none both neither either any no everything nothing : above preceding foregoing previous' +
      ' these those them answer option choice statement alternative listed mentioned correct',
    'alle alles keine keiner keines keins beide nichts weder : oben obig obenstehend genannt' +
      ' obengenannt vorstehend antwort aussage option möglichkeit davon richtig',
    'alle geen beide allebei : bovenstaande bovengenoemde genoemde antwoord optie',
    // Swedish, Danish, Norwegian
    'alla inget inga ingen alle ingen intet begge båda : ovan oven ovenfor svar alternativ',
    // French, Spanish, Portuguese, Italian
    'tout tous toute toutes aucun aucune : réponse proposition option affirmation choix dessus' +
      ' précédent',
    'todo todos toda todas ninguno ninguna ningún ambos ambas : anterior respuesta opcion opción' +
      ' mencionad',
    'todos todas nenhum nenhuma ambos ambas : anterior resposta opção opções alternativa acima',
    'tutti tutte nessuno nessuna entrambi entrambe : precedent rispost opzion sopra',
    // Polish, Czech, Russian, Ukrainian
    'wszystkie żadne żadna żaden oba obie : powyższ odpowied wymienion',
    'všechny žádná žádné žádný obě : uveden odpověď odpověd možnost předchoz',
    'все всё ничего ни оба обе : перечисл вышеперечисл вышеуказ указанн ответ вариант',
    'усі всі жоден жодна жодне обидва : перелічен вищезазн зазначен відповід варіант',
    // Turkish, Arabic, Hindi
    'yukarıdakilerin yukarıdakilerden bunların : hepsi hiçbiri tümü',
    'جميع كل لا ليس : سبق ذكر أعلاه الإجابات الخيارات',
    'उपरोक्त उपर्युक्त इनमें : सभी कोई दोनों',
  ].map(function (row) {
    const [first, second] = row.split(':').map((half) => half.trim().split(/\s+/).map(fold));
    return { first: new Set(first), second };
  });

  // Whole options, and beginnings in scripts that write no spaces.
  const alone = new Set(
    ['both', 'neither', 'all', 'none', 'beide', 'keine', 'les deux', 'ambos', 'ambas', 'entrambi',
     'hepsi', 'hiçbiri', 'n.d.a.'].map(fold)
  );
  const beginnings = ['以上都', '以上皆', '以上均', '以上全', '以上所有', '以上选项', '以上選項', '上述都',
    '上述所有', '上記すべて', '上記の', '上記全て', '以上すべて', '以上の', '위의 모두', '위 모두',
    '모두 정답', '모두 맞', '해당 없음', '위의 모든'].map(fold);

  // "A and B", "both 1 and 3", "neither A nor C", "A, B and D only"; "und", "et", "y" ...
  const item = '(?:[a-h]|[1-9]|i{1,3}|iv|vi?)';
  const link = '(?: (?:and|or|nor|und|oder|noch|als auch|et|ou|ni|y|o|e|en|of|och|og|i|и|или|和))?';
  const letters = new RegExp(
    '^(?:both |only |neither |either |all of |sowohl |weder |nur |les deux |ambas )?' +
      '(?:options? |answers? |antworten? )?' +
      item + '(?:' + link + ' ' + item + ')+' +
      '(?: only| are (?:correct|right|true)| nur| sind richtig)?$',
    'u'
  );

  /**
   * Does the option name other options by letter or number? Then the others keep their order.
   * @param {string} text plain text
   */
  function namesLetters(text) {
    const folded = fold(text).replace(/&/g, 'and');
    // "[1, 2, 2]" is a row of numbers: who means options names each once, and joins them by words.
    return text.length < 60 && letters.test(folded) && /[^\d ]/.test(folded) &&
      !/(?:^| )(\w) (?:.* )?\1(?: |$)/.test(folded);
  }

  /**
   * Does the option speak about the others?
   * @param {string} text plain text
   */
  function staysLast(text) {
    if (text.length > 90) return false;
    const folded = fold(text);
    if (alone.has(folded) || namesLetters(text)) return true;
    if (folded.length < 40 && beginnings.some((start) => folded.startsWith(start))) return true;
    const list = folded.split(' ');
    if (list.length < 2 || list.length > 9) return false;
    const rest = list.slice(1, 7);
    return rows.some(function (row) {
      return row.first.has(list[0]) &&
        rest.some((word) => row.second.some((start) => word.startsWith(start)));
    });
  }

  return { staysLast, namesLetters };
})();
