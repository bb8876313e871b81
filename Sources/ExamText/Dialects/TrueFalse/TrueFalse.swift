import Cards

/// Statements with a line below that calls them true or false, in bare words or behind a label.
///
///     1. The heart has four chambers.
///     True
///     Its upper two are the atria.
struct TrueFalse: TextDialect {
  static let name = "true-false"
  /// A text with fewer statements has none: a lone "True" may be anything.
  private static let fewest = 2
  /// As few letters such as `T` may be the key of something else.
  private static let fewestSigns = 3

  func passages(in text: ExamLines) -> [Passage] {
    let reader = StatementReader(text: text)
    let statements = reader.statements()
    let labelled = statements.contains { $0.isLabelled }
    let count = statements.count
    guard count >= Self.fewest || labelled else { return [] }
    // "Answer: F" may name an option; no options go as far as "T".
    let areVague = statements.allSatisfy {
      $0.verdict.isLetter && !$0.isSure && !($0.isLabelled && $0.verdict.isTrue)
        || $0.verdict.isSign && !$0.verdict.isLetter && !$0.isPlaced
    }
    if count < Self.fewestSigns, areVague { return [] }
    return sameWords(statements).map(reader.passage)
  }

  /// Letters of one text are those of one language: beside `V` an `F` is no "False".
  private func sameWords(_ statements: [Statement]) -> [Statement] {
    let told = statements.first { $0.verdict.isLetter && $0.verdict.isTrue }
    guard let words = told?.verdict.words else { return statements }
    return statements.map { statement in
      var statement = statement
      if statement.verdict.isLetter { statement.verdict.words = words }
      return statement
    }
  }
}

/// One statement and where its parts stand, by line.
struct Statement {
  /// The lines of the statement.
  var stem: Range<Int>
  /// Where the text of its first line starts, behind number and label.
  var start: Int
  /// Where the text of its last line ends, when a verdict stands behind it.
  var end: Int?
  /// The line that says what it is.
  var verdictLine: Int
  var verdict: TruthWords.Verdict
  /// What its own line says of it.
  var reasonBehind: Range<Int>?
  /// The lines below that say why.
  var reason: Range<Int>
  /// Whether a label such as "Answer:" stands before the verdict.
  var isLabelled = false
  /// Whether a label or brackets show that its sign is a verdict.
  var isPlaced = false
  /// Whether it is a numbered sentence with a label below, so that a letter there is a verdict.
  var isSure = false

  var lines: Range<Int> { stem.lowerBound..<max(verdictLine + 1, reason.upperBound) }
}
