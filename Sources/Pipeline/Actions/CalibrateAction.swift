import Cards
import Print
import Templating

/// Writes the sheet that tells how far a printer shifts backs.
public struct CalibrateAction: Sendable {
  /// Which sheet of paper, and how it is turned.
  public var settings: PrintSettings
  /// The file to write; nil for `calibration.pdf`.
  public var output: String?

  /// A calibration.
  public init(settings: PrintSettings = .init(), output: String? = nil) {
    self.settings = settings
    self.output = output
  }

  /// Writes the sheet.
  public func run(_ workspace: Workspace) -> ExitStatus {
    PrintJob.reporting(in: workspace) {
      var loader = ProjectLoader(
        project: workspace.project, files: workspace.files, jobs: coreCount)
      // What is wrong with decks is of no matter here, and often they need not be read at all.
      let loaded = loader.load { $0.language == nil }
      let choices = try settings.choices(own: loaded.sheets)
      let place = PrintPlace(files: workspace.files)
      let path = try place.path(output, deck: "calibration", isTwo: false)
      var finder = FontFinder(project: workspace.project, files: workspace.files)
      let fonts = finder.find(DeferredReads(files: workspace.files))
      if !finder.diagnostics.isEmpty { throw DiagnosticError(finder.diagnostics) }
      let language = Self.language(of: loaded.publication)
      let bytes = CalibrationSheet(
        choices.imposition, fonts: fonts, words: loaded.templates.words(for: language)
      ).bytes()
      try place.write(bytes, to: path)
      workspace.console.output("\(path): print it on both sides at 100 %; it says what to read\n")
      return .success
    }
  }

  /// The project's language; where it names none, that of all decks if they share one.
  private static func language(of publication: Publication) -> String {
    let languages = Set(publication.decks.map(\.language))
    return languages.count == 1 ? languages.first ?? "en" : publication.language
  }
}

/// Lists the stocks that can be printed on.
public struct ListSheetsAction: Sendable {
  /// A list.
  public init() {}

  /// Prints the list.
  public func run(_ workspace: Workspace) -> ExitStatus {
    let own = ProjectSheets.read(workspace)
    let width = (own + SheetCatalogue.all).map(\.name.utf8.count).max() ?? 0
    for sheet in own + SheetCatalogue.all {
      let name = sheet.name + String(repeating: " ", count: width - sheet.name.utf8.count)
      let size = SheetText.size(sheet.cardWidth, sheet.cardHeight)
      var line = "\(name)  \(sheet.title): \(sheet.columns) × \(sheet.rows) of \(size) mm"
      if !sheet.equivalents.isEmpty {
        let shown = sheet.equivalents.filter { !$0.hasPrefix("avery-") }
        line += "; also " + shown.joined(separator: ", ")
      }
      workspace.console.output(line + "\n")
    }
    return .success
  }
}
