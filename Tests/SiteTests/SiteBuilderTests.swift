import Cards
import Diagnostics
import Output
import Templating
import Testing

@testable import Site

@Suite struct SiteBuilderTests {
  private let files = Sample.files(Sample.publication)

  @Test func siteHasAllItsFiles() {
    let library = TemplateLibrary()
    let words = library.languages.map { "assets/words/\($0).js" }
    let parts = Set(
      library.files.keys.filter { $0.hasPrefix("assets/parts/") }.map {
        $0.split(separator: "/")[2]
      })
    let pages = [
      "cards/tea/tea1.html", "cards/tea/tea2.html", "cards/tea/tea3.html", "cards/tea/tea4.html",
      "decks/tea.html", "index.html",
    ]
    let expected =
      ["assets/app.js", "assets/icon.svg", "assets/style.css", "data/site.js", "data/tea.js"]
      + words + parts.map { "assets/\($0).js" } + pages
    #expect(files.keys.sorted() == expected.sorted())
  }

  @Test func iconAndManifestFollowTheAccent() throws {
    let own = TemplateLibrary.File(
      path: "assets/css/zz-own.css", text: ":root { --accent: #7a2e8f; --accent-wash: #f3e6f7; }")
    let templates = TemplateLibrary(own: [own])
    let tree = SiteBuilder(templates: templates).build(Sample.publication).tree
    let whole = OfflineFiles(publication: Sample.publication, templates: templates).added(to: tree)
    let files = Dictionary(
      whole.files.map { ($0.path, String(decoding: $0.bytes(), as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
    let icon = try #require(files["assets/icon.svg"])
    #expect(icon.contains("#7a2e8f") && icon.contains("#f3e6f7") && icon.contains("#fffdf8"))
    #expect(!icon.contains("#0a6350") && !icon.contains("var("))
    #expect(files["site.webmanifest"]?.contains(##""theme_color":"#7a2e8f""##) == true)
    #expect(self.files["assets/icon.svg"]?.contains("#0a6350") == true)
  }

  @Test func everyLocalAddressNamesAFileOfTheSiteOrASheet() {
    let sheets = ["print/tea-a4.html", "print/tea-letter.html"]
    for (path, text) in files where path.hasSuffix(".html") {
      for address in addresses(in: text) where !address.hasPrefix("https://") {
        #expect(!address.hasPrefix("/"), "\(path): \(address)")
        let target = resolved(address, from: path)
        #expect(files[target] != nil || sheets.contains(target), "\(path): \(address)")
      }
    }
  }

  @Test func everyPageHoldsTheStrictPolicyBeforeAnyScript() throws {
    for (path, text) in files where path.hasSuffix(".html") {
      let policy = try #require(text.range(of: "require-trusted-types-for 'script'"), "\(path)")
      if let script = text.range(of: "<script") { #expect(policy.upperBound < script.lowerBound) }
      #expect(text.occurrences(of: "<h1") == 1, "\(path)")
    }
  }

  @Test func canonicalAddressesStandOnlyWithABase() {
    #expect(!files.contains { $0.key.hasSuffix(".html") && $0.value.contains("canonical") })
    var publication = Sample.publication
    for base in ["https://example.org/exam", "https://example.org/exam/"] {
      publication.baseURL = base
      let files = Sample.files(publication)
      #expect(
        files["index.html"]?.contains(
          #"<link rel="canonical" href="https://example.org/exam/">"#) == true)
      #expect(
        files["cards/tea/tea1.html"]?.contains(
          #"href="https://example.org/exam/cards/tea/tea1.html">"#) == true)
    }
  }

  @Test func sameInputGivesSameBytes() {
    #expect(Sample.files(Sample.publication) == files)
  }

  @Test func partsOfStyleAndScriptAreJoinedInOrder() {
    let library = TemplateLibrary(own: [
      .init(path: "assets/style.css", text: "/* first */ a {}"),
      .init(path: "assets/css/00.css", text: "b {}"),
      .init(path: "assets/css/zz.css", text: "c {}\n"),
      .init(path: "assets/app/00.js", text: "first;"),
    ])
    let tree = SiteBuilder(templates: library).build(Sample.publication).tree
    let files = Dictionary(
      tree.files.map { ($0.path, String(decoding: $0.bytes(), as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
    #expect(files["assets/style.css"]?.hasPrefix("a{}b{}") == true)
    #expect(files["assets/style.css"]?.hasSuffix("c{}") == true)
    #expect(files["assets/app.js"]?.hasPrefix("first;\n") == true)
  }

  @Test func findingsInMarkdownAreReportedWithTheirPlace() throws {
    var card = Sample.choice
    card.explanation = Markdown("one\n\n~~two~~", sourceLines: [7, 0, 8])
    let found = SiteBuilder(templates: TemplateLibrary()).build(Sample.publication([card]))
    let diagnostic = try #require(found.diagnostics.first)
    #expect(diagnostic.code == "unsupported-markdown")
    #expect(diagnostic.location == .init(path: "Content/tea.txt", line: 8))
  }

  private func addresses(in html: String) -> [String] {
    var found: [String] = []
    for attribute in ["href=\"", "src=\""] {
      var rest = html[...]
      while let start = rest.range(of: attribute),
        let end = rest[start.upperBound...].range(of: "\"")
      {
        found.append(String(rest[start.upperBound..<end.lowerBound]))
        rest = rest[end.upperBound...]
      }
    }
    return found
  }

  private func resolved(_ address: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "#", omittingEmptySubsequences: false)[0].split(
      separator: "/")
    {
      if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    if address.hasPrefix("#") { return path }
    return parts.joined(separator: "/")
  }
}
