import Cards

/// Reads the lines of a question above its answer: a heading, and what stands below it.
struct FoldedPrompt {
  let text: ExamLines
  /// The question; nil when the lines hold none.
  private(set) var prompt: Markdown?
  /// One role for each line.
  private(set) var roles: [LineRole] = []
  /// The heading, where a label such as "Question:" stands between it and the question.
  private(set) var tags: [String] = []
  /// Whether the lines list options: then the question is of another dialect.
  private(set) var hasOptions = false

  init(text: ExamLines) {
    self.text = text
  }

  /// Reads lines, of which the first is the heading or the question itself.
  mutating func read(_ lines: Range<Int>) {
    var heading: SourceWriter.Piece?
    var body: [SourceWriter.Piece] = []
    var isLabelled = false
    var letters = 0
    // A title above "1. What is …?" is no part of the question.
    let listed = lines.dropFirst().filter {
      if case .numbered = text.shape(of: $0) { true } else { false }
    }
    let asked = lines.dropFirst().first { !text.isBlank($0) }
    if let number = listed.first, listed.count == 1, number == asked { isLabelled = true }
    for line in lines {
      let element = text.lines[text.firstElements[line]]
      var piece = SourceWriter.Piece(line: line, range: text.ranges[line])
      var role = LineRole.prompt
      switch element.shape {
      case .blank: role = .blank
      case .comment:
        roles.append(.metadata)
        continue
      case .rule: role = .marker
      case .marker(let marker):
        if line > lines.lowerBound, marker == .question { isLabelled = true }
        piece = SourceWriter.Piece(line: line, range: element.content, isTrimmed: true)
        if element.content.isEmpty { role = .marker }
      case .heading where line == lines.lowerBound:
        let range = Self.withoutNumber(element.content, in: text.bytes)
        heading = SourceWriter.Piece(line: line, range: range, isTrimmed: true)
        roles.append(.prompt)
        continue
      case .numbered where line == lines.lowerBound || isLabelled && line == asked:
        piece = SourceWriter.Piece(line: line, range: element.content, isTrimmed: true)
      case .code: break
      default:
        if isTagsOnly(element) {
          roles.append(.marker)
          continue
        }
        if Self.isOption(text.ranges[line], in: text.bytes) { letters += 1 }
      }
      roles.append(role)
      body.append(piece)
    }
    hasOptions = letters > 1
    let writer = SourceWriter(text: text)
    let below = writer.markdown(
      body.filter { UnplacedLine.hasWords($0.range, in: text.bytes) || !isMarkOnly($0) })
    if let heading, isLabelled, let below {
      roles[0] = .section
      tags = TagStripper.markdown(heading, in: text).map { [$0.text] } ?? []
      prompt = below
    } else if let heading {
      let piece = SourceWriter.Piece(line: heading.line, range: heading.range, isTrimmed: true)
      prompt = writer.markdown([piece] + body) ?? below
    } else {
      prompt = below
    }
  }

  /// Reads a line whose words are the question, dressed as it may be.
  mutating func read(heading words: Range<Int>, on line: Int) {
    let piece = SourceWriter.Piece(line: line, range: words, isTrimmed: true)
    prompt = SourceWriter(text: text).markdown([piece])
    roles = [.prompt]
  }

  /// A range without the number of a question before it.
  static func withoutNumber(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var at = range.lowerBound
    while at < range.upperBound, ASCII.isDigit(bytes[at]), at - range.lowerBound < 5 { at += 1 }
    guard at > range.lowerBound else { return withoutName(range, in: bytes) }
    guard at + 1 < range.upperBound, bytes[at] == ASCII.dot || bytes[at] == ASCII.close,
      bytes[at + 1] == ASCII.space
    else { return range }
    return Trim.start(at + 1..<range.upperBound, in: bytes)
  }

  /// A range without number and name of a question: `Q3. What …`, `Question 3: What …`.
  private static func withoutName(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    // `Q. What …`: a letter that counts nothing.
    if range.count > 4, bytes[range.lowerBound] == UInt8(ascii: "Q"),
      ".:)".utf8.contains(bytes[range.lowerBound + 1]), bytes[range.lowerBound + 2] == ASCII.space
    {
      return Trim.start(range.dropFirst(2), in: bytes)
    }
    guard let header = HeaderReader(bytes: bytes).header(of: range), header.number != nil,
      header.strength == .named, header.content.lowerBound > range.lowerBound,
      UnplacedLine.hasWords(header.content, in: bytes)
    else { return range }
    return header.content
  }

  private func isTagsOnly(_ line: Line) -> Bool {
    !line.content.isEmpty && text.bytes[line.content.lowerBound] == UInt8(ascii: "<")
      && !UnplacedLine.hasWords(line.content, in: text.bytes)
      && !text.string(line.content).lowercased().contains("<img")
  }

  /// Whether a piece is the mark of an empty list item.
  private func isMarkOnly(_ piece: SourceWriter.Piece) -> Bool {
    let range = Trim.both(piece.range, in: text.bytes)
    return range.count == 1 && "-*+".utf8.contains(text.bytes[range.lowerBound])
  }

  /// Whether a line starts with a letter and a mark, or a box, as an option does.
  static func isOption(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end, " \t-*+(".utf8.contains(bytes[at]) { at += 1 }
    guard at + 2 < end else { return false }
    if bytes[at] == UInt8(ascii: "["), bytes[at + 2] == UInt8(ascii: "]") { return true }
    return ASCII.isLetter(bytes[at]) && ".):".utf8.contains(bytes[at + 1])
      && (ASCII.lower(bytes[at]) <= UInt8(ascii: "f"))
  }
}
