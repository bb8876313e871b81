public import Diagnostics

/// The ids that a deck's cards have, kept in a small text file beside the text.
///
/// `Content/NAME.txt` has `Content/NAME.ids`; a folder `Content/NAME/` has the same when some of its
/// cards were written without an id.
public struct IdentityLock: Sendable, Hashable {
  /// A lock without ids.
  public init() {}

  /// Whether it holds no id: such a lock need not be written.
  public var isEmpty: Bool { true }

  /// Reads a lock file; lines that make no sense are told and left out.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: what diagnostics call it.
  /// - Returns: the lock, and a diagnostic for each line that was left out.
  public static func read(
    _ bytes: [UInt8], path: String
  ) -> (lock: IdentityLock, diagnostics: [Diagnostic]) {
    (IdentityLock(), [])
  }

  /// The file's content: a comment, then one line per card, sorted by id.
  public var bytes: [UInt8] { [] }
}
