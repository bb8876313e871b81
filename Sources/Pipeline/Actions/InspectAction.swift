import Cards
import Diagnostics

/// Says what was understood of exam texts, line by line, and writes nothing.
public struct InspectAction: Sendable {
  /// The files, as named on the command line.
  public var paths: [String]
  /// Whether to print JSON instead of text.
  public var printsJSON: Bool

  /// An inspection of files.
  public init(paths: [String], printsJSON: Bool = false) {
    self.paths = paths
    self.printsJSON = printsJSON
  }

  /// Inspects the files.
  public func run(_ workspace: Workspace) -> ExitStatus {
    let inspections = paths.map { Inspection(of: $0, files: workspace.files) }
    if printsJSON {
      workspace.console.output(InspectionJSON.text(inspections))
    } else {
      let margin = InspectionMargin(hasColor: workspace.console.outputHasColor)
      for inspection in inspections { workspace.console.output(margin.text(inspection)) }
    }
    let diagnostics = inspections.flatMap(\.diagnostics)
    DiagnosticReporter(workspace: workspace, pathsAreInProject: false).report(diagnostics)
    return diagnostics.contains { $0.severity == .error } ? .failure : .success
  }
}
