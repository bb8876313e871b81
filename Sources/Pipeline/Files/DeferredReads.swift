import Synchronization

/// Files that are read when output is written, by closures that cannot throw.
///
/// Should a read fail, the build must fail too: the first error is kept and thrown by `check`.
final class DeferredReads: Sendable {
  private let files: any FileSystem
  private let failure = Mutex<FileError?>(nil)

  init(files: any FileSystem) {
    self.files = files
  }

  /// Reads a file when it is called.
  func bytes(of path: String) -> @Sendable () -> [UInt8] {
    {
      do throws(FileError) { return try self.files.read(path) } catch {
        self.failure.withLock { if $0 == nil { $0 = error } }
        return []
      }
    }
  }

  /// Throws what went wrong so far.
  func check() throws {
    if let error = failure.withLock({ $0 }) { throw DiagnosticError(error) }
  }
}
