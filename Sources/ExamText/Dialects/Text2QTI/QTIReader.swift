import Cards
import Diagnostics

/// Reads a text2qti quiz line by line.
struct QTIReader {
  private let text: ExamLines
  private(set) var passages: [Passage] = []
  private var question: QTIQuestion?
  private var isComment = false
  private let isCode: [Bool]
  private var refusedUntil = 0
  /// How long the fence is that opened the block of code at hand; 0 outside of one.
  private var fence = 0

  init(text: ExamLines) {
    self.text = text
    isCode = text.codeLines
  }

  /// Takes the next line.
  mutating func take(_ line: Int) {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    if line < refusedUntil { return }
    if isCode[line] {
      // What runs in a block within a block is a sample.
      let length = text.bytes[range].prefix { $0 == ASCII.backtick || $0 == 0x7E }.count
      if fence == 0, runsCode(range) { return refuse(line) }
      if fence == 0 {
        fence = length
      } else if length >= fence, length == range.count {
        fence = 0
      }
      if question != nil { question?.goOn(line, code: true) }
      return
    }
    if isComment || startsComment(range) {
      isComment = !text.bytes[range].elementsEqual("END_COMMENT".utf8)
      return outside(line, .ignored, note: true)
    }
    switch QTILine(range, in: text.bytes) {
    case .blank: break
    case .comment: outside(line, .ignored, note: true)
    case .quizTitle:
      endQuestion(before: line)
      let title = Trim.both(range.dropFirst("quiz title:".utf8.count), in: text.bytes)
      passages.append(
        Passage(lines: line..<line + 1, roles: [.title], title: text.string(title)))
    case .prose:
      endQuestion(before: line)
      passages.append(
        Passage(
          lines: line..<line + 1, roles: [.ignored],
          diagnostics: [
            .note(
              "description-only", "a text between questions; it makes no card",
              at: text.location(lines: line + 1...line + 1))
          ]))
    case .setting, .questionSetting:
      endQuestion(before: line)
      outside(line, .metadata)
    case .question(let start):
      endQuestion(before: line)
      question = QTIQuestion(text: text, line: line, start: start)
    case let kind:
      question?.take(kind, line: line, content: range)
    }
  }

  /// Makes a card of the question at hand.
  mutating func endQuestion(before end: Int) {
    guard var question else { return }
    self.question = nil
    passages.append(question.passage(before: end))
  }

  private func startsComment(_ range: Range<Int>) -> Bool {
    text.bytes[range].elementsEqual("COMMENT".utf8)
  }

  /// Takes a line that belongs to no question.
  private mutating func outside(_ line: Int, _ role: LineRole, note: Bool = false) {
    let place = text.location(lines: line + 1...line + 1)
    let notes: [Diagnostic] =
      note ? [.note("comment", "a comment; it is not part of any card", at: place)] : []
    if question != nil {
      question?.setAside(line, role, notes)
    } else {
      passages.append(Passage(lines: line..<line + 1, roles: [role], diagnostics: notes))
    }
  }

  /// Whether a fence tells text2qti to run what follows: `{.python .run}`.
  private func runsCode(_ range: Range<Int>) -> Bool {
    let line = text.string(range.prefix(200))
    guard line.hasPrefix("```") || line.hasPrefix("~~~") else { return false }
    return line.contains("{") && line.split { " {}".contains($0) }.contains(".run")
  }

  private mutating func refuse(_ line: Int) {
    endQuestion(before: line)
    var end = line + 1
    while end < text.count, isCode[end] {
      let range = Trim.both(text.ranges[end], in: text.bytes)
      end += 1
      if range.count >= 3, text.bytes[range].allSatisfy({ $0 == ASCII.backtick || $0 == 0x7E }) {
        break
      }
    }
    refusedUntil = end
    let error = Diagnostic.error(
      "executable-code",
      "this block asks to be run to make questions; code in exam text is never run, "
        + "so put the questions here that it prints", at: text.location(lines: line + 1...end))
    let roles = RoleSheet(lines: line..<end, in: text).roles
    passages.append(
      Passage(
        lines: line..<end, roles: roles.map { $0 == .marker ? .ignored : $0 },
        diagnostics: [error]))
  }
}
