import Bytes
import Cards

/// Outlines whose items hold both sides of a card: `- front >> back`, `- front;; back`.
struct ArrowNotes: TextDialect {
  private static let dialect = "outline"
  private static let marks = [">>", "<>", ";;", "::"].map { Array($0.utf8) }
  private static let starts = ByteSet { byte in marks.contains { $0[0] == byte } }
  private static let fewest = 2

  /// An item of the outline that has two sides.
  private struct Item {
    var front: Range<Int>
    var back: Range<Int>
    var isTelling: Bool
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
    let telling = items.values.count { $0.isTelling && !$0.back.isEmpty }
    guard telling >= Self.fewest, items.count * 3 >= bullets.count else { return [] }
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
          parents.append((indent, text.string(content)))
          passages.append(Passage(lines: line..<line + 1, roles: [.section]))
        }
        continue
      }
      // What stands deeper goes on with the answer, unless it asks something itself.
      let below = (line + 1..<last + 1).filter { !text.isBlank($0) }
      let isWhole = !below.contains { items[$0] != nil }
      let writer = SourceWriter(text: text)
      let own = SourceWriter.Piece(line: line, range: item.back, isTrimmed: true)
      let more = isWhole ? writer.markdown(writer.pieces(below)) : nil
      guard
        let prompt = writer.markdown([
          SourceWriter.Piece(line: line, range: item.front, isTrimmed: true)
        ]),
        let answer = LineBuilder.paragraphs(
          [item.back.isEmpty ? nil : writer.markdown([own]), more].compactMap { $0 })
      else { continue }
      let lines = line..<(isWhole ? last : line) + 1
      let card = Card(
        kind: .recall, prompt: prompt, answer: answer, tags: parents.map(\.name),
        origin: CardOrigin(
          path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect))
      var sheet = RoleSheet(lines: lines, in: text)
      sheet.mark(card)
      passages.append(Passage(lines: lines, roles: sheet.roles, cards: [card]))
      line = lines.upperBound - 1
    }
    return passages
  }

  private static func indent(_ line: Int, _ text: ExamLines) -> Int {
    text.bytes[text.ranges[line]].prefix { $0 == ASCII.space || $0 == ASCII.tab }.count
  }

  /// What follows the bullet of a line.
  private static func content(_ line: Int, _ text: ExamLines) -> Range<Int>? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard range.count > 2, "-*+".utf8.contains(text.bytes[range.lowerBound]),
      text.bytes[range.lowerBound + 1] == ASCII.space
    else { return nil }
    return Trim.start(range.dropFirst(2), in: text.bytes)
  }

  /// The sides of an item; the first mark parts them.
  private static func item(_ content: Range<Int>, _ bytes: [UInt8]) -> Item? {
    var at = content.lowerBound
    while at + 1 < content.upperBound,
      let sign = starts.place(in: bytes, at..<content.upperBound - 1)
    {
      at = sign
      if let mark = marks.first(where: { bytes[at] == $0[0] && bytes[at + 1] == $0[1] }) {
        var end = at + 2
        while end < content.upperBound, bytes[end] == bytes[at + 1] { end += 1 }
        let front = Trim.both(content.lowerBound..<at, in: bytes)
        let isApart = end == content.upperBound || bytes[end] == ASCII.space
        guard isApart, !front.isEmpty else { return nil }
        return Item(
          front: front, back: Trim.both(end..<content.upperBound, in: bytes),
          isTelling: mark[0] != ASCII.colon)
      }
      at += 1
    }
    return nil
  }
}
