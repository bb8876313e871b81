import Diagnostics

/// Prints diagnostics to standard error, in the way that suits who reads them.
struct DiagnosticReporter {
  let workspace: Workspace
  /// Whether paths are relative to the project and have to be led there from the current folder.
  var pathsAreInProject = true

  /// Prints diagnostics, sorted.
  func report(_ diagnostics: [Diagnostic]) {
    let printer = DiagnosticLine()
    for diagnostic in diagnostics.sorted() {
      workspace.console.error(printer.text(pathsAreInProject ? placed(diagnostic) : diagnostic))
    }
  }

  /// A diagnostic whose paths are as the person sees them from the current folder.
  private func placed(_ diagnostic: Diagnostic) -> Diagnostic {
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
