import Cards
import Diagnostics

/// One shape in which people write exam questions; one dialect, one file or folder.
///
/// A text may mix dialects, so they are asked question by question, never for the whole file.
protocol Dialect: Sendable {
  /// Its name in `inspect` and in card origins.
  var name: String { get }

  /// Whether one of its questions starts at an element, when no other question is under way.
  func startsQuestion(at index: Int, in text: ExamLines) -> Bool

  /// Reads the question that starts at an element.
  ///
  /// - Parameters:
  ///   - index: where `startsQuestion` was true.
  ///   - text: the whole text.
  ///   - othersStart: whether a question of another dialect starts at an element; a dialect that
  ///     has no mark for its end stops there.
  /// - Returns: the card and what each element was for.
  func readQuestion(
    at index: Int, in text: ExamLines, until othersStart: (Int) -> Bool
  ) -> QuestionDraft
}

/// Every dialect, the most telling shapes first.
let allDialects: [any Dialect] = [FlashcardPaste()]

/// A shape that only shows when the whole text is seen: options far below their stem, a key at the
/// end, a file that is one table.
///
/// Its passages are claimed before any `Dialect` is asked.
protocol TextDialect: Sendable {
  /// Whether it may find anything in a text with these signs; a look that costs nothing.
  func mayOccur(among marks: TextMarks) -> Bool

  /// The stretches of a text that it understands, in source order; they do not overlap.
  func passages(in text: ExamLines) -> [Passage]
}

extension TextDialect {
  func mayOccur(among marks: TextMarks) -> Bool { true }
}

/// Every dialect that reads whole texts; where two claim the same lines, the first one gets them.
let allTextDialects: [any TextDialect] = [
  LetteredNotes(),
  StructuredFiles(),
  MoodleXML(),
  QuizXML(),
  VocabularyXML(),
  RectoCard(),
  Runestone(),
  Sweave(),
  LaTeXExam(),
  GIFT(),
  Blackboard(),
  Brightspace(),
  AnsweredLines(),
  Delimited(),
  OpenTrivia(),
  Text2QTI(),
  Testownik(),
  WebPage(),
  RExams(),
  OpenEdX(),
  OrgCards(),
  ArrowNotes(),
  Respondus(),
  NumberedPool(),
  SpacedNumbers(),
  DashedSections(),
  MarkdownTables(),
  WikiQuiz(),
  SignedChoices(),
  QuizResult(),
  FormPage(),
  DividedCards(),
  TitledCards(),
  FramedNotes(),
  CalloutQuiz(),
  TitledNotes(),
  ToggleLines(),
  KeyParts(),
  MatchingColumns(),
  TrueFalse(),
  ListedTruths(),
  ListedAnswers(),
  NumberedAnswers(),
  QuestionAnswerPairs(),
  TaggedCards(),
  InlineAnswers(),
  StructuredQuestions(),
  UnmarkedOptions(),
  ChoiceDialect(),
  FoldedCards(),
  NoteCards(),
  HeadingCards(),
  QuestionLists(),
  RepeatedAnswer(),
  TermLists(),
  BareOptions(),
  CountedCards(),
  TermPairs(),
]

/// A stretch of whole lines that a dialect has read: any number of cards, a key, a heading.
struct Passage {
  /// The lines, from 0.
  var lines: Range<Int>
  /// One role for each line.
  var roles: [LineRole]
  /// The cards, in source order.
  var cards: [Card] = []
  /// The deck's title, when the passage holds it.
  var title: String?
  /// What the author should know.
  var diagnostics: [Diagnostic] = []
}

extension ExamLines {
  /// Whether a line is indented so far that Markdown shows it as code: samples of documentation.
  func isIndentedCode(_ line: Int) -> Bool {
    guard [".md", ".markdown"].contains(where: path.lowercased().hasSuffix) else { return false }
    let range = ranges[line]
    guard range.count > 4 else { return false }
    return bytes[range.lowerBound] == ASCII.tab
      || bytes[range.prefix(4)].allSatisfy { $0 == ASCII.space }
  }

  /// The passages that `read` finds at lines, from the first line to the last; lines inside of a
  /// passage are not asked again.
  func passages(readAt read: (Int) -> Passage?) -> [Passage] {
    var passages: [Passage] = []
    var line = 0
    while line < count {
      guard let passage = read(line) else {
        line += 1
        continue
      }
      passages.append(passage)
      line = passage.lines.upperBound
    }
    return passages
  }
}

/// A question as a dialect read it.
struct QuestionDraft {
  /// The card, without id.
  var card: Card
  /// The role of each element from the first to before `end`.
  var roles: [LineRole]
  /// The index after the question's last element; greater than its first.
  var end: Int
  /// What the author should know.
  var diagnostics: [Diagnostic] = []
}
