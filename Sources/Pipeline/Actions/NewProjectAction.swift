import Diagnostics

/// Makes a project that builds at once.
public struct NewProjectAction: Sendable {
  /// The project's folder.
  public var folder: String

  /// A new project in a folder.
  public init(folder: String) {
    self.folder = folder
  }

  /// Makes the project; a folder that holds anything is refused.
  public func run(_ workspace: Workspace) -> ExitStatus {
    let files = workspace.files
    let reporter = DiagnosticReporter(workspace: workspace, pathsAreInProject: false)
    do throws(FileError) {
      if let info = try files.info(folder) {
        let isEmpty = info.kind == .folder ? try files.list(folder).isEmpty : false
        guard isEmpty else {
          reporter.report([
            .error(
              "folder-not-empty", "something is here already: name a new or an empty folder",
              at: SourceLocation(path: folder))
          ])
          return .failure
        }
      }
      try files.makeFolders(Path.join(folder, Project.contentName))
      for (path, text) in ProjectSkeleton.files(title: Path.name(folder)) {
        try files.create(Path.join(folder, path), Array(text.utf8))
      }
    } catch {
      reporter.report([TextFileReader.diagnostic(error, shown: error.path)])
      return .failure
    }
    workspace.console.output(
      """
      \(folder): a new project
        \(Path.join(folder, ProjectSkeleton.samplePath)) holds a sample: write your own text over it
        recto build --project \(ProjectSkeleton.shellWord(folder))

      """)
    return .success
  }
}
