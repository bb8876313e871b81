import Diagnostics
import Synchronization

/// What went wrong while pages were rendered, on any thread.
final class RenderingLog: Sendable {
  private let found = Mutex<Set<Diagnostic>>([])

  /// Notes a mistake; the same one counts once.
  func add(_ diagnostic: Diagnostic) {
    found.withLock { _ = $0.insert(diagnostic) }
  }

  /// What was noted, sorted.
  var diagnostics: [Diagnostic] { found.withLock { $0.sorted() } }
}
