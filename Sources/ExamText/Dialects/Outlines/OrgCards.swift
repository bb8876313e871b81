import Cards
import Diagnostics

/// Cards in Org files: headings with the tag or the properties of a flashcard package, their answer
/// in a heading or a text below.
struct OrgCards: TextDialect {
  static let dialect = "org"

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("*") && marks.has(":") }

  func passages(in text: ExamLines) -> [Passage] {
    var headings = (0..<text.count).compactMap { OrgHeading($0, in: text) }
    guard !headings.isEmpty else { return [] }
    for place in headings.indices {
      let end = place + 1 < headings.count ? headings[place + 1].line : text.count
      headings[place].readDrawers(until: end, in: text)
    }
    for place in headings.indices {
      headings[place].lookForSides(in: headings[(place + 1)...], text)
    }
    guard headings.contains(where: \.isCard) else { return [] }
    var sheet = RoleSheet(lines: 0..<text.count, in: text)
    var passage = Passage(lines: 0..<text.count, roles: [])
    let first = headings[0].line
    for line in 0..<first {
      let words = text.string(Trim.both(text.ranges[line], in: text.bytes))
      let isTitle = words.lowercased().hasPrefix("#+title:")
      if isTitle { passage.title = words.dropFirst(8).drop { $0 == " " }.description }
      sheet.mark(line + 1, isTitle ? .title : words.hasPrefix("#+") ? .metadata : .ignored)
    }
    for heading in headings {
      for line in heading.hidden { sheet.mark(line + 1, .metadata) }
    }
    var next = 0
    while next < headings.count {
      let place = next
      let heading = headings[place]
      next += 1
      let end = headings[next...].first { $0.level <= heading.level }?.line ?? text.count
      if heading.isCard {
        while next < headings.count, headings[next].line < end { next += 1 }
        let reader = OrgCardReader(text: text, heading: heading, end: end)
        let cards = reader.cards(below: headings[place + 1..<next])
        for card in cards { sheet.mark(card) }
        if cards.isEmpty {
          next = place + 1
        } else {
          if reader.isOnlyNamed { sheet.mark(heading.line + 1, .section) }
          passage.cards += cards
          continue
        }
      }
      sheet.mark(heading.line + 1, .section)
      for line in heading.body { sheet.mark(line + 1, .ignored) }
    }
    guard !passage.cards.isEmpty else { return [] }
    passage.roles = sheet.roles
    return [passage]
  }
}
