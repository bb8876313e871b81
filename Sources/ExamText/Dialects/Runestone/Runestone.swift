import Cards

/// Questions in directives of reStructuredText, as Runestone's books have them.
///
///     .. mchoice:: loops_1
///        :answer_a: once
///        :answer_b: never
///        :correct: b
///
///        How often does it run?
struct Runestone: TextDialect {
  static let name = "runestone"

  func mayOccur(among marks: TextMarks) -> Bool { marks.hasDouble(":") && marks.starts(".") }

  func passages(in text: ExamLines) -> [Passage] {
    text.passages { line in
      guard let directive = Directive(at: line, in: text),
        let kind = DirectiveReader.Kind(rawValue: directive.name)
      else { return nil }
      return DirectiveReader(text: text, directive: directive, kind: kind).passage()
    }
  }
}

/// A directive: its name, its fields and the lines of its body.
struct Directive {
  /// One field: `:answer_a: text`, with the lines that go on with it.
  struct Field {
    var name: String
    var value: TracedText
    var lines: Range<Int>
  }

  /// The word before `::`, in lower case.
  private(set) var name: String
  /// Its lines, without blank ones at its end.
  private(set) var lines: Range<Int>
  private(set) var fields: [Field] = []
  private var values: [String: TracedText] = [:]
  /// The lines of its body.
  private(set) var body: Range<Int>

  /// The directive that starts on a line; nil for none.
  init?(at start: Int, in text: ExamLines) {
    let range = Trim.both(text.ranges[start], in: text.bytes)
    guard range.count > 6, text.bytes[range].starts(with: ".. ".utf8),
      let colon = text.bytes[range.prefix(40)].dropFirst(3).firstIndex(of: ASCII.colon),
      colon + 1 < range.upperBound, text.bytes[colon + 1] == ASCII.colon
    else { return nil }
    name = text.string(range.lowerBound + 3..<colon).lowercased()
    let indent = Self.indent(of: start, in: text)
    var end = start + 1
    var line = start + 1
    while line < text.count {
      if !text.isBlank(line) {
        guard Self.indent(of: line, in: text) > indent else { break }
        end = line + 1
      }
      line += 1
    }
    lines = start..<end
    body = start + 1..<end
    readFields(text)
  }

  private mutating func readFields(_ text: ExamLines) {
    var line = body.lowerBound
    while line < body.upperBound {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      if range.isEmpty {
        if !fields.isEmpty { break }
        line += 1
        continue
      }
      guard text.bytes[range.lowerBound] == ASCII.colon,
        let close = text.bytes[range.dropFirst().prefix(40)].firstIndex(of: ASCII.colon)
      else { break }
      let indent = Self.indent(of: line, in: text)
      var end = line + 1
      while end < body.upperBound, !text.isBlank(end),
        Self.indent(of: end, in: text) > indent
      {
        end += 1
      }
      fields.append(
        Field(
          name: text.string(range.lowerBound + 1..<close).lowercased(),
          value: TracedText(close + 1..<text.ranges[end - 1].upperBound, of: text).trimmed,
          lines: line..<end))
      let field = fields[fields.count - 1]
      if values[field.name] == nil { values[field.name] = field.value }
      line = end
    }
    body = line..<body.upperBound
  }

  /// The value of a field; nil when it has none.
  func value(_ name: String) -> TracedText? { values[name] }

  /// How deep a line is indented.
  static func indent(of line: Int, in text: ExamLines) -> Int {
    let raw = text.ranges[line]
    let start = Trim.start(raw, in: text.bytes).lowerBound
    return text.bytes[raw.lowerBound..<start].reduce(0) {
      $1 == ASCII.tab ? $0 + 8 - $0 % 8 : $0 + 1
    }
  }
}
