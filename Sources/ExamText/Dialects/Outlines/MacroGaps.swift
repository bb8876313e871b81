import Cards

/// Lines of an outline with gaps as a macro, as in `The {{cloze heart}} pumps blood`.
struct MacroGaps: TextDialect {
  private static let dialect = "outline"
  private static let open = Array("{{cloze ".utf8)
  private static let tag = Array("#card".utf8)

  func mayOccur(among marks: TextMarks) -> Bool { marks.hasDouble("{") }

  func passages(in text: ExamLines) -> [Passage] {
    text.passages { line in
      let element = text.lines[text.firstElements[line]]
      guard element.shape != .code,
        ByteSearch.first(Self.open, in: element.content, of: text.bytes) != nil
      else { return nil }
      return passage(line, element.content, text)
    }
  }

  private func passage(_ line: Int, _ content: Range<Int>, _ text: ExamLines) -> Passage? {
    let bytes = text.bytes
    var content = content
    if bytes[content].suffix(Self.tag.count).elementsEqual(Self.tag) {
      content = Trim.end(content.dropLast(Self.tag.count), in: bytes)
    }
    var prompt: [UInt8] = []
    var answers: [Markdown] = []
    var at = content.lowerBound
    while let start = ByteSearch.first(Self.open, in: at..<content.upperBound, of: bytes),
      let close = ByteSearch.first(
        Array("}}".utf8), in: start + Self.open.count..<content.upperBound, of: bytes)
    {
      let gap = Trim.both(start + Self.open.count..<close, in: bytes)
      prompt += bytes[at..<start] + Array("[…]".utf8)
      answers.append(Markdown(text.string(gap), sourceLines: [Int32(line + 1)]))
      at = close + 2
    }
    guard let answer = LineBuilder.list(answers) else { return nil }
    prompt += bytes[at..<content.upperBound]
    let card = Card(
      kind: .cloze,
      prompt: Markdown(String(decoding: prompt, as: UTF8.self), sourceLines: [Int32(line + 1)]),
      answer: answer,
      origin: CardOrigin(path: text.path, lines: line + 1...line + 1, dialect: Self.dialect))
    return Passage(lines: line..<line + 1, roles: [.prompt], cards: [card])
  }
}
