import Cards
import Output

/// A build that makes every file and writes none, for measuring what making alone takes.
public struct Rehearsal: Sendable {
  private let workspace: Workspace
  private let loaded: LoadedProject

  /// Loads a project, so that loading is not part of what is measured.
  public init(_ workspace: Workspace) {
    self.workspace = workspace
    var loader = ProjectLoader(project: workspace.project, files: workspace.files)
    loaded = loader.load()
  }

  /// Makes every file on this thread, one after the other.
  ///
  /// - Returns: how many files and how many bytes there were; no files when there are errors.
  public func run() -> (files: Int, bytes: Int) {
    let tree = Assembly(loaded, project: workspace.project, files: workspace.files).tree
    return (tree.files.count, tree.files.reduce(0) { $0 + $1.bytes().count })
  }
}
