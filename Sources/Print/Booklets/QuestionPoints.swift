import Cards

/// What a question says it is worth, as exams print it at the end of a line: "(2 marks)",
/// "[1.5 points]".
enum QuestionPoints {
  /// The points that a question names, those of its parts added up; nil when it names none.
  static func named(in card: Card) -> Double? {
    let found = card.prompt.text.split(whereSeparator: \.isNewline).compactMap(points)
    return found.isEmpty ? nil : found.reduce(0, +)
  }

  /// The points that a line ends with.
  private static func points(atEndOf line: Substring) -> Double? {
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
    return words.contains(word.lowercased()) ? number : nil
  }

  /// A number as an exam shows it: 7, 7.5.
  static func text(_ points: Double) -> String {
    points == points.rounded() ? String(Int(points)) : String(points)
  }

  private static let brackets: [Character: Character] = [")": "(", "]": "[", "）": "（"]

  private static let words: Set<String> = [
    "mark", "marks", "point", "points", "pt", "pts", "p", "punkt", "punkte", "pkt", "be",
    "punto", "puntos", "ponto", "pontos", "valor", "valores", "punti", "punt", "punten", "poäng",
    "poeng", "分", "点", "балл", "балла", "баллов", "نقطة", "نقاط", "درجة", "درجات",
  ]
}
