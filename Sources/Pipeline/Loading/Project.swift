/// A folder with `Content/`, and perhaps `recto.yml` and `Templates/`.
public struct Project: Sendable {
  /// The folder, as the person named it.
  public let root: String

  /// A project in a folder.
  public init(root: String) {
    self.root = root
  }

  /// The settings.
  public static let configurationName = "recto.yml"
  /// The folder of the decks.
  public static let contentName = "Content"
  /// The folder of the project's own templates.
  public static let templatesName = "Templates"
  /// The folder that the site is written to unless told otherwise.
  public static let outputName = "Output"

  /// A path of the project as the system takes it.
  func path(_ relative: String) -> String { Path.join(root, relative) }
}
