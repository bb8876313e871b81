import Cards
import ExamText
import Foundation
import Pipeline

/// What a child process does for the measurements, named by its first argument.
enum Chore: String {
  /// Writes a project of so many generated cards: `generate CARDS FOLDER [CARDS-OF-A-DECK]`.
  case generate
  /// Writes the Markdown of a project's cards into one file: `markdown PROJECT FILE`.
  case markdown
  /// Writes a project's cards as a Hugo site: `hugo-site PROJECT FOLDER`.
  case hugoSite = "hugo-site"
  /// Writes a project's cards as a Typst document: `typst PROJECT FILE`.
  case typst
  /// Reads a project's exam texts and prints how long the reading took: `parse PROJECT`.
  case parse
  /// Makes a project's output without writing it and prints how long it took: `render PROJECT`.
  case render
  /// Reads some megabytes of each dialect and prints how fast: `dialects [NAME]…`.
  case dialects
  /// Reads ten megabytes of each shape that is easy to read slowly, or so many bytes of the one with
  /// a number, and prints how long that takes: `worst [NUMBER [BYTES]]`.
  case worst
  /// Measures how fast decks become PDFs: `print [--limit SECONDS] [CARDS]…`.
  case print

  /// Does it.
  func callAsFunction(_ arguments: [String]) throws {
    switch self {
    case .generate:
      try generate(
        cards: Int(arguments[0]) ?? 0, into: URL(filePath: arguments[1]),
        perDeck: arguments.count > 2 ? Int(arguments[2]) ?? 1 : DeckGenerator.cardsPerDeck)
    case .markdown:
      let text = try readDecks(arguments[0]).flatMap(\.cards).map(markdown(of:)).joined(
        separator: "\n")
      try text.write(toFile: arguments[1], atomically: true, encoding: .utf8)
    case .hugoSite:
      try HugoSite(decks: readDecks(arguments[0])).write(to: URL(filePath: arguments[1]))
    case .typst:
      try TypstSheets(cards: readDecks(arguments[0]).flatMap(\.cards)).write(to: arguments[1])
    case .parse:
      let texts = try examTexts(arguments[0])
      let reader = ExamReader()
      report { for (path, bytes) in texts { _ = reader.read(bytes, path: path) } }
    case .dialects:
      DialectSpeed.run(only: arguments)
    case .worst:
      if let shape = arguments.first.flatMap({ Int($0) }) {
        DialectSpeed.runWorst(shape: shape, bytes: arguments.dropFirst().first.flatMap { Int($0) })
      } else {
        try DialectSpeed.runWorst()
      }
    case .print:
      var bench = PrintBench()
      var sizes = arguments
      if sizes.first == "--limit", sizes.count > 1 {
        bench.limit = Double(sizes[1]) ?? bench.limit
        sizes.removeFirst(2)
      }
      let numbers = sizes.compactMap { Int($0) }.filter { $0 > 0 }
      try bench.measureAll(sizes: numbers.isEmpty ? PrintBench.usualSizes : numbers)
    case .render:
      let rehearsal = Rehearsal(Workspace(root: arguments[0]))
      report { _ = rehearsal.run() }
    }
  }

  private func generate(cards: Int, into project: URL, perDeck: Int) throws {
    let content = project.appending(path: "Content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    var generator = DeckGenerator(seed: 1)
    for (index, first) in stride(from: 0, to: cards, by: max(1, perDeck)).enumerated() {
      let number = padded(index + 1)
      let text = generator.deck(
        title: "Generated deck \(number)", cards: min(max(1, perDeck), cards - first))
      try text.write(
        to: content.appending(path: "deck-\(number).txt"), atomically: false, encoding: .utf8)
    }
  }
}

/// Exam texts of a project, by name.
private func examTexts(_ project: String) throws -> [(path: String, bytes: [UInt8])] {
  let content = URL(filePath: project).appending(path: "Content")
  return try FileManager.default.contentsOfDirectory(at: content, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == "txt" }
    .sorted { $0.path < $1.path }
    .map { ($0.lastPathComponent, try [UInt8](Data(contentsOf: $0))) }
}

/// What is understood of a project's exam texts.
private func readDecks(_ project: String) throws -> [Understanding] {
  try examTexts(project).map { ExamReader().read($0.bytes, path: $0.path) }
}

/// Prints how many seconds some work takes.
func report(_ work: () throws -> Void) rethrows {
  let clock = ContinuousClock()
  let elapsed = try clock.measure(work)
  Swift.print(Double(elapsed / .nanoseconds(1)) / 1e9)
}

/// A number with leading zeros, so that names sort.
func padded(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
}
