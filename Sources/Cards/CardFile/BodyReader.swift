import Diagnostics

/// Reads what follows the front matter of a card file, line by line.
struct BodyReader {
  let path: String
  /// The kind that the front matter names.
  let kind: Card.Kind?
  var prompt: Markdown?
  var options: [Option] = []
  var answer: Markdown?
  var explanation: Markdown?
  var diagnostics: [Diagnostic] = []

  /// What the lines being read belong to.
  enum State: Equatable {
    case prompt
    case options
    case section(SectionHeading.Section)
  }

  private var state = State.prompt
  /// The lines of the field or option being read.
  var pending: [FileLine] = []
  /// The line of the heading or option being read.
  var opening: FileLine?
  /// The heading of each section that was read.
  private var headings: [SectionHeading.Section: FileLine] = [:]
  private var strayLine: Int?

  /// A reader of one card's body.
  init(path: String, kind: Card.Kind?) {
    self.path = path
    self.kind = kind
  }

  /// Reads all lines.
  mutating func read(_ lines: ArraySlice<FileLine>) {
    var scanner = FenceScanner(lines)
    var codeEnd = lines.startIndex
    for index in lines.indices {
      if index >= codeEnd, state != .options {
        switch scanner.effect(at: index) {
        case .none: break
        case .closed(let end): codeEnd = end + 1
        case .unclosed: report(unclosedFence(lines[index]))
        }
      }
      if index < codeEnd {
        pending.append(lines[index])
      } else {
        read(lines[index])
      }
    }
    finish()
    checkWhole(lines)
  }

  private mutating func read(_ line: FileLine) {
    if line.isBlank || state == .options && line.indentation >= 2 {
      return pending.append(line)
    }
    if let mark = line.mark, !Ascii.isLetter(mark), mark != Ascii.backslash {
      let head = LineHead(line.bytes)
      if let heading = SectionHeading(head.rest) { return start(heading, line) }
      if let box = Checkbox(head.rest) { return start(box, head, line) }
    }
    guard state == .options else { return pending.append(line) }
    if strayLine != line.number - 1 { report(strayText(line)) }
    strayLine = line.number
  }

  private mutating func start(_ heading: SectionHeading, _ line: FileLine) {
    if heading.form != .exact { report(headingForm(heading, line)) }
    finish()
    if let first = headings[heading.section] {
      report(duplicateHeading(heading, line, first))
    } else {
      headings[heading.section] = line
    }
    state = .section(heading.section)
    opening = line
  }

  private mutating func start(_ box: Checkbox, _ head: LineHead, _ line: FileLine) {
    if case .section(let section) = state {
      report(lateOption(section, line))
      return pending.append(line)
    }
    if head.indent > 1 { report(indentedOption(line)) }
    if let slip = box.slip { report(checkboxSlip(slip, box, head, line)) }
    finish()
    state = .options
    opening = line
    let offset = box.text.startIndex - line.bytes.startIndex
    pending = [FileLine(box.text, number: line.number, offset: offset)]
    options.append(Option("", isCorrect: box.isTicked))
  }

  /// Gives the lines read so far to what they belong to.
  private mutating func finish() {
    defer { pending = [] }
    switch state {
    case .prompt:
      prompt = FieldReader.text(of: pending[...])
    case .options:
      finishOption()
    case .section(let section):
      let text = FieldReader.text(of: pending[...])
      if text == nil, let opening { report(emptySection(section, opening)) }
      switch section {
      case .answer: answer = answer ?? text
      case .explanation: explanation = explanation ?? text
      }
    }
  }

  private mutating func checkWhole(_ lines: ArraySlice<FileLine>) {
    let first = opening?.number ?? lines.first?.number ?? 1
    if prompt == nil { report(noPrompt(headings, lines)) }
    if let heading = headings[.answer], !options.isEmpty, kind == nil {
      report(answerAndOptions(heading))
    }
    if !options.isEmpty, !options.contains(where: \.isCorrect), let lines = options[0].lines {
      report(noRightOption(lines.lowerBound))
    }
    if options.isEmpty, headings[.answer] == nil {
      report(missingAnswer(prompt?.sourceLine(of: 1) ?? first, otherHeading(lines)))
    } else if kind == .choice, options.isEmpty, let heading = headings[.answer] {
      report(noOptions(heading))
    }
    if kind == .cloze, let prompt, !GapMark.isIn(prompt.text) {
      report(noGap(prompt.sourceLine(of: 1)))
    }
  }

  /// The last heading of the second level within the question, which may be meant for the answer's.
  private func otherHeading(_ lines: ArraySlice<FileLine>) -> FileLine? {
    let mark = Array("## ".utf8)
    return lines.last { line in
      line.bytes.starts(with: mark) && prompt?.sourceLines.contains(Int32(line.number)) == true
    }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}
