/// Words by which people label what is folded away, in many languages; lower case.
enum FoldWords {
  /// First words that promise an answer.
  static let answers: Set<String> = PairWords.answer.union([
    "answers", "solution", "solutions", "lösung", "lösungen", "solución", "solução", "soluzione",
    "решение", "解答", "解説", "解析", "正解", "réponses", "respuestas", "explanation", "walkthrough",
  ]).subtracting(["a", "back", "definition"])

  /// First words that only say that something shows.
  static let shows: Set<String> = [
    "show", "view", "reveal", "click", "see", "toggle", "open", "expand", "spoiler", "details",
    "hint", "check", "display", "unfold", "tap", "press", "more", "ver", "mostrar", "voir",
    "afficher", "montrer", "anzeigen", "zeigen", "aufklappen", "mostra", "toon", "показать",
    "открыть", "查看", "显示", "点击", "展开", "表示", "göster", "pokaż", "visa", "vis", "näytä",
    "contents", "content", "code", "example", "tutorial", "table",
  ]

  /// Whether the line that shows while something is folded promises an answer.
  static func offersAnswer(_ range: Range<Int>, in text: ExamLines) -> Bool {
    let plain = TagStripper.words(range, in: text.bytes)
    if plain.allSatisfy({ $0 < 0x80 }) {
      return plain.split { !ASCII.isLetter($0) }.prefix(12)
        .contains { keys.contains(Lexicon.key(of: plain, $0.indices)) }
    }
    return String(decoding: plain, as: UTF8.self).lowercased().split { !$0.isLetter }.prefix(12)
      .contains { answers.contains(String($0)) }
  }

  private static let keys = Lexicon(keys: answers.map { Lexicon.key($0) })
}
