import Cards

/// A heading of an Org file, and the lines between it and the next one.
struct OrgHeading {
  /// Its line, from 0.
  let line: Int
  let level: Int
  /// Its words, without stars, keyword and tags.
  let title: Range<Int>
  let tags: [String]
  /// The lines of text below it.
  private(set) var body: [Int] = []
  /// The lines below it that are for programs: drawers and times.
  private(set) var hidden: [Int] = []
  /// Whether headings below it are named for the sides of a card.
  private var hasSides = false
  /// What its drawer of properties says, by names in capitals.
  private(set) var properties: [String: String] = [:]

  static let cardTags: Set<String> = ["drill", "fc", "flashcard", "flashcards", "anki", "card"]
  private static let cardProperties = ["FC_TYPE", "DRILL_CARD_TYPE", "ANKI_NOTE_TYPE"]
  private static let keywords: Set<String> = [
    "TODO", "DONE", "NEXT", "WAITING", "STARTED", "CANCELLED",
  ]

  /// The heading on a line, as in `** Title :tag:tag:`.
  init?(_ line: Int, in text: ExamLines) {
    let bytes = text.bytes
    let range = Trim.end(text.ranges[line], in: bytes)
    let level = bytes[range].prefix { $0 == ASCII.star }.count
    guard level > 0, level < range.count, bytes[range.lowerBound + level] == ASCII.space else {
      return nil
    }
    var title = Trim.both(range.dropFirst(level), in: bytes)
    var tags: [String] = []
    if title.count > 2, bytes[title.upperBound - 1] == ASCII.colon,
      let blank = bytes[title].lastIndex(where: { $0 <= ASCII.space }),
      bytes[blank + 1] == ASCII.colon
    {
      tags = bytes[blank + 1..<title.upperBound].split(separator: ASCII.colon).map {
        String(decoding: $0, as: UTF8.self)
      }
      title = Trim.end(title.lowerBound..<blank, in: bytes)
    }
    let word = bytes[title].prefix { ASCII.isLetter($0) }
    if word.count < title.count, bytes[word.endIndex] == ASCII.space,
      Self.keywords.contains(String(decoding: word, as: UTF8.self))
    {
      title = Trim.start(word.endIndex..<title.upperBound, in: bytes)
    }
    self.line = line
    self.level = level
    self.title = title
    self.tags = tags
  }

  /// Whether it is a card of some package.
  var isCard: Bool {
    tags.contains { Self.cardTags.contains($0.lowercased()) }
      || Self.cardProperties.contains { properties[$0] != nil } || hasSides
  }

  /// Sees whether the first headings below are "Front" and "Back", "Question" and "Answer".
  mutating func lookForSides(in below: ArraySlice<OrgHeading>, _ text: ExamLines) {
    let fields = below.prefix(2).map { part in
      part.level == level + 1 ? NoteFields(text.string(part.title)) : nil
    }
    hasSides = fields == [.front, .back]
  }

  /// Parts the lines below into text, drawers and times.
  mutating func readDrawers(until end: Int, in text: ExamLines) {
    var inDrawer = false
    var inBlock = false
    for line in line + 1..<max(end, line + 1) {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      let words = text.bytes[range]
      let start = String(decoding: words.prefix(12), as: UTF8.self).uppercased()
      if start.hasPrefix("#+BEGIN_") { inBlock = true }
      if start.hasPrefix("#+END_") {
        inBlock = false
      } else if !inBlock {
        let isMark =
          range.count > 2 && words.first == ASCII.colon && words.last == ASCII.colon
          && !words.contains(ASCII.space)
        let isTime = ["SCHEDULED:", "DEADLINE:", "CLOSED:"].contains(where: start.hasPrefix)
        let isKeyword = start.hasPrefix("#+") && !start.hasPrefix("#+BEGIN_")
        defer { if isMark { inDrawer = !start.hasPrefix(":END:") } }
        if isMark || isTime || isKeyword || inDrawer {
          hidden.append(line)
          if inDrawer { readProperty(text.string(range)) }
          continue
        }
      }
      body.append(line)
    }
  }

  private mutating func readProperty(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, line.hasPrefix(":") else { return }
    properties[parts[0].uppercased()] = parts[1].trimmingPrefix { $0 == " " }.description
  }
}
