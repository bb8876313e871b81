import Cards
import Diagnostics
import Testing

/// A file that somebody got wrong, and what must be said: `line:column code`.
struct Mistake: CustomTestStringConvertible {
  let text: String
  let expected: [String]

  init(_ text: String, _ expected: String...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}

@Suite struct CardFileDiagnosticTests {
  private func read(_ text: String) -> (file: CardFile?, diagnostics: [Diagnostic]) {
    CardFileReader().read(Array(text.utf8), path: "card.md")
  }

  private func findings(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.location.line):\($0.location.column) \($0.code)" }
  }

  @Test(arguments: [
    Mistake("---\nid: abc\n\nWhat?\n", "1:1 unclosed-front-matter"),
    Mistake("\n\n---\nid: abc\n---\nWhat?\n\n## Answer\n\nA\n", "3:1 late-front-matter"),
    Mistake("---\nsource: a: b\n---\nQ\n\n## Answer\n\nA\n", "2:10 broken-yaml"),
    Mistake("---\ntags: [a, b\n---\nQ\n\n## Answer\n\nA\n", "2:1 broken-yaml"),
    Mistake("---\njust words\n---\nQ\n\n## Answer\n\nA\n", "2:1 broken-yaml"),
    Mistake("---\nid: abc\nid: abd\n---\nQ\n\n## Answer\n\nA\n", "3:1 duplicate-key"),
    Mistake("---\ntags: a, b\n---\nQ\n\n## Answer\n\nA\n", "2:7 wrong-type"),
    Mistake("---\ntags: {a: b}\n---\nQ\n\n## Answer\n\nA\n", "2:7 wrong-type"),
    Mistake("---\ntags: [a, [b]]\n---\nQ\n\n## Answer\n\nA\n", "2:11 wrong-type"),
    Mistake("---\nid: [a]\n---\nQ\n\n## Answer\n\nA\n", "2:5 wrong-type"),
    Mistake("---\norder: first\n---\nQ\n\n## Answer\n\nA\n", "2:8 wrong-type"),
    Mistake("---\ntags: [a, a]\n---\nQ\n\n## Answer\n\nA\n", "2:11 repeated-tag"),
    Mistake("---\nid: Ab-c\n---\nQ\n\n## Answer\n\nA\n", "2:5 bad-id"),
    Mistake("---\nid: con\n---\nQ\n\n## Answer\n\nA\n", "2:5 bad-id"),
    Mistake("---\nkind: recal\n---\nQ\n\n## Answer\n\nA\n", "2:7 bad-kind"),
    Mistake("---\nlang: English (UK)\n---\nQ\n\n## Answer\n\nA\n", "2:7 bad-language"),
    Mistake("---\nlang: english\n---\nQ\n\n## Answer\n\nA\n", "2:7 bad-language"),
    Mistake("---\ntgas: [a]\n---\nQ\n\n## Answer\n\nA\n", "2:1 unknown-key"),
    Mistake("Q\n\n## Answer\n\nA\n\n## Answer\n\nB\n", "7:1 duplicate-heading"),
    Mistake("Q\n\n## Anser\n\nA\n", "3:1 unknown-heading"),
    Mistake("Q\n\n### Answer\n\nA\n", "3:1 heading-form"),
    Mistake("Q\n\n##Answer\n\nA\n", "3:1 heading-form"),
    Mistake("Q\n\n## Answer\n", "3:1 empty-section"),
    Mistake("Q\n\n## Answer\n\nA\n- [x] B\n", "6:1 late-option"),
    Mistake("Q\n\n- [x] A\n- [ ]\n", "4:1 empty-option"),
    Mistake("Q\n\n- [x] A\nmore\nand more\n- [ ] B\n", "4:1 stray-text"),
    Mistake("Q\n\n- [x] A\n  - [ ] B\n", "4:3 indented-option"),
    Mistake("Q\n\n  - [x] A\n", "3:3 indented-option"),
    Mistake("Q\n\n- [x] A\n\n  ## Explanation\n", "5:3 indented-heading"),
    Mistake("Q\n\n-[x] A\n- [ ] B\n", "3:1 bad-checkbox"),
    Mistake("Q\n\n- [x] A\n- [] B\n", "4:1 bad-checkbox"),
    Mistake("Q\n\n- [x]A\n- [ ] B\n", "3:1 bad-checkbox"),
    Mistake("Q\n\n- [x] A\n- [  ] B\n", "4:1 bad-checkbox"),
    Mistake("Q\n\n- [✓] A\n- [ ] B\n", "3:1 bad-checkbox"),
    Mistake("Q\n\n1. [x] A\n- [ ] B\n", "3:1 bad-checkbox"),
    Mistake("Q\n\n[x] A\n- [ ] B\n", "3:1 bad-checkbox"),
    Mistake("- [x] A\n- [ ] B\n", "1:1 missing-prompt"),
    Mistake("## Answer\n\nA\n", "1:1 missing-prompt"),
    Mistake("Q\n\n- [ ] A\n- [ ] B\n", "3:1 no-right-option"),
    Mistake("\nQ\n", "2:1 missing-answer"),
    Mistake("Q\n\n## Antwort\n\nA\n", "3:1 missing-answer"),
    Mistake("---\nkind: choice\n---\nQ\n\n## Answer\n\nA\n", "6:1 no-options"),
    Mistake("---\nkind: cloze\n---\n\nQ __\n\n## Answer\n\nA\n", "5:1 no-gap"),
    Mistake("Q\n\n- [x] A\n\n## Answer\n\nA\n", "5:1 answer-and-options"),
    Mistake("Q\n\n```\ncode\n\n## Answer\n\nA\n", "3:1 unclosed-fence"),
    Mistake("Q\n\n- [x] A\n\n  ```\n  code\n", "5:3 unclosed-fence"),
    Mistake(
      "Q\n\n- [x] An option so long that an editor wrapped it for somebody\n  onto two lines\n",
      "3:1 wrapped-option"),
    Mistake("", "1:0 empty-file"), Mistake(" \n\t\n", "1:0 empty-file"),
    Mistake("Q \0\n", "1:3 binary-file"),
  ])
  func eachMistakeIsToldAtItsPlace(mistake: Mistake) {
    #expect(findings(read(mistake.text).diagnostics) == mistake.expected)
  }

