/// A tag of a template.
struct TemplateTag {
  /// What it does.
  enum Kind {
    case comment, close, partial
    case variable(isEscaped: Bool)
    case open(isInverted: Bool)

    var isVariableOrSection: Bool {
      switch self {
      case .comment, .partial: false
      case .close, .variable, .open: true
      }
    }
  }

  var kind: Kind
  var name: TemplateName
  /// Where its braces open, in bytes from the start of the template.
  var offset: Int
}

extension TemplateParser {
  /// Reads the tag that starts here.
  mutating func readTag() throws(TemplateError) -> TemplateTag {
    let open = index
    let isTriple = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "{")
    let start = open + (isTriple ? 3 : 2)
    let end = Array((isTriple ? "}}}" : "}}").utf8)
    guard
      let close = bytes.indices.dropFirst(start).first(where: {
        bytes[$0...].starts(with: end)
      })
    else {
      throw TemplateError(
        code: "template-syntax", message: "this tag is never closed: write '}}' after its name",
        offset: open)
    }
    index = close + end.count
    var content = bytes[start..<close]
    let mark = isTriple ? nil : content.first.flatMap { marks[$0] }
    if mark != nil { content = content.dropFirst() }
    var kind = TemplateTag.Kind.variable(isEscaped: !isTriple)
    switch mark {
    case nil: break
    case .supported(let marked): kind = marked
    case .unsupported(let what):
      throw TemplateError(
        code: "unsupported-template-tag",
        message: "\(what) are not supported: use variables, sections and partials", offset: open)
    }
    let name = try name(in: content, of: kind, open)
    return TemplateTag(kind: kind, name: name, offset: open)
  }

  private enum Mark {
    case supported(TemplateTag.Kind)
    case unsupported(String)
  }

  private var marks: [UInt8: Mark] {
    [
      UInt8(ascii: "#"): .supported(.open(isInverted: false)),
      UInt8(ascii: "^"): .supported(.open(isInverted: true)),
      UInt8(ascii: "/"): .supported(.close),
      UInt8(ascii: "!"): .supported(.comment),
      UInt8(ascii: ">"): .supported(.partial),
      UInt8(ascii: "&"): .supported(.variable(isEscaped: false)),
      UInt8(ascii: "<"): .unsupported("layouts ('{{<')"),
      UInt8(ascii: "$"): .unsupported("blocks ('{{$')"),
      UInt8(ascii: "="): .unsupported("other delimiters ('{{=')"),
      UInt8(ascii: "%"): .unsupported("pragmas ('{{%')"),
    ]
  }

  private func name(
    in content: ArraySlice<UInt8>, of kind: TemplateTag.Kind, _ open: Int
  ) throws(TemplateError) -> TemplateName {
    var content = content
    while let first = content.first, isBlank(first) || first == UInt8(ascii: "\n") {
      content = content.dropFirst()
    }
    while let last = content.last, isBlank(last) || last == UInt8(ascii: "\n") {
      content = content.dropLast()
    }
    let text = String(decoding: content, as: UTF8.self)
    let line = (lineStarts.lastIndex { $0 <= content.startIndex } ?? 0) + 1
    let name = TemplateName(
      text: text, path: path, line: line,
      column: content.startIndex - lineStarts[line - 1] + 1)
    var allowed = "_-?"
    switch kind {
    case .comment: return name
    case .partial: allowed += "./"
    default: break
    }
    if content.isEmpty {
      throw TemplateError(code: "template-syntax", message: "this tag has no name", offset: open)
    }
    if kind.isVariableOrSection, content.contains(where: { ".()*".utf8.contains($0) }) {
      throw TemplateError(
        code: "unsupported-template-tag",
        message: "'\(text)': functions, '.' and names of parts are not supported: use the names "
          + "that the page offers",
        offset: open)
    }
    if case .partial = kind, content.first == UInt8(ascii: "*") {
      throw TemplateError(
        code: "unsupported-template-tag",
        message: "partials by a variable's name are not supported: write the partial's name",
        offset: open)
    }
    guard content.allSatisfy({ isLetterOrDigit($0) || allowed.utf8.contains($0) }) else {
      throw TemplateError(
        code: "template-syntax",
        message: "'\(text)' is no name: names hold letters, digits, '-' and '_'", offset: open)
    }
    return name
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
