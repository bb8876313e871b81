import Diagnostics

/// What is odd about a question whatever its key: empty options, "select two" with three letters.
struct QuestionChecks {
  let source: ChoiceLines
  let place: QuestionPlace
  let options: [(line: Int, content: Range<Int>)]
  let hasPieces: [Bool]
  let correct: Set<Int>

  private var bytes: [UInt8] { source.text.bytes }

  /// Everything there is to say.
  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, option) in options.enumerated() where !hasPieces[index] {
      found.append(
        .warning(
          "empty-option", "this option has no text; write it, or delete its letter",
          at: location(option.line)))
    }
    if let (wanted, line) = wantedCount(), !correct.isEmpty, correct.count != wanted {
      found.append(
        .warning(
          "answer-count",
          "the question asks for \(wanted) options but \(correct.count) "
            + (correct.count == 1 ? "is" : "are") + " marked as right; the marks were kept",
          at: location(line)))
    }
    return found
  }

  private func location(_ line: Int) -> SourceLocation {
    SourceLocation(path: source.text.path, line: line + 1, column: 1)
  }

  private static let verbs = Lexicon(
    """
    choose select pick mark tick check choisissez sélectionnez wählen elija seleccione selecione
    escolha scegli selezionare
    """)
  private static let fillers = Lexicon("the any all that exactly only correct your up to")
  private static let numbers: [(Lexicon, Int)] = [
    (Lexicon("one 1 une un uno una eine um"), 1), (Lexicon("two 2 deux zwei dos dois duas due"), 2),
    (Lexicon("three 3 trois drei tres três tre"), 3),
    (Lexicon("four 4 quatre vier cuatro quatro"), 4),
    (Lexicon("five 5"), 5),
  ]

  /// How many options the stem asks for: "(Choose TWO)".
  private func wantedCount() -> (Int, Int)? {
    for at in place.stem where source.lines[at].kind != .code {
      let words = Words.first(400, of: source.lines[at].range, in: bytes)
      for (place, word) in words.enumerated() where Self.verbs.contains(word.key) {
        guard let next = words.dropFirst(place + 1).first(where: { !Self.fillers.contains($0.key) })
        else { continue }
        let isEnd =
          word.opens || next.closes || next.stops
          || next.range.upperBound == words.last?.range.upperBound
        for (names, count) in Self.numbers where names.contains(next.key) {
          if isEnd || count > 1 { return (count, at) }
        }
      }
    }
    return nil
  }
}
