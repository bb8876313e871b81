/// One thing to be asked: a prompt and what is right.
public struct Card: Sendable, Hashable {
  /// How a card asks.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One of several options, or several of them; an exam question whose source lists no wrong
    /// option has its right one only.
    case choice
    /// A prompt and an answer.
    case recall
    /// A text with gaps.
    case cloze
  }

  /// Its name for ever; nil until it was given one.
  public var id: CardID?
  /// How it asks.
  public var kind: Kind
  /// The question.
  public var prompt: Markdown
  /// What to choose from, in source order; empty for recall and cloze.
  public var options: [Option]
  /// The answer of a recall or cloze card; nil for a choice card, or when the source has none.
  public var answer: Markdown?
  /// Why the answer is right, and what else the source says.
  public var explanation: Markdown?
  /// Topics, in source order, without repetition.
  public var tags: [String]
  /// Where the text was taken from, as a person wrote it: a book, a page, an address.
  public var source: String?
  /// BCP 47 language of the card's text where it differs from its deck's.
  public var language: String?
  /// Where the card stands in a file; nil for a card that was made, not read.
  public var origin: CardOrigin?

  /// A card with the given fields; inlined, as each call would copy what it has made.
  @inlinable public init(
    id: CardID? = nil, kind: Kind, prompt: Markdown, options: [Option] = [],
    answer: Markdown? = nil, explanation: Markdown? = nil, tags: [String] = [],
    source: String? = nil, language: String? = nil, origin: CardOrigin? = nil
  ) {
    self.id = id
    self.kind = kind
    self.prompt = prompt
    self.options = options
    self.answer = answer
    self.explanation = explanation
    self.tags = tags
    self.source = source
    self.language = language
    self.origin = origin
  }

  /// What is right: the correct options' texts, or the answer; empty when the source has no key.
  public var answers: [Markdown] {
    kind == .choice ? options.filter(\.isCorrect).map(\.text) : answer.map { [$0] } ?? []
  }

  /// The options that are wrong, in source order.
  public var distractors: [Option] { options.filter { !$0.isCorrect } }
}

/// One thing to choose.
public struct Option: Sendable, Hashable {
  /// What it says.
  public var text: Markdown
  /// Whether choosing it is right.
  public var isCorrect: Bool
  /// Why it is right or wrong.
  public var rationale: Markdown?
  /// The source lines it takes, text and rationale together; nil for one that was made.
  public var lines: ClosedRange<Int>?

  /// An option with its parts.
  public init(
    _ text: Markdown, isCorrect: Bool, rationale: Markdown? = nil, lines: ClosedRange<Int>? = nil
  ) {
    self.text = text
    self.isCorrect = isCorrect
    self.rationale = rationale
    self.lines = lines
  }
}

/// Where a card stands in a file, and in which shape it was written there.
public struct CardOrigin: Sendable, Hashable {
  /// The file, relative to the project or as named on the command line.
  public var path: String
  /// First and last line, from 1.
  public var lines: ClosedRange<Int>
  /// The importer's name for the shape the card was written in, such as `flashcard-paste`.
  public var dialect: String

  /// A place in a file.
  public init(path: String, lines: ClosedRange<Int>, dialect: String) {
    self.path = path
    self.lines = lines
    self.dialect = dialect
  }
}
