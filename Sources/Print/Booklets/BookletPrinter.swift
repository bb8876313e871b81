public import Cards
public import Diagnostics
public import Templating

/// Makes PDFs of decks that are no cards: exams, keys, study sheets, booklets.
public struct BookletPrinter: Sendable {
  /// What is made, and how.
  public let choices: BookletChoices
  /// The fonts; what they lack is taken from the machine's.
  public let fonts: PrintFonts
  /// Where the words for what is ours come from, by the deck's language.
  public let templates: TemplateLibrary
  /// The files that cards show.
  public let media: MediaIndex
  /// The bytes of a picture, by its address: a path below the output folder or a `data:` URI.
  public let pictures: @Sendable (String) -> [UInt8]?

  /// A printer.
  public init(
    choices: BookletChoices, fonts: PrintFonts, templates: TemplateLibrary, media: MediaIndex,
    pictures: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.choices = choices
    self.fonts = fonts
    self.templates = templates
    self.media = media
    self.pictures = pictures
  }

  /// What was made.
  public struct Printed: Sendable {
    /// The PDF; not to be used when there are errors.
    public var bytes: [UInt8]
    /// How many pages it has.
    public var pages: Int
    /// How many questions there are in all.
    public var questions: Int
    /// What its author should know.
    public var diagnostics: [Diagnostic]
  }

  /// The file.
  ///
  /// - Parameters:
  ///   - selections: the cards, by deck; each deck begins on a page of its own.
  ///   - title: the title of the file.
  ///   - language: the language of the file, as a BCP 47 tag.
  /// - Returns: the file and what there is to say.
  public func print(
    _ selections: [CardSelection], title: String, language: String
  ) -> Printed {
    let run = BookletRun(self, title: title, language: language)
    let isExam = choices.kind == .exam || choices.kind == .key
    let versions = isExam ? choices.versions : [ExamVersion(name: "", seed: nil)]
    for version in versions {
      for selection in selections where !selection.deck.cards.isEmpty {
        let words = templates.words(for: selection.deck.language)
        run.add(
          BookletPart(
            selection, version, choices, words, media: media, formulas: fonts.formulas))
      }
    }
    return run.finish(questions: selections.reduce(0) { $0 + $1.deck.cards.count })
  }
}
