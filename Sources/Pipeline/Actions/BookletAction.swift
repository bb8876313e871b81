import Cards
import Diagnostics
import Print

/// Writes a PDF of decks as an exam, its key, a study sheet or a booklet.
public struct BookletAction: Sendable {
  /// The decks, by name or by the path of their text; none for all.
  public var decks: [String]
  /// Which cards, on which paper.
  public var settings: PrintSettings
  /// What it is made into.
  public var booklet: BookletSettings
  /// The file to write; nil for one in the current folder that is named after the deck.
  public var output: String?

  /// A printing of decks.
  public init(
    decks: [String] = [], settings: PrintSettings = .init(), booklet: BookletSettings,
    output: String? = nil
  ) {
    self.decks = decks
    self.settings = settings
    self.booklet = booklet
    self.output = output
  }

  /// Prints the decks.
  public func run(_ workspace: Workspace) -> ExitStatus {
    PrintJob.reporting(in: workspace) { try print(workspace) }
  }

  private func print(_ workspace: Workspace) throws -> ExitStatus {
    let kind = try booklet.kindOfBooklet()
    let job = try PrintJob(workspace)
    let loaded = job.loaded
    let choices = try booklet.choices(settings, own: loaded.sheets)
    let chooser = PrintAction(decks: decks, settings: settings, output: output)
    let chosen = try chooser.chosenDecks(loaded.publication)
    let selections = try chooser.selections(of: chosen)
    let place = PrintPlace(files: workspace.files)
    let name = (chosen.count == 1 ? chosen[0].name : "cards") + "-" + kind.rawValue
    let path = try place.path(output, deck: name, isTwo: false)
    let printer = BookletPrinter(
      choices: choices, fonts: try job.fonts(for: selections), templates: loaded.templates,
      media: loaded.publication.media, pictures: job.pictures)
    let names = job.names(of: chosen)
    let printed = printer.print(selections, title: names.title, language: names.language)
    try job.reportAll(printed.diagnostics, on: chosen)
    try place.write(printed.bytes, to: path)
    var what = "\(counted(printed.questions, "question")) on \(counted(printed.pages, "page"))"
    if choices.versions.count > 1 { what += ", \(choices.versions.count) versions" }
    workspace.console.output("\(path): \(what)\n" + advice(kind))
    return .success
  }

  /// What to choose in the print dialog.
  private func advice(_ kind: BookletKind) -> String {
    kind == .booklet
      ? "print at 100 %, on both sides, flipped on the short edge; fold the stack and staple it\n"
      : ""
  }
}
