public import Diagnostics

/// Reads the Markdown file of one card; `docs/card-format.md` describes the format.
public struct CardFileReader: Sendable {
  /// The importer's name for the shape of card files, as in `CardOrigin.dialect`.
  public static let dialect = "recto-card"

  /// A reader.
  public init() {}

  /// Reads one card file, whatever bytes it holds.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: what diagnostics and the card's origin call it.
  /// - Returns: the card (nil when there is none to speak of), and what its author should know.
  public func read(_ bytes: [UInt8], path: String) -> (file: CardFile?, diagnostics: [Diagnostic]) {
    if let problem = EncodingProblem.find(in: bytes, path: path) { return (nil, [problem]) }
    let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
    let text = bytes.starts(with: byteOrderMark) ? bytes[3...] : bytes[...]
    let lines = FileLine.split(text)
    guard lines.contains(where: { !$0.isBlank }) else {
      let message = "the file is empty; write a question, or delete the file"
      return (nil, [.error("empty-file", message, at: SourceLocation(path: path, line: 1))])
    }
    var body = lines[...]
    var front = FrontMatter([], path: path)
    if LineHead.isRule(lines[0].bytes) {
      guard let end = lines.dropFirst().firstIndex(where: { LineHead.isRule($0.bytes) }) else {
        return (nil, [Self.unclosed(path)])
      }
      front = FrontMatter(lines[1..<end], path: path)
      body = lines[(end + 1)...]
    } else if let late = lines.first(where: { !$0.isBlank }), LineHead.isRule(late.bytes) {
      let place = SourceLocation(path: path, line: late.number, column: 1)
      let message =
        "front matter must start on the file's first line; delete the blank lines above it,"
        + " or write '\\---' for a rule"
      return (nil, [.error("late-front-matter", message, at: place)])
    }
    var reader = BodyReader(path: path, kind: front.kind)
    reader.read(body)
    let card = Card(
      id: front.id, kind: front.kind ?? (reader.options.isEmpty ? .recall : .choice),
      prompt: reader.prompt ?? "", options: reader.options, answer: reader.answer,
      explanation: reader.explanation, tags: front.tags, source: front.source,
      language: front.language,
      origin: CardOrigin(path: path, lines: 1...max(lines.count, 1), dialect: Self.dialect))
    let file = CardFile(card: card, order: front.order, foreignLines: front.foreignLines)
    return (file, (front.diagnostics + reader.diagnostics).sorted())
  }

  private static func unclosed(_ path: String) -> Diagnostic {
    .error(
      "unclosed-front-matter",
      "the front matter that starts here never ends; write a line '---' below its last key,"
        + " or '\\---' if the card starts with a rule",
      at: SourceLocation(path: path, line: 1, column: 1))
  }
}
