import ExamText
import Foundation

/// How fast each dialect is read: its fixture, repeated to ten megabytes, in memory.
struct DialectSpeed {
  private static let size = 10_000_000

  /// Measures every file of a folder and prints one row for each.
  static func run(folder: String, rounds: Int = 1) throws {
    var table = Table(head: ["10 MB of", "seconds", "MB/s", "cards"])
    let files = try FileManager.default.contentsOfDirectory(
      at: URL(filePath: folder), includingPropertiesForKeys: nil
    )
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
    for file in files {
      let bytes = repeated([UInt8](try Data(contentsOf: file)))
      var best = Double.infinity
      var cards = 0
      for _ in 0..<rounds {
        let clock = ContinuousClock()
        let elapsed = clock.measure {
          cards = ExamReader().read(bytes, path: file.lastPathComponent).cards.count
        }
        best = min(best, Double(elapsed / .nanoseconds(1)) / 1e9)
      }
      table.rows.append([
        file.deletingPathExtension().lastPathComponent, rounded(best, digits: 2),
        rounded(Double(bytes.count) / best / 1e6, digits: 1), "\(cards)",
      ])
    }
    print(table.text)
  }

  private static func repeated(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + text.count + 1)
    while bytes.count < size {
      bytes += text
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
