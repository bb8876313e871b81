/// Reads from a stem how many options are right: "(Choose TWO)".
enum WantedCount {
  private static let verbs = Lexicon(
    """
    choose select pick mark tick check choisissez sélectionnez wählen elija seleccione selecione
    escolha scegli selezionare
    """)
  private static let fillers = Lexicon("the any all that exactly only correct your up to sie")
  private static let numbers: [(Lexicon, Int)] = [
    (Lexicon("one 1 une un uno una eine um"), 1), (Lexicon("two 2 deux zwei dos dois duas due"), 2),
    (Lexicon("three 3 trois drei tres três tre"), 3),
    (Lexicon("four 4 quatre vier cuatro quatro"), 4),
    (Lexicon("five 5"), 5),
  ]

  /// The number that a line asks for; nil when it asks for none.
  static func count(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    let words = Words.first(400, of: range, in: bytes)
    for (place, word) in words.enumerated() where verbs.contains(word.key) {
      guard let next = words.dropFirst(place + 1).first(where: { !fillers.contains($0.key) })
      else { continue }
      let isEnd =
        word.opens || next.closes || next.stops
        || next.range.upperBound == words.last?.range.upperBound
      for (names, count) in numbers where names.contains(next.key) {
        if isEnd || count > 1 { return count }
      }
    }
    return nil
  }
}