  @Test(arguments: ["- [X] A", "* [x] A", "+ [x] A", "-  [x]   A", " - [x] A"])
  func harmlessWaysToWriteAnOptionAreTaken(line: String) throws {
    let (file, diagnostics) = read("Q\n\n\(line)\n- [ ] B\n")
    #expect(diagnostics.isEmpty)
    #expect(file?.card.options.map(\.text) == ["A", "B"])
    #expect(file?.card.options.map(\.isCorrect) == [true, false])
  }

  @Test func aSlipIsReadAsWhatItMeansAndHasAFixIt() throws {
    let (file, diagnostics) = read("Q\n\n-[x] A\n- []B\n")
    #expect(file?.card.options.map(\.text) == ["A", "B"])
    #expect(file?.card.options.map(\.isCorrect) == [true, false])
    #expect(diagnostics.map { $0.fixIts.first?.replacement } == ["- [x] ", "- [ ] "])
    #expect(diagnostics.map { $0.fixIts.first?.length } == [5, 4])
  }

  @Test func aMisspeltHeadingSaysTheRightOne() throws {
    let diagnostic = try #require(read("Q\n\n- [x] A\n\n## Explenation\n\nE\n").diagnostics.first)
    #expect(diagnostic.message.contains("did you mean '## Explanation'?"))
    #expect(diagnostic.fixIts.first?.replacement == "## Explanation")
  }

  @Test func linksAndOtherListsAreNoOptions() throws {
    let text = "Q [x] and\n\n- [x](https://example.org)\n- item\n- [name]\n\n## Answer\n\nA\n"
    let (file, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(file?.card.options.isEmpty == true)
  }

  @Test(arguments: [
    ("caf\u{e9}", [UInt8(0x63), 0x61, 0x66, 0xe9], "1:4 not-utf8"),
    ("utf16", [0xff, 0xfe, 0x41, 0x00], "1:4 binary-file"),
  ])
  func filesThatAreNotUTF8AreTold(name: String, bytes: [UInt8], expected: String) {
    let (file, diagnostics) = CardFileReader().read(bytes, path: "card.md")
    #expect(file == nil)
    #expect(findings(diagnostics) == [expected])
  }

  @Test func aFileInAnotherEncodingSaysHowToConvertIt() {
    func message(_ bytes: [UInt8], _ path: String = "Content/it's.md") -> String {
      CardFileReader().read(bytes, path: path).diagnostics.first?.message ?? ""
    }
    let western = message(Array("caf".utf8) + [0xe9])
    #expect(western.contains("save it as UTF-8 in your editor"))
    #expect(
      western.hasSuffix(
        "iconv -f Windows-1252 -t UTF-8 'it'\\''s.md' > utf8.txt && mv utf8.txt 'it'\\''s.md'"))
    #expect(message([0xe9], "-a.md").contains(" ./-a.md > "))
    // Converted as a whole, the part that is UTF-8 would be spoilt.
    #expect(!message(Array("“caf".utf8) + [0xe9]).contains("iconv"))
  }

  @Test func deepNestingInFrontMatterIsAnErrorNotACrash() {
    let text = "---\ntags: " + String(repeating: "[", count: 100_000) + "\n---\nQ\n"
    #expect(findings(read(text).diagnostics).contains { $0.hasSuffix(" broken-yaml") })
  }
}
