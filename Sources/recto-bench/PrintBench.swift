import Foundation

/// Measures how fast decks become PDFs, beside the programs that make PDFs of pages.
struct PrintBench {
  /// Small decks come first, so that slow programs have something that they can do.
  static let usualSizes = [8, 50, 1000, 10_000]

  /// How many seconds another program may take for a deck.
  var limit = 120.0
  /// How often Recto prints each deck; other programs print it once.
  var rounds = 3

  /// The columns of the table; rows are printed as they are done.
  private static let table = Table(head: [
    "PDF of", "way", "best", "processor", "cards a second", "peak memory",
  ])
  private static let widths = [12, 42, 8, 9, 14, 11]

  /// Prints one table: each way at each size.
  func measureAll(sizes: [Int]) throws {
    let bench = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let recto = bench.deletingLastPathComponent().appending(path: "recto").path
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "recto-bench-print-\(ProcessInfo.processInfo.processIdentifier)")
    defer {
      try? FileManager.default.removeItem(at: folder)
      removeMessages()
    }
    var tooSlow: Set<String> = []
    show(Self.table.top(Self.widths))
    for cards in sizes.sorted() {
      let project = folder.appending(path: "\(cards)")
      _ = try run([bench.path, "generate", "\(cards)", project.path, "\(cards)"])
      let print = [recto, "print", "--project", project.path, "--output", project.path + ".pdf"]
      let runs = try (1...rounds).map { _ in try runTree(print, limit: .infinity).run }
      show(row("recto print", cards, Result(runs: runs)))
      for engine in PrintEngine.all where isInstalled(engine.program) {
        guard !tooSlow.contains(engine.name) else { continue }
        let commands = try engine.commands(
          PrintSample(project: project, recto: recto, bench: bench.path))
        if try !measure(engine, commands, cards) { tooSlow.insert(engine.name) }
      }
      try FileManager.default.removeItem(at: project)
    }
  }

  /// Prints the row of a program; false when it was not done in time.
  private func measure(
    _ engine: PrintEngine, _ commands: [[String]], _ cards: Int
  ) throws -> Bool {
    var sum = Run(seconds: 0, processorSeconds: 0, peakBytes: 0)
    for (index, command) in commands.enumerated() {
      let (run, isWhole) = try runTree(command, limit: limit - sum.seconds)
      sum.seconds += run.seconds
      sum.processorSeconds += run.processorSeconds
      sum.peakBytes = max(sum.peakBytes, run.peakBytes)
      guard isWhole else {
        let done = commands.count > 1 ? "\(index) of \(commands.count) files" : "not done"
        show(row("\(engine.name): \(done) in", nil, Result(runs: [sum]), of: cards))
        return false
      }
    }
    show(row(engine.name, cards, Result(runs: [sum])))
    return true
  }

  /// A row; the cards a second are left open where not all were printed.
  private func row(_ name: String, _ done: Int?, _ result: Result, of cards: Int = 0) -> String {
    Self.table.line(
      [
        "\(done ?? cards) cards", name, seconds(result.best), seconds(result.processorSeconds),
        done.map { perSecond(Double($0) / result.best) } ?? "–",
        megabytes(result.peakBytes),
      ], Self.widths)
  }

  private func perSecond(_ cards: Double) -> String { rounded(cards, digits: cards < 10 ? 1 : 0) }

  private func show(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
