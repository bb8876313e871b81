import Cards
import Diagnostics

/// The card files that Recto itself writes: front matter, boxes, `## Answer`, `## Explanation`.
struct RectoCard: TextDialect {
  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("#") || marks.starts("-")
  }

  func passages(in text: ExamLines) -> [Passage] {
    let signs = Signs(text)
    guard signs.hasOwnKeys || signs.hasOwnHeading else { return [] }
    let (file, diagnostics) = CardFileReader().read(text.bytes, path: text.path)
    guard let card = file?.card, !card.prompt.text.isEmpty, !card.answers.isEmpty else {
      return []
    }
    // other dialects look alike: without our keys nothing may be unclear
    guard signs.hasOwnKeys || diagnostics.isEmpty else { return [] }
    var sheet = RoleSheet(lines: 0..<text.count, in: text)
    for line in signs.frontMatter { sheet.mark(line + 1, .metadata) }
    sheet.mark(card)
    return [
      Passage(lines: 0..<text.count, roles: sheet.roles, cards: [card], diagnostics: diagnostics)
    ]
  }

  /// What tells a card file from other Markdown.
  private struct Signs {
    /// The lines of the front matter, from 0, rules included.
    var frontMatter = 0..<0
    /// Whether the front matter holds a key that only card files have.
    var hasOwnKeys = false
    /// Whether the body has one of our headings, and each of them only once.
    var hasOwnHeading = false

    init(_ text: ExamLines) {
      let bytes = text.bytes
      var body = 0
      if let first = text.ranges.first, bytes[first].elementsEqual("---".utf8),
        let end = text.ranges.dropFirst().firstIndex(where: {
          bytes[Trim.end($0, in: bytes)].elementsEqual("---".utf8)
        })
      {
        frontMatter = 0..<end + 1
        body = end + 1
        let keys = text.ranges[1..<end].map { range in
          String(decoding: bytes[range].prefix { $0 != ASCII.colon }, as: UTF8.self)
        }
        let own: Set<String> = ["id", "kind", "order"]
        let known: Set<String> = ["id", "kind", "order", "tags", "source", "lang"]
        hasOwnKeys =
          keys.contains(where: own.contains)
          && keys.allSatisfy {
            known.contains($0) || $0.hasPrefix("#") || $0.isEmpty
          }
      }
      var counts: [String: Int] = [:]
      for range in text.ranges[body...] where range.count < 20 && bytes[range].first == ASCII.hash {
        counts[String(decoding: bytes[Trim.end(range, in: bytes)], as: UTF8.self), default: 0] += 1
      }
      let ours = [counts["## Answer"], counts["## Explanation"]].compactMap { $0 }
      hasOwnHeading = !ours.isEmpty && ours.allSatisfy { $0 == 1 }
      if hasOwnKeys, ours.contains(where: { $0 > 1 }) { hasOwnKeys = false }
    }
  }
}
