import Cards
import Diagnostics

/// text2qti quizzes: numbered questions in Markdown, `*a)` or `[*]` before what is right.
///
/// Blocks of code that text2qti would run are refused: nothing of an exam text is ever run.
struct Text2QTI: TextDialect {
  static let name = "text2qti"

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.startsWithDigit
  }

  func passages(in text: ExamLines) -> [Passage] {
    guard Self.isQuiz(text) else { return [] }
    var reader = QTIReader(text: text)
    for line in 0..<text.count { reader.take(line) }
    reader.endQuestion(before: text.count)
    return reader.passages
  }

  /// Whether numbered questions stand beside what only such quizzes have.
  private static func isQuiz(_ text: ExamLines) -> Bool {
    var questions = 0
    var signs = 0
    let isCode = text.codeLines
    for line in 0..<text.count where !isCode[line] {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      // `*a. Helium`: other tools mark their options so.
      if range.count > 4, text.bytes[range.lowerBound] == ASCII.star,
        ASCII.isLetter(text.bytes[range.lowerBound + 1]),
        text.bytes[range.lowerBound + 2] == ASCII.dot,
        text.bytes[range.lowerBound + 3] == ASCII.space
      {
        return false
      }
      switch QTILine(range, in: text.bytes) {
      case .quizTitle: signs += 2
      case .question: questions += 1
      case .choice(true, _): signs += 2
      case .questionSetting, .match, .gap: signs += 1
      case .number: signs += 1
      default: break
      }
    }
    return questions > 0 && signs > 1
  }
}
