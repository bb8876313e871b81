import Diagnostics

/// Prints diagnostics to standard error, in the way that suits who reads them.
struct DiagnosticReporter {
  let workspace: Workspace
  /// Whether paths are relative to the project and have to be led there from the current folder.
  var pathsAreInProject = true

  /// How many diagnostics of one code a terminal shows; whoever redirects them gets all.
  static let limit = 20

  /// Prints diagnostics, sorted: with excerpts on a terminal, one per line elsewhere.
  func report(_ diagnostics: [Diagnostic]) {
    let sorted = diagnostics.sorted()
    guard let width = workspace.console.errorWidth else {
      let printer = DiagnosticLine()
      for diagnostic in sorted { workspace.console.error(printer.text(placed(diagnostic))) }
      return
    }
    let files = workspace.files
    var printer = DiagnosticExcerpt(
      width: width, hasColor: workspace.console.errorHasColor,
      source: { try? TextFileReader(files: files).read($0) })
    let cap = DiagnosticCap(sorted, limit: Self.limit)
    for diagnostic in cap.shown { workspace.console.error(printer.text(placed(diagnostic))) }
    if !cap.hidden.isEmpty {
      workspace.console.error(cap.remark + "(2> FILE keeps all of them)\n")
    }
  }

  /// A diagnostic whose paths are as the person sees them from the current folder.
  func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    guard pathsAreInProject else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.location.path = workspace.project.path(diagnostic.location.path)
    for index in diagnostic.notes.indices {
      let path = diagnostic.notes[index].location.path
      diagnostic.notes[index].location.path = workspace.project.path(path)
    }
    for index in diagnostic.fixIts.indices {
      let path = diagnostic.fixIts[index].location.path
      diagnostic.fixIts[index].location.path = workspace.project.path(path)
    }
    return diagnostic
  }
}
