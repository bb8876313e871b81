import Cards
import Diagnostics

/// A page of the web, saved or copied as HTML: read as the lines that a browser would show.
///
/// What its tags say of an option (`<li class="correct">`, the only bold item of a list) becomes a
/// ticked box, so that the other dialects read it.
struct WebPage: TextDialect {
  private static let sample = 400
  private static let blocks: Set<String> = [
    "html", "head", "body", "main", "article", "section", "div", "form", "fieldset", "table",
    "ol", "ul", "dl", "p", "h1", "h2", "h3", "h4", "h5", "h6", "header", "title", "meta",
  ]

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("<") }

  func passages(in text: ExamLines) -> [Passage] {
    guard Self.isPage(text) else { return [] }
    let rows = PageReader.rows(of: text)
    let page = PageText(rows)
    let read = ExamReader().read(page.bytes, path: text.path)
    guard !read.cards.isEmpty else { return [] }
    let places = PagePlaces(rows: page.rows, last: text.count)
    var sheet = RoleSheet(lines: 0..<text.count, in: text)
    for (row, role) in zip(page.rows, read.roles) where role != .blank {
      for line in row.lines { sheet.mark(line, role) }
    }
    var passage = Passage(lines: 0..<text.count, roles: sheet.roles, title: read.title)
    passage.cards = read.cards.map(places.card)
    passage.diagnostics = read.diagnostics.map(places.diagnostic)
    return [passage]
  }

  /// Whether the text starts with a block of HTML and most of its lines start with a tag.
  private static func isPage(_ text: ExamLines) -> Bool {
    guard let start = text.bytes.firstIndex(where: { $0 > ASCII.space }),
      text.bytes[start] == UInt8(ascii: "<"), start + 1 < text.bytes.count
    else { return false }
    if text.bytes[start + 1] == ASCII.bang {
      let head = text.bytes[start...].prefix(9).map(ASCII.lower)
      if head.elementsEqual("<!doctype".utf8) { return true }
    }
    var isBlock = false
    var tagged = 0
    var all = 0
    for raw in text.ranges.prefix(sample) {
      let line = Trim.both(raw, in: text.bytes)
      guard let first = line.first else { continue }
      all += 1
      guard text.bytes[first] == UInt8(ascii: "<"), let tag = HTMLTag(at: first, in: text.bytes)
      else { continue }
      tagged += 1
      if tag.name == "details" { return false }
      if all == 1 { isBlock = blocks.contains(tag.name) }
    }
    return isBlock && tagged * 10 >= all * 6
  }
}

/// Where the lines of a page's text stand in its HTML.
struct PagePlaces {
  private let rows: [PageRow]
  private let last: Int

  init(rows: [PageRow], last: Int) {
    self.rows = rows
    self.last = last
  }

  private func line(_ number: Int) -> Int {
    guard number > 0 else { return 0 }
    return rows.indices.contains(number - 1) ? rows[number - 1].lines.lowerBound : last
  }

  private func end(_ number: Int) -> Int {
    rows.indices.contains(number - 1) ? rows[number - 1].lines.upperBound : last
  }

  private func lines(_ lines: ClosedRange<Int>) -> ClosedRange<Int> {
    let first = line(lines.lowerBound)
    return first...max(first, end(lines.upperBound))
  }

  private func markdown(_ text: Markdown) -> Markdown {
    Markdown(text.text, sourceLines: text.sourceLines.map { Int32(line(Int($0))) })
  }

  /// A card with its lines in the HTML.
  func card(_ card: Card) -> Card {
    var card = card
    card.prompt = markdown(card.prompt)
    card.answer = card.answer.map(markdown)
    card.explanation = card.explanation.map(markdown)
    for index in card.options.indices {
      card.options[index].text = markdown(card.options[index].text)
      card.options[index].rationale = card.options[index].rationale.map(markdown)
      card.options[index].lines = card.options[index].lines.map(lines)
    }
    if let origin = card.origin { card.origin?.lines = lines(origin.lines) }
    return card
  }

  /// A diagnostic with its place in the HTML.
  func diagnostic(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    let place = diagnostic.location
    guard place.line > 0 else { return diagnostic }
    diagnostic.location = SourceLocation(
      path: place.path, line: line(place.line), column: 1,
      endLine: max(line(place.line), end(max(place.line, place.endLine))))
    return diagnostic
  }
}
