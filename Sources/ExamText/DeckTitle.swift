/// Finds a deck's title in the first line of a text.
enum DeckTitle {
  private static let longest = 160

  /// The title that a line before the first question gives; nil when it reads like a sentence.
  static func title(of line: Line, in text: ExamLines) -> String? {
    guard !line.content.isEmpty, line.content.count <= longest else { return nil }
    // A picture, a tag, a link or a quote is no name.
    guard !"!<[>|".utf8.contains(text.bytes[line.content.lowerBound]) else { return nil }
    switch line.shape {
    case .text, .heading, .pictograph, .numbered: break
    default: return nil
    }
    guard line.ending != .sentence || line.content.count < 60 else { return nil }
    var words = text.string(line.content).split(separator: " ", omittingEmptySubsequences: true)
    while let last = words.last, words.count > 1, siteWords.contains(last.lowercased()) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// What sites put after the name that a person gave.
  private static let siteWords: Set<String> = ["flashcards", "flashcard", "cards", "quiz", "|"]
}
