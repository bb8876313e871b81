import Diagnostics

/// What the front matter of a card file says.
struct FrontMatter {
  /// The keys that mean something.
  static let keys = ["id", "kind", "order", "tags", "source", "lang"]

  var id: CardID?
  var kind: Card.Kind?
  var order: Double?
  var tags: [String] = []
  var source: String?
  var language: String?
  var foreignLines: [String] = []
  var diagnostics: [Diagnostic] = []
  private let path: String

  /// What the lines between the two `---` say.
  init(_ lines: ArraySlice<FileLine>, path: String) {
    self.path = path
    var result = FrontMatterYAML.Result()
    if let plain = FrontMatterEntry.plain(lines) {
      result.entries = plain
    } else {
      result = FrontMatterYAML.read(lines, path: path)
      diagnostics = result.diagnostics
    }
    for entry in result.entries { take(entry) }
    if result.isBlock { foreignLines = Self.foreignLines(lines, result.entries) }
  }

  private mutating func take(_ entry: FrontMatterEntry) {
    switch entry.key {
    case "id": takeID(entry)
    case "kind": takeKind(entry)
    case "order": takeOrder(entry)
    case "tags": takeTags(entry)
    case "source": source = text(of: entry)
    case "lang": takeLanguage(entry)
    default: diagnostics.append(unknownKey(entry))
    }
  }

  private static func decoded(_ text: String) -> String {
    ControlEscapes.decode(Array(text.utf8)[...]).text
  }

  private func location(_ place: FrontMatterEntry.Place) -> SourceLocation {
    SourceLocation(path: path, line: place.line, column: place.column)
  }

  private mutating func text(of entry: FrontMatterEntry) -> String? {
    switch entry.value {
    case .null: return nil
    case .scalar(let text): return Self.decoded(text)
    case .list, .other:
      let message = "'\(entry.key)' must be a text; put it on one line, in quotes if need be"
      diagnostics.append(.error("wrong-type", message, at: location(entry.valuePlace)))
      return nil
    }
  }

  private mutating func takeID(_ entry: FrontMatterEntry) {
    guard let text = text(of: entry) else { return }
    if let problem = CardID.problem(with: text) {
      let message = "the id '\(text)' \(problem); delete the line and a new one is made"
      diagnostics.append(.error("bad-id", message, at: location(entry.valuePlace)))
    } else {
      id = CardID(rawValue: text)
    }
  }

  private mutating func takeKind(_ entry: FrontMatterEntry) {
    guard let text = text(of: entry) else { return }
    kind = Card.Kind(rawValue: text)
    guard kind == nil else { return }
    let names = Card.Kind.allCases.map(\.rawValue)
    let hint = nearestName(to: text, in: names).map { "; did you mean '\($0)'?" } ?? ""
    let message = "there is no kind '\(text)': write choice, recall or cloze\(hint)"
    diagnostics.append(.error("bad-kind", message, at: location(entry.valuePlace)))
  }

  private mutating func takeOrder(_ entry: FrontMatterEntry) {
    guard let text = text(of: entry) else { return }
    order = Double(text).flatMap { $0.isFinite ? $0 : nil }
    guard order == nil else { return }
    let message = "'order' must be a number, such as 20; '\(text)' is none"
    diagnostics.append(.error("wrong-type", message, at: location(entry.valuePlace)))
  }

  private mutating func takeLanguage(_ entry: FrontMatterEntry) {
    guard let text = text(of: entry) else { return }
    language = text
    guard !isLanguageTag(text) else { return }
    diagnostics.append(badLanguage(text, at: location(entry.valuePlace)))
  }

  private mutating func takeTags(_ entry: FrontMatterEntry) {
    let items: [FrontMatterEntry.Item]
    switch entry.value {
    case .null: return
    case .list(let list): items = list
    case .scalar(let text) where !text.contains(","):
      items = [FrontMatterEntry.Item(text: text, place: entry.valuePlace)]
    case .scalar, .other:
      let message = "'tags' must be a list: write 'tags: [one, two]'"
      diagnostics.append(.error("wrong-type", message, at: location(entry.valuePlace)))
      return
    }
    for item in items {
      guard let text = item.text.map(Self.decoded) else {
        let message = "each tag must be a text: write 'tags: [one, two]'"
        diagnostics.append(.error("wrong-type", message, at: location(item.place)))
        continue
      }
      if tags.contains(text) {
        let message = "the tag '\(text)' stands there twice; delete one"
        diagnostics.append(.warning("repeated-tag", message, at: location(item.place)))
      } else {
        tags.append(text)
      }
    }
  }

  private func unknownKey(_ entry: FrontMatterEntry) -> Diagnostic {
    let synonyms = [
      "language": "lang", "tag": "tags", "topics": "tags", "type": "kind", "ref": "source",
    ]
    let near =
      synonyms[entry.key.lowercased()] ?? nearestName(to: entry.key.lowercased(), in: Self.keys)
    let known = Self.keys.joined(separator: ", ")
    let hint = near.map { "did you mean '\($0)'?" } ?? "known are \(known)"
    return .warning(
      "unknown-key", "the key '\(entry.key)' means nothing here; \(hint)",
      at: location(entry.place),
      fixIts: near.map {
        [
          .init(
            "write '\($0)'", at: location(entry.place), length: entry.key.utf8.count,
            replacement: $0)
        ]
      } ?? [])
  }

  /// The lines that no known key owns: unknown keys with their values, and comments.
  private static func foreignLines(
    _ lines: ArraySlice<FileLine>, _ entries: [FrontMatterEntry]
  ) -> [String] {
    guard entries.count < lines.count || entries.contains(where: { !keys.contains($0.key) }) else {
      return []
    }
    var foreign: [String] = []
    var isForeign = true
    for line in lines {
      let starting = entries.first { $0.place.line == line.number }
      if let starting { isForeign = !keys.contains(starting.key) }
      let isComment = line.bytes.first == Ascii.hash
      guard isComment || isForeign, !line.isBlank else { continue }
      foreign.append(line.bytes.text)
    }
    return foreign
  }
}
