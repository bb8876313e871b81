import Cards
import Diagnostics

/// Cards in Org files: headings with the tag of a flashcard package, their answer in a heading or a
/// text below.
struct OrgCards: TextDialect {
  private static let dialect = "org"
  private static let tags: Set<String> = ["drill", "fc", "flashcard", "flashcards", "anki", "card"]
  private static let fronts: Set<String> = ["front", "question", "vorderseite", "frage"]
  private static let backs: Set<String> = ["back", "answer", "rückseite", "antwort", "solution"]

  /// A heading of the outline.
  private struct Heading {
    var line: Int
    var level: Int
    var title: Range<Int>
    var tags: [String]
  }

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("*") && marks.has(":") }

  func passages(in text: ExamLines) -> [Passage] {
    let headings = (0..<text.count).compactMap { Self.heading($0, text) }
    guard headings.contains(where: { !Self.tags.isDisjoint(with: $0.tags) }) else { return [] }
    var sheet = RoleSheet(lines: 0..<text.count, in: text)
    var passage = Passage(lines: 0..<text.count, roles: [])
    let first = headings.first?.line ?? text.count
    for line in 0..<first {
      let words = text.string(Trim.both(text.ranges[line], in: text.bytes))
      let isTitle = words.lowercased().hasPrefix("#+title:")
      if isTitle { passage.title = words.dropFirst(8).drop { $0 == " " }.description }
      sheet.mark(line + 1, isTitle ? .title : words.hasPrefix("#+") ? .metadata : .ignored)
    }
    var next = 0
    while next < headings.count {
      let place = next
      let heading = headings[place]
      next += 1
      let end = headings[next...].first { $0.level <= heading.level }?.line ?? text.count
      if !Self.tags.isDisjoint(with: heading.tags) {
        while next < headings.count, headings[next].line < end { next += 1 }
        let cards = Self.cards(heading, headings[place + 1..<next], end, text, &sheet)
        passage.cards += cards
        if !cards.isEmpty { continue }
      }
      sheet.mark(heading.line + 1, .section)
      let stop = next < headings.count ? headings[next].line : text.count
      for line in Self.body(heading.line + 1..<stop, text, &sheet) {
        sheet.mark(line + 1, .ignored)
      }
    }
    guard !passage.cards.isEmpty else { return [] }
    passage.roles = sheet.roles
    return [passage]
  }

  /// The heading on a line, as in `** Title :tag:tag:`.
  private static func heading(_ line: Int, _ text: ExamLines) -> Heading? {
    let bytes = text.bytes
    let range = Trim.end(text.ranges[line], in: bytes)
    let level = bytes[range].prefix { $0 == ASCII.star }.count
    guard level > 0, level < range.count, bytes[range.lowerBound + level] == ASCII.space else {
      return nil
    }
    var title = Trim.both(range.dropFirst(level), in: bytes)
    var tags: [String] = []
    if title.count > 2, bytes[title.upperBound - 1] == ASCII.colon,
      let blank = bytes[title].lastIndex(of: ASCII.space), bytes[blank + 1] == ASCII.colon
    {
      tags = bytes[blank + 1..<title.upperBound].split(separator: ASCII.colon).map {
        String(decoding: $0, as: UTF8.self)
      }
      title = Trim.end(title.lowerBound..<blank, in: bytes)
    }
    return Heading(line: line, level: level, title: title, tags: tags)
  }

  /// The lines of a text below a heading, without drawers and times.
  private static func body(
    _ lines: Range<Int>, _ text: ExamLines, _ sheet: inout RoleSheet
  ) -> [Int] {
    var inDrawer = false
    return lines.filter { line in
      let range = Trim.both(text.ranges[line], in: text.bytes)
      let words = text.bytes[range]
      let isMark =
        range.count > 2 && words.first == ASCII.colon && words.last == ASCII.colon
        && !words.contains(ASCII.space)
      let isTime = ["SCHEDULED:", "DEADLINE:", "CLOSED:", "#+"].contains {
        words.starts(with: $0.utf8) && !words.starts(with: "#+BEGIN".utf8)
          && !words.starts(with: "#+END".utf8)
      }
      defer { if isMark { inDrawer = !words.dropFirst().starts(with: "END".utf8) } }
      guard isMark || isTime || inDrawer else { return true }
      sheet.mark(line + 1, .metadata)
      return false
    }
  }

  private static func cards(
    _ heading: Heading, _ below: ArraySlice<Heading>, _ end: Int, _ text: ExamLines,
    _ sheet: inout RoleSheet
  ) -> [Card] {
    let writer = SourceWriter(text: text)
    func markdown(_ lines: [Int]) -> Markdown? { writer.markdown(writer.pieces(lines)) }
    let own = body(heading.line + 1..<(below.first?.line ?? end), text, &sheet)
    let title = writer.markdown([
      SourceWriter.Piece(line: heading.line, range: heading.title, isTrimmed: true)
    ])
    var front = markdown(own)
    var back: [Markdown] = []
    for (place, part) in zip(below.indices, below) {
      let stop = below.indices.contains(place + 1) ? below[place + 1].line : end
      let lines = body(part.line + 1..<stop, text, &sheet)
      let name = text.string(part.title).lowercased()
      guard let said = markdown(lines) else { continue }
      if fronts.contains(name) {
        front = LineBuilder.paragraphs([front, said].compactMap { $0 })
      } else if backs.contains(name) {
        back.append(said)
      } else {
        let head = writer.markdown([
          SourceWriter.Piece(line: part.line, range: part.title, isTrimmed: true)
        ])
        back += [head, said].compactMap { $0 }
      }
    }
    let origin = CardOrigin(
      path: text.path, lines: heading.line + 1...max(end, heading.line + 1), dialect: dialect)
    let topics = heading.tags.filter { !tags.contains($0) }
    if below.isEmpty, let front, let cloze = ClozeText(front, marks: .brackets) {
      return made(cloze.cards(origin: origin), topics, &sheet)
    }
    var prompt = title
    if back.isEmpty {
      guard let front else { return [] }
      back = [front]
    } else if let front, let name = title {
      // "Word", "Item": what every card of the list is called.
      let isName = name.text.split(separator: " ").count < 3 && !name.text.hasSuffix("?")
      prompt = isName ? front : LineBuilder.paragraphs([name, front])
      if isName { sheet.mark(heading.line + 1, .section) }
    } else {
      prompt = front ?? title
    }
    guard let prompt, let answer = LineBuilder.paragraphs(back) else { return [] }
    let card = Card(kind: .recall, prompt: prompt, answer: answer, origin: origin)
    return made([card], topics, &sheet)
  }

  private static func made(
    _ cards: [Card], _ topics: [String], _ sheet: inout RoleSheet
  ) -> [Card] {
    cards.map { card in
      var card = card
      card.tags = topics
      sheet.mark(card)
      return card
    }
  }
}
