import Cards
import Diagnostics

/// Text pasted from a flashcard site: question, answer, explanation and wrong answers run together.
struct FlashcardPaste: Dialect {
  static let name = "flashcard-paste"

  var name: String { Self.name }

  func startsQuestion(at index: Int, in text: ExamLines) -> Bool {
    StemJudge(text: text).sign(at: index, inQuestion: false) != .none
      || text.wrapping.asks(from: index, in: text)
  }

  func readQuestion(
    at index: Int, in text: ExamLines, until othersStart: (Int) -> Bool
  ) -> QuestionDraft {
    var reader = PasteReader(text: text, start: index)
    var at = index
    repeat {
      reader.take(at)
      at += 1
    } while at < text.lines.count && !othersStart(at) && !reader.nextQuestionStarts(at: at)
    return reader.draft(end: at, dialect: name)
  }
}
