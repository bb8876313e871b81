/// A line as questions with options are made of: what announces what, what can be chosen.
struct ChoiceLine {
  /// What a line looks like before anyone asks which question it belongs to.
  enum Kind: Equatable {
    case blank
    /// Inside a fenced block, or one of its fences.
    case code
    case rule
    /// Nothing but HTML tags; whether one of them ends a folded answer or a quiz.
    case tags(closing: Bool)
    /// The line that shows while an answer is folded.
    case summary
    /// "Answer: B": the label and where the text after it stands.
    case label(LabelKind, rest: Range<Int>)
    case heading(Int)
    case text
  }

  /// What a label says of the text after it.
  enum LabelKind: Hashable {
    case answer
    /// "The correct answer is B": a sentence, which may as well be part of an explanation.
    case saidAnswer
    case explanation, options
  }

  /// The text without white space and quote marks around it.
  var range: Range<Int>
  /// Columns of white space before it.
  var indent: Int
  /// Whether it stands behind `>`.
  var isQuoted: Bool
  var kind: Kind
  /// The number or name of a question that the line starts with.
  var header: QuestionHeader?
  /// Which of the text's option entries stand on the line.
  var entries: Range<Int> = 0..<0

  /// What stands before the first option, where a stem and its options share the line.
  var stemBefore: Range<Int>?

  /// Whether the line announces something.
  func isLabel(_ kind: LabelKind) -> Bool {
    if case .label(kind, _) = self.kind { return true }
    return false
  }

  /// Whether it is nothing but letters, or a short label in any language and letters.
  var looksLikeKey = false

  /// Whether it only says that most readers chose the option above it.
  var isVote = false

  var isBlank: Bool { kind == .blank }

  /// Whether the line is a heading that says something else than a label.
  var headingLevel: Int? {
    if case .heading(let level) = kind { return level }
    return nil
  }
}

/// One option on a line.
struct OptionEntry {
  /// What marks the option as right or wrong, where it stands.
  enum Mark: Hashable {
    case none, right, wrong
  }

  /// The line it stands on, from 0.
  var line: Int
  /// Its letter or number; nil when only a box marks it.
  var label: OptionLabel?
  /// The sign behind its letter.
  var closer: UInt8
  /// Its text.
  var content: Range<Int>
  /// Whether a box stands before it.
  var isBoxed = false
  /// Whether a bullet stands before it.
  var isBulleted = false
  /// Whether it has no box, but is read as if it had.
  var isPlain = false
  var mark = Mark.none
  /// Whether the whole of it, its letter included, is bold.
  var isBold = false

  /// Whether it is an `A:`, which may as well stand for "Answer".
  var mayBeAnswer: Bool {
    label == OptionLabel(alphabet: .latin, index: 0) && closer == ASCII.colon && !isBulleted
  }
}

/// The number or name by which a question starts.
struct QuestionHeader: Hashable {
  /// How surely a question starts here.
  enum Strength: Hashable {
    /// "Question 3", a pool's id, a quiz tag.
    case named
    /// A number in a heading.
    case heading
    /// A number alone: it may as well be a list item.
    case number
  }

  var strength: Strength
  var number: Int?
  /// The rest of the line.
  var content: Range<Int>
  /// The key, where it stands before the question.
  var key: Range<Int>?
  /// What the source calls the question, where that is more than a number.
  var name: Range<Int>?
}
