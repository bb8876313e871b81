import Foundation

/// What a program that makes PDFs is given.
struct PrintSample {
  /// A project with one deck.
  let project: URL
  /// The program `recto`.
  let recto: String
  /// This program.
  let bench: String

  /// The deck's pages of sheets for A4, built where they are not there yet.
  fileprivate func pages() throws -> [URL] {
    let folder = project.appending(path: "Output/print")
    if !FileManager.default.fileExists(atPath: folder.path) {
      _ = try run([recto, "build", "--project", project.path])
    }
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.wholeMatch(of: /.*-a4(-\d+)?\.html/) != nil }
      .sorted { $0.path < $1.path }
  }
}

/// A program that makes PDFs, to be measured beside `recto print`.
struct PrintEngine: Sendable {
  /// Its name in the table.
  let name: String
  /// Its name in `PATH`.
  let program: String
  /// What is run one after the other to print a deck; preparations are done at once, untimed.
  let commands: @Sendable (PrintSample) throws -> [[String]]

  /// All that are measured.
  static let all = [
    PrintEngine(name: "Typst, unfitted", program: "typst") { sample in
      let document = sample.project.appending(path: "deck.typ").path
      _ = try run([sample.bench, "typst", sample.project.path, document])
      return [["typst", "compile", document, document + ".pdf"]]
    },
    PrintEngine(name: "Chromium, from the pages", program: "chromium") { sample in
      try sample.pages().map { page in
        [
          "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
          "--user-data-dir=\(page.path).profile", "--print-to-pdf=\(page.path).pdf",
          page.absoluteString,
        ]
      }
    },
    PrintEngine(name: "WeasyPrint, from the pages", program: "weasyprint") { sample in
      try sample.pages().map { ["weasyprint", "--quiet", $0.path, $0.path + ".pdf"] }
    },
  ]
}
