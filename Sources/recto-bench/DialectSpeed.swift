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

  private static let mostLines = 1_000_000

  /// A shape that takes more processor seconds than this is not waited for.
  private static let worstLimit = 30

  /// Reads ten megabytes, or a million lines, of each shape that is easy to read slowly, each in a
  /// process of its own; prints each time as soon as it is known, and the slowest again at the end.
  static func runWorst(rows: Int = 12) throws {
    let bench = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().path
    var found: [(shape: String, seconds: Double)] = []
    for (place, shape) in SlowShape.all.enumerated() {
      let spent = try? measure([bench, Chore.worst.rawValue, "\(place)"])
      let time = spent ?? Double(worstLimit)
      let name = shape.name.count > 40 ? shape.name.prefix(39) + "…" : shape.name
      print(spent == nil ? "> \(worstLimit)" : rounded(time, digits: 2), "s", name)
      fflush(nil)
      found.append((name, time))
    }
    found.sort { $0.seconds > $1.seconds }
    var table = Table(head: ["10 MB or a million lines of", "processor"])
    for row in found.prefix(rows) { table.rows.append([row.shape, seconds(row.seconds)]) }
    print("\n" + table.text)
  }

  /// Reads ten megabytes, or so many bytes, of the shape with a number and prints how long that took;
  /// the system ends the process where that is too long.
  static func runWorst(shape place: Int, bytes: Int?) {
    if bytes == nil {
      var limit = rlimit(rlim_cur: rlim_t(worstLimit), rlim_max: rlim_t(worstLimit))
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    }
    let shape = SlowShape.all[place]
    // No more lines than are read at all: refusing a text takes no time.
    let sample = shape.text(worstSize / 100)
    let lines = sample.count { $0 == UInt8(ascii: "\n") }
    let most = lines > 0 ? sample.count * (mostLines / lines) : worstSize
    let text = shape.text(min(bytes ?? worstSize, most))
    let start = processorSeconds()
    _ = ExamReader().read(text, path: shape.path)
    print(processorSeconds() - start)
  }

  /// What this process has worked so far: it hardly depends on what else the machine does.
  private static func processorSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
