import Bytes
import Cards

/// Outlines whose items hold both sides of a card, `- front >> back`, `- front;; back`, or gaps in
/// braces.
struct ArrowNotes: TextDialect {
  private static let dialect = "outline"
  private static let marks = [">>", "<>", "<<", ";;", "::", "=="].map { Array($0.utf8) }
  private static let gap = UInt8(ascii: "{")
  private static let starts = ByteSet { byte in byte == gap || marks.contains { $0[0] == byte } }
  private static let fewest = 2

  /// An item of the outline that has two sides, or gaps.
  private struct Item {
    var front: Range<Int>
    var back: Range<Int>?
    /// Whether the back is asked for the front, too.
    var isTwoWay = false
    /// Whether it is no mark of other outlines.
    var isTelling = false
    /// Whether the mark stands before the front: `back << front`.
    var isTurned = false

    var hasBack: Bool { back.map { !$0.isEmpty } ?? false }
  }

  func mayOccur(among marks: TextMarks) -> Bool {
    (marks.starts("-") || marks.starts("*"))
      && (marks.hasDouble(";") || marks.hasDouble(">") || marks.has("<"))
  }

  func passages(in text: ExamLines) -> [Passage] {
    let bullets = (0..<text.count).filter { Self.content($0, text) != nil }
    var items: [Int: Item] = [:]
    for line in bullets {
      if let content = Self.content(line, text) { items[line] = Self.item(content, text.bytes) }
    }
    let telling = items.values.count { $0.isTelling && $0.hasBack }
    guard telling >= Self.fewest, items.count * 3 >= Self.leaves(bullets, items, text) else {
      return []
    }
    var passages: [Passage] = []
    var parents: [(indent: Int, name: String)] = []
    var line = 0
    while line < text.count {
      defer { line += 1 }
      guard let content = Self.content(line, text) else { continue }
      let indent = Self.indent(line, text)
      parents.removeAll { $0.indent >= indent }
      let end = (line + 1..<text.count).first {
        !text.isBlank($0) && Self.indent($0, text) <= indent
      }
      let last = (line..<(end ?? text.count)).last { !text.isBlank($0) } ?? line
      guard let item = items[line] else {
        if last > line {
          let name = text.string(
            Trim.start(content.drop { text.bytes[$0] == ASCII.hash }, in: text.bytes))
          parents.append((indent, name))
          passages.append(Passage(lines: line..<line + 1, roles: [.section]))
        }
        continue
      }
      // What stands deeper goes on with the answer, unless it asks something itself.
      let below = (line + 1..<last + 1).filter { !text.isBlank($0) }
      let isWhole = !below.contains { items[$0] != nil }
      let lines = line..<(isWhole ? last : line) + 1
      let more =
        isWhole ? SourceWriter(text: text).markdown(SourceWriter(text: text).pieces(below)) : nil
      var cards = Self.cards(item, more, lines, text)
      guard !cards.isEmpty else { continue }
      var sheet = RoleSheet(lines: lines, in: text)
      for index in cards.indices {
        cards[index].tags = parents.map(\.name)
        sheet.mark(cards[index])
      }
      passages.append(Passage(lines: lines, roles: sheet.roles, cards: cards))
      line = lines.upperBound - 1
    }
    return passages
  }

  private static func cards(
    _ item: Item, _ more: Markdown?, _ lines: Range<Int>, _ text: ExamLines
  ) -> [Card] {
    let line = lines.lowerBound
    let writer = SourceWriter(text: text)
    let origin = CardOrigin(
      path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: dialect)
    func side(_ range: Range<Int>) -> Markdown? {
      writer.markdown([SourceWriter.Piece(line: line, range: range, isTrimmed: true)])
    }
    guard let front = side(item.front) else { return [] }
    guard let range = item.back else {
      var cards = ClozeText(front, marks: .braces)?.cards(origin: origin) ?? []
      for index in cards.indices { cards[index].explanation = more }
      return cards
    }
    let back = range.isEmpty ? nil : side(range)
    guard let answer = LineBuilder.paragraphs([back, more].compactMap { $0 }) else { return [] }
    let card = Card(kind: .recall, prompt: front, answer: answer, origin: origin)
    let turned = Card(kind: .recall, prompt: answer, answer: front, origin: origin)
    return item.isTurned ? [turned] : item.isTwoWay ? [card, turned] : [card]
  }

  /// How many items have nothing below, those aside that answer the one above them.
  private static func leaves(
    _ bullets: [Int], _ items: [Int: Item], _ text: ExamLines
  ) -> Int {
    var count = 0
    var answering = Int.max
    for (place, line) in bullets.enumerated() {
      let indent = indent(line, text)
      if indent > answering { continue }
      answering = Int.max
      if let item = items[line] {
        count += 1
        if !item.hasBack { answering = indent }
      } else if place + 1 == bullets.count || self.indent(bullets[place + 1], text) <= indent {
        count += 1
      }
    }
    return count
  }

  private static func indent(_ line: Int, _ text: ExamLines) -> Int {
    text.bytes[text.ranges[line]].prefix { $0 == ASCII.space || $0 == ASCII.tab }.count
  }

  /// What follows the bullet of a line.
  private static func content(_ line: Int, _ text: ExamLines) -> Range<Int>? {
    Trim.behindBullet(Trim.both(text.ranges[line], in: text.bytes), in: text.bytes)
  }

  /// The sides of an item; the first mark parts them.
  private static func item(_ content: Range<Int>, _ bytes: [UInt8]) -> Item? {
    var at = content.lowerBound
    var hasGap = false
    while at + 1 < content.upperBound,
      let sign = starts.place(in: bytes, at..<content.upperBound - 1)
    {
      at = sign
      if let mark = marks.first(where: { bytes[at] == $0[0] && bytes[at + 1] == $0[1] }) {
        var end = at + 2
        while end < content.upperBound, bytes[end] == bytes[at + 1] { end += 1 }
        if mark[0] == UInt8(ascii: ">") { end = Self.end(ofList: end, content, bytes) }
        let front = Trim.both(content.lowerBound..<at, in: bytes)
        let isApart = end == content.upperBound || bytes[end] == ASCII.space
        guard isApart, !front.isEmpty else { return nil }
        if mark[0] == UInt8(ascii: "="), bytes[at - 1] != ASCII.space {
          at = end
          continue
        }
        let first = String(decoding: mark, as: UTF8.self)
        return Item(
          front: front, back: Trim.both(end..<content.upperBound, in: bytes),
          isTwoWay: first == "<>", isTelling: first != "::" && first != "==",
          isTurned: first == "<<")
      }
      if bytes[at] == gap, bytes[at + 1] == gap { hasGap = true }
      at += 1
    }
    return hasGap ? Item(front: content) : nil
  }

  /// The end of a mark that a list follows: `>>1.`, `>>A)`.
  private static func end(ofList at: Int, _ content: Range<Int>, _ bytes: [UInt8]) -> Int {
    guard at + 1 < content.upperBound, ASCII.isWordByte(bytes[at]),
      bytes[at + 1] == ASCII.dot || bytes[at + 1] == ASCII.close
    else { return at }
    return at + 2
  }
}
