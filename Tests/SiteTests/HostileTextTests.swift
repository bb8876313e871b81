import Cards
import Testing

@testable import Site

@Suite struct HostileTextTests {
  private static let attacks = [
    "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)",
    "<!--", "]]>", "{{siteTitle}}{{{x}}}", "\u{202E}txet desrever", "\u{2028}", "&lt;b&gt;",
    "<svg onload=alert(1)>", "</title><script>", "</details></main>",
  ]

  /// A page has the same tags whatever its texts say.
  @Test(arguments: attacks)
  func textNeverBecomesMarkup(text: String) {
    let plain = tags(of: publication("word"))
    let hostile = tags(of: publication(text))
    #expect(hostile == plain)
  }

  @Test(arguments: ["__proto__", "constructor", "con", "a b", "é", "..%2f", "\"x\""])
  func namesAreEncodedWhereverTheyAreLinked(name: String) {
    var publication = publication("word")
    publication.decks[0].name = name
    let files = Sample.files(publication)
    let page = files["decks/\(name).html"]
    #expect(page?.contains("href=\"../cards/\(Address.encoded(name))/x1.html\"") == true)
    #expect(files["data/\(name).js"]?.hasPrefix("RECTO.deck(") == true)
  }

  @Test func addressesOfScriptsAreNoLinks() {
    var publication = publication("[x](javascript:alert(1))")
    publication.decks[0].cards[0].source = "javascript:alert(1)"
    for (path, text) in Sample.files(publication) where path.hasSuffix(".html") {
      #expect(!text.contains("href=\"javascript"), "\(path)")
    }
  }

  private func publication(_ text: String) -> Publication {
    let field = Markdown(text)
    let card = Card(
      id: CardID(rawValue: "x1"), kind: .choice, prompt: field,
      options: [
        Option(field, isCorrect: true, rationale: field),
        Option("other", isCorrect: false, rationale: field),
      ], explanation: field, tags: [text], source: text, language: text)
    let deck = Deck(name: "one", title: text, language: text, cards: [card], path: "")
    return Publication(id: "s1", title: text, language: text, baseURL: text, decks: [deck])
  }

  /// The tags of each page, in order, without what stands in quotes or between them.
  private func tags(of publication: Publication) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for (path, text) in Sample.files(publication) where path.hasSuffix(".html") {
      var tags: [String] = []
      var tag: [UInt8]?
      var isQuoted = false
      for byte in text.utf8 {
        if byte == UInt8(ascii: "<"), tag == nil { tag = [] }
        if tag != nil, byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if tag != nil, !isQuoted { tag?.append(byte) }
        if byte == UInt8(ascii: ">"), !isQuoted, let whole = tag {
          tags.append(String(decoding: whole, as: UTF8.self))
          tag = nil
        }
      }
      result[path] = tags
    }
    return result
  }
}
