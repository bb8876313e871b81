import Foundation

/// Measures what Recto promises about speed, beside the tools that one would compare it with.
@main
struct Bench {
  static let usage = """
    usage: recto-bench [--cards 16,1000,10000] [--rounds 5]
           recto-bench dialects [NAME]…
           recto-bench worst
           recto-bench print [--limit 120] [CARDS]…

    The second form reads generated text of each dialect and prints MB/s; the third reads ten
    megabytes, or a million lines, of each shape that is easy to read slowly, stops each after 30
    seconds, and prints the times, the slowest again at the end; the fourth makes PDFs of decks and prints cards a second,
    beside Typst, Chromium and WeasyPrint where installed; a program that takes more seconds than the
    limit is stopped, and gets no larger deck.

    Makes projects of generated exam text, measures `recto build` (the program beside this one) and
    its parts in processes of their own, and prints one table a size. Other tools are measured
    where they are installed: hugo, cmark.
    """

  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if let chore = arguments.first.flatMap(Chore.init) {
      return try chore(Array(arguments.dropFirst()))
    }
    var sizes = [16, 1000, 10_000]
    var rounds = 5
    while arguments.count >= 2 {
      let value = arguments[1]
      switch arguments[0] {
      case "--cards": sizes = value.split(separator: ",").compactMap { Int($0) }
      case "--rounds": rounds = max(1, Int(value) ?? 0)
      default: exit(usage: Self.usage)
      }
      arguments.removeFirst(2)
    }
    guard arguments.isEmpty, !sizes.isEmpty else { exit(usage: Self.usage) }
    do {
      try run(sizes: sizes, rounds: rounds)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      Foundation.exit(1)
    }
  }

  private static func run(sizes: [Int], rounds: Int) throws {
    let bench = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let recto = bench.deletingLastPathComponent().appending(path: "recto").path
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "recto-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer {
      try? FileManager.default.removeItem(at: folder)
      removeMessages()
    }
    for cards in sizes {
      let sample = try SampleProject(cards: cards, in: folder, bench: bench.path)
      let tasks = tasks(for: sample, recto: recto, bench: bench.path)
      _ = FileManager.default.changeCurrentDirectoryPath(sample.project.path)
      let results = try measure(tasks, rounds: rounds)
      let name = "Hugo, a page per card"
      let rival = zip(tasks, results).first { $0.0.name == name }?.1 ?? Result()
      var table = Table(head: [
        "\(cards) cards", "median", "best", "processor", "peak memory", "of Hugo's time",
        "of its processor time",
      ])
      for (task, result) in zip(tasks, results) {
        table.rows.append([
          task.name, seconds(result.median), seconds(result.best), seconds(result.processorSeconds),
          megabytes(result.peakBytes),
          rounded(result.best / rival.best, digits: 2),
          rounded(result.processorSeconds / rival.processorSeconds, digits: 2),
        ])
      }
      print(table.text + "\n")
    }
  }

  private static func exit(usage: String) -> Never {
    FileHandle.standardError.write(Data((usage + "\n").utf8))
    Foundation.exit(2)
  }
}
