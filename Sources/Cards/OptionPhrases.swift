/// The words of options that speak of the others, such as "none of these is right", by language.
///
/// Adding a language is adding a row: words that such an option begins with, words that may link
/// it, and beginnings of words for the others or for what is right.
enum OptionPhrases {
  /// Whether a text is such a phrase: it begins with a word for how many, and has no word beyond
  /// those of one language's row, and at least one for the others or for what is right.
  static func contains(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard (2...mostWords).contains(words.count), let first = words.first else { return false }
    return rows.contains { row in
      guard row.first.contains(first) else { return false }
      var isMeant = false
      for word in words.dropFirst() {
        if row.others.contains(where: word.hasPrefix) {
          isMeant = true
        } else if !row.links.contains(word) {
          return false
        }
      }
      return isMeant
    }
  }

  /// Whether a text in a writing without blanks begins such a phrase.
  static func beginsUnspaced(_ text: String) -> Bool {
    text.count <= 24 && beginnings.contains(where: text.hasPrefix)
  }

  /// The words that such options begin with, as they are and as they begin a sentence.
  static let openers = OptionWordSet(
    rows.flatMap { row in row.first.flatMap { [String($0), $0.capitalizedFirst] } }
      .map(OptionWord.init(lowering:)))

  private static let mostWords = 9

  private struct Row {
    let first: Set<Substring>
    let links: Set<Substring>
    let others: [Substring]

    init(_ first: String, _ links: String, _ others: String) {
      self.first = Set(first.split(separator: " "))
      self.links = Set(links.split(separator: " "))
      self.others = others.split(separator: " ")
    }
  }

  private static let rows = [
    Row(
      "all any both each either every neither no none nothing everything",
      "one of the which that is are was were be an a it given in",
      "above below previous preceding foregoing mentioned listed named other these those them "
        + "option answer choice statement alternative possibilit response item correct right true "
        + "wrong false incorrect appl"),
    Row(
      "alle alles keine keiner keines keins beide beides nichts weder jede jeder jedes sämtliche",
      "von der die das den dem sind ist es zu hier als",
      "oben obig obenstehend obengenannt genannt vorstehend vorherig vorgenannt aufgeführt ander "
        + "diese davon antwort aussage option möglichkeit alternativ lösung richtig falsch korrekt "
        + "zutreffend trifft treffen wahr"),
    Row(
      "alle geen beide allebei", "van het de zijn is",
      "bovenstaand bovengenoemd genoemd deze ander antwoord optie mogelijkhe juist goed fout "
        + "correct waar"),
    Row(
      "alla alle allt inget inga ingen intet begge båda både", "av de er är det som",
      "ovan oven nämn nævn nevn dessa disse andra andre svar alternativ påstående utsag riktig "
        + "rigtig rätt korrekt sann fel"),
    Row(
      "tout tous toute toutes aucun aucune", "de des ces ce la le les l d un une est sont ne n",
      "ci dessus réponse proposition option affirmation choix précédent mentionn autre celles ceux "
        + "bonne correct juste vrai fausse faux exact"),
    Row(
      "todo todos toda todas ninguno ninguna ningún ambos ambas",
      "de del las los la el lo es son una",
      "anterior respuesta opcion opción alternativa afirmaci mencionad señalad otra estas estos "
        + "correct verdader ciert fals"),
    Row(
      "todos todas tudo nenhum nenhuma ambos ambas", "de do da das dos as os a o é são",
      "anterior resposta opção opções alternativa afirmaç acima mencionad citad outra dest ess "
        + "corret certa certo verdadeir fals"),
    Row(
      "tutti tutte nessuno nessuna entrambi entrambe", "di dei degli delle i gli le la il è sono",
      "precedent rispost opzion alternativ affermazion sopra quest altr corrett giust vera vere "
        + "fals"),
    Row(
      "wszystkie wszystko żadne żadna żaden oba obie", "z są jest nie",
      "powyższ odpowied wymienion tych poprawn prawidłow prawdziw"),
    Row(
      "všechny vše žádná žádné žádný obě oba", "z ze je jsou není",
      "uveden výše odpověď odpověd možnost předchoz těchto správn pravdiv"),
    Row(
      "все всё ничего никакой ни оба обе", "из один одна одно не",
      "перечисл вышеперечисл вышеуказ указан этих ответ вариант утвержден верн неверн правильн"),
    Row(
      "усі всі жоден жодна жодне обидва обидві", "з із не",
      "перелічен вищезазн зазначен наведен цих відповід варіант правильн вірн"),
    Row(
      "yukarıdakilerin yukarıdakilerden bunların hepsi hiçbiri", "de da",
      "hepsi hiçbiri tümü doğru yanlış"),
    Row(
      "جميع كل لا ليس كلا", "من في هو هي هذه ما مما شيء",
      "سبق ذكر أعلاه الإجابات الإجابتين الخيارات المذكور صحيح"),
    Row("उपरोक्त उपर्युक्त इनमें ऊपर", "में से के कोई", "सभी कोई दोनों नहीं सही"),
  ]

  private static let beginnings = [
    "以上都", "以上皆", "以上均", "以上全", "以上所有", "以上选项", "以上選項", "上述都", "上述所有",
    "上記すべて", "上記の", "上記全て", "以上すべて", "以上の", "위의 모두", "위 모두", "모두 정답", "모두 맞",
    "해당 없음", "위의 모든",
  ]
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
