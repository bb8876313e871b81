import Synchronization

@testable import Pipeline

/// A console that keeps what is printed.
final class Recording: Sendable {
  private let texts = Mutex((output: "", error: ""))

  var output: String { texts.withLock { $0.output } }
  var error: String { texts.withLock { $0.error } }

  /// The console; `width` makes it a terminal.
  func console(width: Int? = nil) -> Console {
    Console(
      output: { text in self.texts.withLock { $0.output += text } },
      error: { text in self.texts.withLock { $0.error += text } }, errorWidth: width)
  }
}
