/// Reads exam text of any dialect.
public struct ExamReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads one exam text, whatever bytes it holds.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: what diagnostics and origins call it.
  /// - Returns: cards, a role for each line, and what the author should know.
  public func read(_ bytes: [UInt8], path: String) -> Understanding {
    Understanding()
  }
}
