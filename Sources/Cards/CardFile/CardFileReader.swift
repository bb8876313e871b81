public import Diagnostics

/// Reads the Markdown file of one card; `docs/card-format.md` describes the format.
public struct CardFileReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads one card file, whatever bytes it holds.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: what diagnostics and the card's origin call it.
  /// - Returns: the card (nil when there is none to speak of), and what its author should know.
  public func read(_ bytes: [UInt8], path: String) -> (file: CardFile?, diagnostics: [Diagnostic]) {
    (nil, [])
  }
}
