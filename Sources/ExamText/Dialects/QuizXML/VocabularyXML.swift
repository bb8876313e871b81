import Cards

/// Vocabularies in the XML of KDE's trainers (`.kvtml`): entries with a translation for each
/// language; the first asks for the others.
struct VocabularyXML: TextDialect {
  private static let dialect = "vocabulary-xml"

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("<") }

  func passages(in text: ExamLines) -> [Passage] {
    guard let start = text.bytes.firstIndex(where: { $0 > ASCII.space }),
      text.bytes[start] == UInt8(ascii: "<"),
      ByteSearch.first(Self.sign, in: start..<min(text.bytes.count, start + 1000), of: text.bytes)
        != nil
    else { return [] }
    let root = QuizElement.root(of: text)
    var sheet = RoleSheet(lines: 0..<text.count, in: text)
    var passage = Passage(lines: 0..<text.count, roles: [])
    for entry in root.all(["entry", "e"]) {
      guard let card = Self.card(of: entry, in: text) else { continue }
      sheet.mark(card)
      passage.cards.append(card)
    }
    guard !passage.cards.isEmpty else { return [] }
    if let title = root.first("information")?.first("title") {
      passage.title = title.text.trimmed.string
      for line in title.text.trimmed.lines { sheet.mark(Int(line), .title) }
    }
    passage.roles = sheet.roles
    QuizXML.markRest(root, &passage)
    return [passage]
  }

  private static let sign = Array("<kvtml".utf8)

  /// The card of an entry; nil for one with a single language.
  private static func card(of entry: QuizElement, in text: ExamLines) -> Card? {
    let sides = entry.children.filter { ["translation", "o", "t"].contains($0.name) }
      .compactMap { side in
        (side.children.first { $0.name == "text" } ?? side).text.trimmed.markdown(.plain)
      }
    guard sides.count > 1 else { return nil }
    return Card(
      kind: .recall, prompt: sides[0], answer: LineBuilder.list(Array(sides.dropFirst())),
      origin: CardOrigin(path: text.path, lines: entry.lines, dialect: dialect))
  }
}
