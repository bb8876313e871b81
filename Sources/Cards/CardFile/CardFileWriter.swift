/// Writes the Markdown file of one card; reading it gives the same card, whatever its text holds.
public struct CardFileWriter: Sendable {
  /// A writer.
  public init() {}

  /// The file's content, UTF-8.
  public func bytes(of file: CardFile) -> [UInt8] {
    []
  }
}
