/// What every command works with: the disk, the console and the project's folder.
public struct Workspace: Sendable {
  /// The disk.
  public var files: any FileSystem
  /// Where to print.
  public var console: Console
  /// The project.
  public var project: Project

  /// A workspace with its parts.
  public init(files: any FileSystem, console: Console, project: Project) {
    self.files = files
    self.console = console
    self.project = project
  }

  /// The real disk and the console of this process.
  ///
  /// - Parameter root: the project's folder; the current one unless told otherwise.
  public static func standard(root: String = ".") -> Workspace {
    Workspace(
      files: PosixFileSystem(), console: .standard(), project: Project(root: root))
  }
}
