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
    let name = RunningHeads.withoutPage(withoutTags(line.content, text.bytes), in: text.bytes)
    guard !name.isEmpty else { return nil }
    var words = text.string(name).replacing("**", with: "").split(
      separator: " ", omittingEmptySubsequences: true)
    if let first = words.first, openers.contains(Self.plain(first)) {
      return nil
    }
    while let last = words.last, words.count > 1,
      siteWords.contains(last.lowercased()) || isTag(last)
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// What stands in a heading's tags; nothing for the tags of a table or picture.
  private static func withoutTags(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard bytes[range.lowerBound] == UInt8(ascii: "<"),
      let start = Tag.end(at: range.lowerBound, in: bytes, range)
    else { return range }
    let name = Tag.name(at: range.lowerBound, in: bytes, end: range.upperBound)
    guard name == "h1" || name == "title" else { return start..<start }
    let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "<"))
    return Trim.both(start..<(end ?? range.upperBound), in: bytes)
  }

  /// `#review`, but not `#3`.
  private static func isTag(_ word: Substring) -> Bool {
    word.first == "#" && word.dropFirst().first?.isLetter ?? false
  }

  private static func plain(_ word: Substring) -> String {
    word.filter { $0.isLetter || $0 == "'" || $0 == "’" }.lowercased()
  }

  /// What the sentence starts with in which somebody hands over the questions: "Sure! Here are …:".
  private static let openers: Set<String> = [
    "sure", "certainly", "absolutely", "here", "here's", "here’s", "below", "gerne", "klar", "hier",
    "natürlich", "voici", "claro", "aquí", "aqui", "ecco", "certo", "hieronder",
  ]

  /// What sites put after the name that a person gave.
  private static let siteWords: Set<String> = [
    "flashcards", "flashcard", "cards", "quiz", "|", "–", "—", "-",
  ]
}
