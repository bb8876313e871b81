public import Cards
public import Diagnostics
public import Templating
import Workers

/// Makes PDFs of decks: fronts and backs on the sheets of a stock.
public struct CardPrinter: Sendable {
  /// How cards are printed.
  public let choices: PrintChoices
  /// The fonts of the sheets; what they lack is taken from the machine's.
  public let fonts: PrintFonts
  /// Where the words for what is ours come from, by the deck's language.
  public let templates: TemplateLibrary
  /// The files that cards show.
  public let media: MediaIndex
  /// The bytes of a picture, by its address: a path below the output folder or a `data:` URI.
  public let pictures: @Sendable (String) -> [UInt8]?
  /// How many threads fit cards at once; the result is the same for any number.
  public let jobs: Int

  /// A printer of cards.
  public init(
    choices: PrintChoices, fonts: PrintFonts, templates: TemplateLibrary, media: MediaIndex,
    jobs: Int = 1,
    pictures: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.choices = choices
    self.fonts = fonts
    self.templates = templates
    self.media = media
    self.jobs = jobs
    self.pictures = pictures
  }

  /// The files, and what their author should know; when there are errors the files are not to be
  /// used.
  ///
  /// - Parameters:
  ///   - selections: the cards, by deck; each deck begins on a sheet of its own.
  ///   - title: the title of the files.
  ///   - language: the language of the files, as a BCP 47 tag.
  /// - Returns: the files and what there is to say.
  public func print(
    _ selections: [CardSelection], title: String, language: String
  ) -> PrintedCards {
    let run = CardRun(self, title: title, language: language)
    for selection in selections { run.add(selection) }
    return run.finish()
  }

  /// The cards, fitted, and the characters that the fonts of the sheets lack.
  func fit(
    _ cards: ArraySlice<(card: Card, number: Int)>, box: TextBox, words: Messages, jobs: Int
  ) -> [FittedCard] {
    let size = 64
    let chunks = stride(from: cards.startIndex, to: cards.endIndex, by: size).map {
      Array(cards[$0..<min($0 + size, cards.endIndex)])
    }
    let fitted = concurrentMap(
      chunks, jobs: jobs,
      state: {
        CardFitter(
          media: media, box: box, ruler: Ruler(fonts), sizes: choices.sizes,
          extent: choices.extent, words: words)
      },
      { fitter, chunk in chunk.map { fitter.fit($0.card, number: $0.number).card } })
    return fitted.flatMap(\.self)
  }
}

/// Some cards of a deck, with their numbers in it.
public struct CardSelection: Sendable {
  /// The deck with the chosen cards only.
  public var deck: Deck
  /// The number of each of them in the whole deck.
  public var numbers: [Int]

  /// All cards of a deck, or those that are wanted.
  public init(
    _ deck: Deck, where isWanted: (_ number: Int, _ card: Card) -> Bool = { _, _ in true }
  ) {
    var chosen = deck
    numbers = deck.cards.indices.map { $0 + 1 }.filter { isWanted($0, deck.cards[$0 - 1]) }
    chosen.cards = numbers.map { deck.cards[$0 - 1] }
    self.deck = chosen
  }
}

/// How cards are printed.
public struct PrintChoices: Sendable {
  /// Where cards stand, and how sheets and cards are turned.
  public var imposition: Imposition
  /// How much stands on backs.
  public var extent: BackExtent
  /// Whether each card has a line around it.
  public var hasFrame: Bool
  /// Whether type is 18 pt.
  public var isLargePrint: Bool

  /// Choices; all but the sheet may stay as they are.
  public init(
    _ imposition: Imposition, extent: BackExtent = .all, hasFrame: Bool = false,
    isLargePrint: Bool = false
  ) {
    self.imposition = imposition
    self.extent = extent
    self.hasFrame = hasFrame
    self.isLargePrint = isLargePrint
  }

  /// How many times larger than at 96 px to the inch pictures are: as type is than its largest.
  var pictureScale: Float { isLargePrint ? TypeScale.largePrint / TypeScale.sizes[0] : 1 }

  var sizes: [Float] { isLargePrint ? [TypeScale.largePrint] : TypeScale.sizes }
}

/// What was printed.
public struct PrintedCards: Sendable {
  /// A file, and which sides are in it.
  public struct File: Sendable {
    /// What is added to the name that was asked for: nothing, `-fronts` or `-backs`.
    public var suffix: String
    /// Its bytes.
    public var bytes: [UInt8]
    /// How many pages it has.
    public var pages: Int
  }

  /// The files: one, or two when backs are printed by hand.
  public var files: [File] = []
  /// What the author should know.
  public var diagnostics: [Diagnostic] = []
  /// What the person at the printer should know.
  public var warnings: [String] = []
  /// How many cards of the decks there are.
  public var cards = 0
  /// How many cards of paper they need.
  public var papers = 0
  /// How many sheets of paper they need.
  public var sheets = 0
}
