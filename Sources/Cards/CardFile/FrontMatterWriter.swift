/// Writes the front matter of a card file; nothing at all when there is nothing to say.
enum FrontMatterWriter {
  /// The front matter with both its `---` lines and a blank line after it.
  static func bytes(of file: CardFile) -> [UInt8] {
    let card = file.card
    var lines: [String] = []
    if let id = card.id { lines.append("id: \(scalar(id.rawValue))") }
    if let kind = kindToSay(card) { lines.append("kind: \(kind.rawValue)") }
    if let order = file.order { lines.append("order: \(number(order))") }
    if !card.tags.isEmpty {
      lines.append("tags: [\(card.tags.map(scalar).joined(separator: ", "))]")
    }
    if let source = card.source { lines.append("source: \(scalar(source))") }
    if let language = card.language { lines.append("lang: \(scalar(language))") }
    lines += file.foreignLines
    guard !lines.isEmpty else { return [] }
    return Array("---\n\(lines.joined(separator: "\n"))\n---\n\n".utf8)
  }

  /// The card's kind, if a reader couldn't see it.
  private static func kindToSay(_ card: Card) -> Card.Kind? {
    let seen: Card.Kind = card.options.isEmpty ? .recall : .choice
    return seen != card.kind || !card.options.isEmpty && card.answer != nil ? card.kind : nil
  }

  /// A number without a needless fraction.
  private static func number(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    return String(value)
  }

  /// A YAML scalar that reads back as the same text: bare where that is plain, else in quotes.
  static func scalar(_ text: String) -> String {
    if PlainScalar.isPlain(Array(text.utf8)[...]) { return text }
    // A YAML reader may drop a byte order mark, so what no text file can keep has signs here too.
    let text = String(decoding: ControlEscapes.encode(Array(text.utf8)), as: UTF8.self)
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _ where mustBeEscaped(scalar):
        let digits = String(scalar.value, radix: 16)
        out += scalar.value < 0x1_0000 ? "\\u" : "\\U"
        out += String(repeating: "0", count: (scalar.value < 0x1_0000 ? 4 : 8) - digits.count)
        out += digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// Whether a character is a line end, invisible or not allowed in YAML.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f...0xa0, 0x2028, 0x2029, 0xfeff, 0xfff0...0xffff: true
    default: scalar.value & 0xfffe == 0xfffe
    }
  }
}
