import Cards

/// What a question says it is worth, as exams print it at the end of a line: "(2 marks)",
/// "[1.5 points]".
enum QuestionPoints {
  /// The points that a question names, those of its parts added up; nil when it names none.
  static func named(in card: Card) -> Double? {
    let found = card.prompt.text.split(whereSeparator: \.isNewline).compactMap {
      bracket(atEndOf: $0)?.points
    }
    return found.isEmpty ? nil : found.reduce(0, +)
  }

  /// A question whose lines do not end between a number of points and its word.
  static func unbroken(_ question: Markdown) -> Markdown {
    var question = question
    let lines = question.text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.map { line -> String in
      guard let inside = bracket(atEndOf: line)?.inside else { return String(line) }
      return String(line[..<inside.lowerBound])
        + line[inside].replacing(" ", with: "\u{A0}") + line[inside.upperBound...]
    }
    question.text = kept.joined(separator: "\n")
    return question
  }

  /// The points that a line ends with, and where they stand.
  private static func bracket(
    atEndOf line: Substring
  ) -> (points: Double, inside: Range<Substring.Index>)? {
    var line = line
    while let last = line.last, last == " " || last == "*" || last == "_" || last == "." {
      line.removeLast()
    }
    guard let close = line.last, let open = brackets[close],
      let start = line.lastIndex(of: open)
    else { return nil }
    let inside = line[line.index(after: start)...].dropLast()
    let digits = inside.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard
      let number = Double(String(digits.map { $0 == "," ? "." : $0 })),
      number > 0, number <= 1000
    else { return nil }
    let word = inside.dropFirst(digits.count).filter { !$0.isWhitespace && $0 != "." }
    guard words.contains(word.lowercased()) else { return nil }
    return (number, inside.startIndex..<inside.endIndex)
  }

  /// A number as an exam in a language shows it: 7, 7.5, 7,5.
  static func text(_ points: Double, language: String) -> String {
    if points == points.rounded() { return String(Int(points)) }
    let main = language.split(separator: "-").first.map(String.init) ?? language
    return String(points).replacing(".", with: commaLanguages.contains(main) ? "," : ".")
  }

  /// Languages that write a comma before tenths.
  private static let commaLanguages = Set(
    "bg cs da de el es fi fr hr hu id it nb nl no pl pt ro ru sk sl sr sv tr uk vi".split(
      separator: " "
    ).map(String.init))

  private static let brackets: [Character: Character] = [")": "(", "]": "[", "）": "（"]

  private static let words: Set<String> = [
    "mark", "marks", "point", "points", "pt", "pts", "p", "punkt", "punkte", "pkt", "be",
    "punto", "puntos", "ponto", "pontos", "valor", "valores", "punti", "punt", "punten", "poäng",
    "poeng", "分", "点", "балл", "балла", "баллов", "نقطة", "نقاط", "درجة", "درجات",
  ]
}
