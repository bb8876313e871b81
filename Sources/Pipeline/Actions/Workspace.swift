/// What every command works with: the disk, the console and the project's folder.
public struct Workspace: Sendable {
  /// The disk.
  let files: any FileSystem
  /// Where to print.
  public let console: Console
  /// The project.
  public let project: Project

  /// The real disk, and a project on it.
  ///
  /// - Parameters:
  ///   - root: the project's folder; the current one unless told otherwise.
  ///   - console: where to print; the console of this process unless told otherwise.
  public init(root: String = ".", console: Console = .standard()) {
    self.init(files: PosixFileSystem(), console: console, project: Project(root: root))
  }

  init(files: any FileSystem, console: Console, project: Project) {
    self.files = files
    self.console = console
    self.project = project
  }
}
