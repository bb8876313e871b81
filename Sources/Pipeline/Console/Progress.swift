import Synchronization

/// Hears how far a long piece of work is; safe to call from several threads.
struct Progress: Sendable {
  /// Called with what is done and what there is in all.
  let report: @Sendable (Int, Int) -> Void

  /// Something that listens.
  init(_ report: @escaping @Sendable (_ done: Int, _ total: Int) -> Void) {
    self.report = report
  }

  /// Says nothing.
  static let silent = Progress { _, _ in }

  /// A line on a terminal that is written anew at each further percent; nothing elsewhere.
  ///
  /// The line is wiped at the end. Work on fewer than 500 things is over before it can be read.
  static func line(_ verb: String, on console: Console) -> Progress {
    guard console.errorWidth != nil else { return .silent }
    let shown = Mutex(-1)
    return Progress { done, total in
      guard total >= 500 else { return }
      let percent = done * 100 / total
      shown.withLock { last in
        guard percent > last else { return }
        last = percent
        console.error(percent < 100 ? "\r\(verb) \(percent) % of \(total) files" : "\r\u{1b}[K")
      }
    }
  }

  func report(_ done: Int, of total: Int) { report(done, total) }
}
