/// Lines that say nothing but which side of a card follows: `Q` and `A`, "Front" and "Back".
///
/// A lone letter means much else, so that a line counts only with its partner.
struct SideLines {
  private var sides: [Int: PairLabel.Side] = [:]

  /// Whether there is none.
  var isEmpty: Bool { sides.isEmpty }

  /// The side that a line, from 0, announces; nil for any other line.
  subscript(line: Int) -> PairLabel.Side? { sides[line] }

  /// The pairs of such lines in a text.
  init(bytes: [UInt8], ranges: [Range<Int>]) {
    var question: (line: Int, pair: Int)?
    for (line, raw) in ranges.enumerated() where raw.count > 0 && raw.count <= 24 {
      let range = Trim.both(raw, in: bytes)
      guard range.count > 0, range.count <= 12, ASCII.isLetter(bytes[range.lowerBound]),
        let (pair, side) = Self.words[Lexicon.key(of: bytes, range)]
      else { continue }
      if side == .question {
        question = (line, pair)
      } else if let asked = question, asked.pair == pair {
        sides[asked.line] = .question
        sides[line] = .answer
        question = nil
      }
    }
  }

  private static let words: [UInt64: (pair: Int, side: PairLabel.Side)] = {
    let pairs = [
      ("q", "a"), ("question", "answer"), ("front", "back"), ("term", "definition"),
      ("frage", "antwort"), ("vorderseite", "rückseite"), ("pregunta", "respuesta"),
      ("pergunta", "resposta"), ("domanda", "risposta"), ("recto", "verso"),
    ]
    var words: [UInt64: (pair: Int, side: PairLabel.Side)] = [:]
    for (place, pair) in pairs.enumerated() {
      words[Lexicon.key(pair.0)] = (place, .question)
      words[Lexicon.key(pair.1)] = (place, .answer)
    }
    return words
  }()
}
