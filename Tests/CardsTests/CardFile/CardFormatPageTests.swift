import Cards
import Diagnostics
import Foundation
import Testing

/// What `docs/card-format.md` shows must be so.
@Suite struct CardFormatPageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  @Test func everyExampleIsACardWithoutMistakes() throws {
    let parts = try Self.text("docs/card-format.md").components(separatedBy: "```markdown\n")
    let examples = parts.dropFirst().compactMap { $0.components(separatedBy: "\n```").first }
    var kinds: Set<Card.Kind> = []
    for example in examples {
      let text = example.hasPrefix("- [x]") ? "Q\n\n" + example : example
      let (file, diagnostics) = CardFileReader().read(Array(text.utf8), path: "a.md")
      #expect(diagnostics.isEmpty, "\(example)")
      kinds.insert(try #require(file).card.kind)
    }
    #expect(examples.count >= 5)
    #expect(kinds == Set(Card.Kind.allCases))
  }

  @Test func everyCodeIsOnThePage() throws {
    let page = try Self.text("docs/card-format.md")
    let folder = Self.root.appending(path: "Sources/Cards")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var codes: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let pattern = /\.(?:error|warning|note)\(\s*"([a-z0-9-]+)"/
      for match in source.matches(of: pattern) { codes.insert(String(match.1)) }
    }
    #expect(codes.count > 25)
    for code in codes { #expect(page.contains("`\(code)`"), "\(code)") }
  }
}
