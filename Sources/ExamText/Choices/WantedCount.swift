import Bytes

/// Reads from a stem how many options are right: "(Choose TWO)".
enum WantedCount {
  private static let verbs = Lexicon(verbList)
  private static let verbList = """
    choose select pick mark tick check choisissez choisis sélectionnez cochez wählen wähle markieren
    kreuzen elija elige seleccione selecciona escoja escoge marque marca selecione escolha assinale
    scegli scegliere seleziona selezionare kies zaznacz wybierz
    """
  private static let fillers = Lexicon("the any all that exactly only correct your up to sie")
  private static let numbers: [(Lexicon, Int)] = [
    (Lexicon("one 1 une un uno una eine um"), 1), (Lexicon("two 2 deux zwei dos dois duas due"), 2),
    (Lexicon("three 3 trois drei tres três tre"), 3),
    (Lexicon("four 4 quatre vier cuatro quatro"), 4),
    (Lexicon("five 5"), 5),
  ]

  /// Few words need a closer look.
  private static let starts = WordStarts(verbList.split(whereSeparator: \.isWhitespace))

  /// Whether a line may hold a verb.
  private static func mayAsk(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let starts = starts
    var rest = range
    while let start = starts.place(in: bytes, rest) {
      var end = start + 1
      while end < range.upperBound, ASCII.isWordByte(bytes[end]) { end += 1 }
      // Behind a letter beyond ASCII may stand a quote mark beyond it.
      if bytes[end - 1] >= 0x80 || verbs.contains(Lexicon.key(of: bytes, start..<end)) {
        return true
      }
      rest = end..<range.upperBound
    }
    return false
  }

  private static let answers = Lexicon(
    "answer option choice antwort antwortmöglichkeit respuesta opción réponse resposta opção risposta"
  )

  /// Whether a number counts answers: "Mark one answer".
  private static func isAnswer(_ words: [Word], behind number: Word) -> Bool {
    words.first { $0.range.lowerBound > number.range.lowerBound }
      .map { answers.contains($0.key) } ?? false
  }

  /// The number that a line asks for; nil when it asks for none.
  static func count(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    guard mayAsk(range, bytes) else { return nil }
    let words = Words.first(400, of: range, in: bytes)
    for (place, word) in words.enumerated() where verbs.contains(word.key) {
      guard let next = words.dropFirst(place + 1).first(where: { !fillers.contains($0.key) })
      else { continue }
      let isEnd =
        word.opens || next.closes || next.stops || isAnswer(words, behind: next)
        || next.range.upperBound == words.last?.range.upperBound
      for (names, count) in numbers where names.contains(next.key) {
        if isEnd || count > 1 { return count }
      }
    }
    return nil
  }
}
