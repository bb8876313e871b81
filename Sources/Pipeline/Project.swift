/// A folder with `Content/`, and perhaps `recto.yml` and `Templates/`.
public struct Project: Sendable {
  /// The folder.
  public let root: String

  /// A project in a folder.
  public init(root: String) {
    self.root = root
  }
}
