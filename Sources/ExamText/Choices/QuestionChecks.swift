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

  /// How many options the stem asks for, and the line that says so.
  private func wantedCount() -> (Int, Int)? {
    for at in place.stem where source.lines[at].kind != .code {
      if let count = WantedCount.count(in: source.lines[at].range, of: bytes) { return (count, at) }
    }
    return nil
  }
}
