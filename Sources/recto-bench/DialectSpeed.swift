import ExamText
import Foundation
import TestSupport

/// How fast each dialect is read: a generated text of some megabytes, in memory, on one core.
enum DialectSpeed {
  private static let size = 6_000_000
  private static let worstSize = 10_000_000

  /// Measures every dialect, or those of some names, and prints one row for each.
  static func run(only names: [String], rounds: Int = 3) {
    var table = Table(head: ["6 MB of", "processor", "MB/s", "cards"])
    for dress in DialectDress.all where names.isEmpty || names.contains(dress.name) {
      let texts = dress.texts(bytes: size)
      let total = texts.reduce(0) { $0 + $1.count }
      var best = Double.infinity
      var cards = 0
      for _ in 0..<rounds {
        let start = processorSeconds()
        cards = texts.reduce(0) { $0 + ExamReader().read($1, path: dress.path).cards.count }
        best = min(best, processorSeconds() - start)
      }
      table.rows.append([
        dress.name, seconds(best), rounded(Double(total) / best / 1e6, digits: 1), "\(cards)",
      ])
    }
    print(table.text)
  }

  /// Reads ten megabytes of each line that is easy to read slowly, and prints the slowest.
  static func runWorst(rows: Int = 12) {
    var found: [(pattern: String, seconds: Double)] = []
    for pattern in RepeatedLines.all {
      let text = RepeatedLines.text(pattern, bytes: worstSize)
      let start = processorSeconds()
      _ = ExamReader().read(text, path: RepeatedLines.path(for: pattern))
      found.append((pattern, processorSeconds() - start))
    }
    found.sort { $0.seconds > $1.seconds }
    var table = Table(head: ["10 MB of", "processor"])
    for row in found.prefix(rows) {
      table.rows.append([row.pattern.debugDescription, seconds(row.seconds)])
    }
    print(table.text)
  }

  /// What this process has worked so far: it hardly depends on what else the machine does.
  private static func processorSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
