import ArgumentParser
import Pipeline

/// `recto print`.
struct PrintCards: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Write a PDF of cards whose backs land behind their fronts.",
    discussion: """
      Each DECK is a deck of Content/, by its name; all decks unless told otherwise.
      The PDF asks for a scale of 100 % and for the right way of two-sided printing.

      EXAMPLES
        recto print biology
        recto print biology --sheet letter-8 --flip short
        recto print biology --sheet avery-5371 --back short
        recto print biology --tag exam-2 --range 20-60 --output week-3.pdf
        recto print biology --as exam --versions A,B,C
        recto print biology --as key --versions A,B,C
        recto print --list-sheets
        recto print --calibrate      how far the printer shifts backs
      """)

  @OptionGroup var options: ProjectOptions

  @Argument(help: ArgumentHelp("The decks.", valueName: "deck"))
  var decks: [String] = []

  @Option(
    help: ArgumentHelp(
      "The sheet (default: a4-8): see --list-sheets; with --as: a4 or letter.",
      valueName: "name"))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      "How backs are printed: long or short edge; manual: fronts and backs as two files; fold: "
        + "side by side, to fold and glue; none: fronts only.", valueName: "way"))
  var flip = "long"

  @Option(help: ArgumentHelp("How a card is turned: book or calendar.", valueName: "way"))
  var turn = "book"

  @Option(help: ArgumentHelp("Move backs by so many mm right and down.", valueName: "x,y"))
  var backOffset: String?

  @Option(help: ArgumentHelp("Room between cards in mm: 0, 3 or 6.", valueName: "mm"))
  var gutter: String?

  @Flag(help: "Draw a line around each card.")
  var frame = false

  @Flag(help: "Type of 18 pt.")
  var largePrint = false

  @Option(
    help: ArgumentHelp(
      "full, or short: the answer and the first thing said about it.", valueName: "extent"))
  var back = "full"

  @Option(
    help: ArgumentHelp(
      "What stands below answers: all, explanation, rationale or none.", valueName: "what"))
  var with = "all"

  @Option(help: ArgumentHelp("Only cards with this tag.", valueName: "tag"))
  var tag: String?

  @Option(help: ArgumentHelp("Only cards with these numbers.", valueName: "a-b"))
  var range: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "cards; exam: questions with boxes to tick and room to write; key: its answers; sheet: "
        + "questions and answers in two columns; booklet: small pages to fold and staple.",
      valueName: "kind"))
  var kind = "cards"

  @Option(help: ArgumentHelp("Versions of an exam, each in its own order.", valueName: "A,B,C"))
  var versions: String?

  @Option(help: ArgumentHelp("Another order of an exam's questions.", valueName: "number"))
  var seed: String?

  @Option(help: ArgumentHelp("Points for each question of an exam.", valueName: "number"))
  var points: String?

  @Option(help: ArgumentHelp("The PDF (default: DECK.pdf, here).", valueName: "file"))
  var output: String?

  @Flag(help: "Write a sheet that tells the two numbers of --back-offset.")
  var calibrate = false

  @Flag(help: "List the sheets.")
  var listSheets = false

  func run() throws {
    var settings = PrintSettings()
    settings.sheet = sheet
    settings.flip = flip
    settings.turn = turn
    settings.backOffset = backOffset
    settings.gutter = gutter
    settings.hasFrame = frame
    settings.isLargePrint = largePrint
    settings.back = back
    settings.with = with
    settings.tag = tag
    settings.range = range
    if listSheets { return try ListSheetsAction().run(options.workspace).finish() }
    if calibrate {
      return try CalibrateAction(settings: settings, output: output).run(options.workspace).finish()
    }
    var booklet = BookletSettings(kind: kind)
    booklet.versions = versions
    booklet.seed = seed
    booklet.points = points
    if booklet.isMeant {
      return try BookletAction(
        decks: decks, settings: settings, booklet: booklet, output: output
      ).run(options.workspace).finish()
    }
    try PrintAction(decks: decks, settings: settings, output: output).run(options.workspace)
      .finish()
  }
}
