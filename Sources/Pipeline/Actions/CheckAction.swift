import Cards
import Diagnostics

/// Says everything that is wrong or doubtful in a project, and writes nothing.
public struct CheckAction: Sendable {
  /// Whether a warning is as bad as an error.
  public var isStrict: Bool

  /// A check.
  public init(isStrict: Bool = false) {
    self.isStrict = isStrict
  }

  /// Checks a project.
  public func run(_ workspace: Workspace) -> ExitStatus {
    var loader = ProjectLoader(project: workspace.project, files: workspace.files)
    let loaded = loader.load()
    let diagnostics = Assembly(loaded, project: workspace.project, files: workspace.files)
      .diagnostics
    DiagnosticReporter(workspace: workspace).report(diagnostics)
    let tally = DiagnosticTally(diagnostics)
    let cards = loaded.publication.decks.reduce(0) { $0 + $1.cards.count }
    workspace.console.output(
      counted(loaded.publication.decks.count, "deck") + ", " + counted(cards, "card") + ": "
        + tally.text + "\n")
    return tally.errors > 0 || (isStrict && tally.warnings > 0) ? .failure : .success
  }
}
