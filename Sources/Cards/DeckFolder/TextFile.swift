/// A file that a person wrote, or that is to be written: the seam between rooms and the disk.
public struct TextFile: Sendable, Hashable {
  /// Where: relative to the project, `/` between parts.
  public var path: String
  /// The content.
  public var bytes: [UInt8]

  /// A file at a path.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
