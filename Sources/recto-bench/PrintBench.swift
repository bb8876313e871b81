import Foundation

/// Measures how fast decks become PDFs, beside the programs that make PDFs of web pages.
enum PrintBench {
  /// A browser's time grows with the square of the cards, and WeasyPrint takes more than a second for
  /// each, so they are asked for few, and once.
  private static let cardsOfPage = 100

  /// Prints one table: each way at each size.
  static func measureAll(sizes: [Int], rounds: Int) throws {
    let bench = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let recto = bench.deletingLastPathComponent().appending(path: "recto").path
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "recto-bench-print-\(ProcessInfo.processInfo.processIdentifier)")
    defer {
      try? FileManager.default.removeItem(at: folder)
      removeMessages()
    }
    var table = Table(head: ["PDF of", "way", "best", "processor", "cards a second", "peak memory"])
    for cards in [cardsOfPage] + sizes {
      let project = folder.appending(path: "\(cards)")
      _ = try run([bench.path, "generate", "\(cards)", project.path, "\(cards)"])
      var tasks = [
        Task(
          name: "recto print",
          command: [recto, "print", "--project", project.path, "--output", project.path + ".pdf"])
      ]
      if cards == cardsOfPage {
        _ = try run([recto, "build", "--project", project.path])
        tasks += rivals(page: project.appending(path: "Output/print/deck-001-a4.html"))
      }
      if isInstalled("typst") {
        let document = project.path + ".typ"
        _ = try run([bench.path, "typst", project.path, document])
        tasks.append(
          Task(
            name: "Typst, unfitted", command: ["typst", "compile", document, document + ".pdf"]))
      }
      for (task, result) in zip(
        tasks, try measure(tasks, rounds: cards == cardsOfPage ? 1 : rounds))
      {
        table.rows.append([
          "\(cards) cards", task.name, seconds(result.best), seconds(result.processorSeconds),
          rounded(Double(cards) / result.best, digits: 0), megabytes(result.peakBytes),
        ])
      }
    }
    print(table.text)
  }

  /// The programs that are installed, told to print the same cards from their page.
  private static func rivals(page: URL) -> [Task] {
    var tasks: [Task] = []
    if isInstalled("chromium") {
      tasks.append(
        Task(
          name: "Chromium, from the page",
          command: [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu",
            "--no-pdf-header-footer", "--user-data-dir=\(page.path).profile",
            "--print-to-pdf=\(page.path).pdf", page.absoluteString,
          ]))
    }
    if isInstalled("weasyprint") {
      tasks.append(
        Task(
          name: "WeasyPrint, from the page",
          command: ["weasyprint", "--quiet", page.path, page.path + ".pdf"]))
    }
    return tasks
  }
}
