import Cards
import Diagnostics
import Print

/// What all printing has in common: what is read before it, and what is said after it.
struct PrintJob {
  private let workspace: Workspace
  private let reporter: DiagnosticReporter
  /// The project, without errors.
  let loaded: LoadedProject

  /// Reads a project to print some of it.
  ///
  /// - Throws: ``PrintStopped`` when there are errors; they are reported.
  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    reporter = DiagnosticReporter(workspace: workspace)
    var loader = ProjectLoader(
      project: workspace.project, files: workspace.files, jobs: coreCount)
    loaded = loader.load()
    guard loaded.hasErrors else { return }
    reporter.report(loaded.diagnostics)
    throw PrintStopped(tally: DiagnosticTally(loaded.diagnostics).text)
  }

  /// The fonts that some cards are set in, with their formulas.
  ///
  /// - Throws: ``PrintStopped`` when there is something wrong with a font; it is reported.
  func fonts(for selections: [CardSelection]) throws -> PrintFonts {
    var finder = FontFinder(project: workspace.project, files: workspace.files)
    var fonts = finder.find(DeferredReads(files: workspace.files))
    try report(finder.diagnostics)
    fonts.formulas = FormulaSetter.book(of: selections.map(\.deck), files: workspace.files)
    return fonts
  }

  /// What reads the pictures of cards.
  var pictures: @Sendable (String) -> [UInt8]? {
    PictureReader(loaded.publication.media, workspace.project, workspace.files).bytes
  }

  /// The title and the language of what holds some decks.
  func names(of decks: [Deck]) -> (title: String, language: String) {
    let publication = loaded.publication
    return decks.count == 1
      ? (decks[0].title, decks[0].language) : (publication.title, publication.language)
  }

  /// Reports what came up in loading and printing some decks; what is said of others is left out.
  ///
  /// - Throws: ``PrintStopped`` when there is an error among it.
  func reportAll(_ found: [Diagnostic], on decks: [Deck]) throws {
    let printed = Set(decks.map(\.path))
    let others = loaded.publication.decks.filter { !printed.contains($0.path) }
    let own = loaded.diagnostics.filter { diagnostic in
      let path = diagnostic.location.path
      return decks.contains { $0.holds(path) } || !others.contains { $0.holds(path) }
    }
    try report(own + found)
  }

  private func report(_ diagnostics: [Diagnostic]) throws {
    reporter.report(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) { throw PrintStopped() }
  }

  /// Does what prints something, and reports what keeps it from it.
  static func reporting(
    in workspace: Workspace, _ print: () throws -> ExitStatus
  ) -> ExitStatus {
    var tally = ""
    var status = ExitStatus.failure
    do {
      return try print()
    } catch let stopped as PrintStopped {
      tally = stopped.tally.isEmpty ? "" : ": " + stopped.tally
    } catch let problem as PrintSettingProblem {
      workspace.console.error("error: \(problem.message)\n")
      status = problem.status
    } catch let failure as DiagnosticError {
      DiagnosticReporter(workspace: workspace, pathsAreInProject: false)
        .report(failure.diagnostics)
    } catch {
      workspace.console.error("error: \(error)\n")
    }
    workspace.console.error("nothing was written\(tally)\n")
    return status
  }
}

extension Deck {
  /// Whether a file is this deck's text, the lock file beside it, or one of its folder's files.
  fileprivate func holds(_ file: String) -> Bool {
    Path.contains(path, file) || file == path + ".ids"
      || file == Path.join(Path.parent(path), Path.stem(path) + ".ids")
  }
}

/// Printing cannot go on; why was reported.
struct PrintStopped: Error {
  /// How much is wrong, where that is worth saying.
  var tally = ""
}
