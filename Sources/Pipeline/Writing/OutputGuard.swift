import Diagnostics

/// Refuses output folders that would take the project itself away.
struct OutputGuard {
  let workspace: Workspace

  /// Looks at where an output folder lies.
  ///
  /// - Throws: `DiagnosticError` when it holds the project or lies among its sources.
  func check(_ folder: String) throws {
    let files = workspace.files
    do {
      let root = try files.realPath(workspace.project.root)
      let output = try realPathOfNew(folder)
      if Path.contains(output, root) {
        throw refused(folder, "the output folder would take the project's place")
      }
      for name in [Project.contentName, Project.templatesName] {
        let source = Path.join(root, name)
        if Path.contains(source, output) {
          throw refused(folder, "the output folder lies in '\(name)', which is read")
        }
      }
    } catch let error as FileError {
      throw DiagnosticError(error, path: folder)
    }
  }

  /// The path without symbolic links of something that may not be there yet.
  private func realPathOfNew(_ path: String) throws -> String {
    if try workspace.files.info(path) != nil { return try workspace.files.realPath(path) }
    let parent = Path.parent(path)
    guard parent != path else { return path }
    return Path.normalized(Path.join(try realPathOfNew(parent), Path.name(path))) ?? path
  }

  private func refused(_ folder: String, _ message: String) -> DiagnosticError {
    DiagnosticError(
      .error(
        "output-not-ours", message + ": name another folder", at: SourceLocation(path: folder)))
  }
}
