import Bytes
import Cards
import Templating

/// The page that holds some sheets of a deck for one paper.
struct SheetPage: Sendable {
  let publication: PageNames
  let paper: Paper
  /// Which of the deck's pages for this paper it is, from 1, and how many there are.
  let part: Int
  let parts: Int
  let sides: SheetSides
  /// The sheets that it holds.
  let sheets: Range<Int>
  let templates: TemplateLibrary
  /// What it has in common with the paper's other pages.
  let common: PageParts
  /// The fonts of its text.
  let fonts: StyleElement
  /// The pictures that it shows.
  let pictures: InlinePictures
  /// The formulas that it shows.
  let formulas: InlineFormulas

  static let templateName = "print/sheet.html"

  /// The names that the template may use.
  static let schema: TemplateSchema = [
    "language": .text, "deckTitle": .text, "siteTitle": .text, "paper": .text, "policy": .text,
    "wordsLanguage": .text, "hasWords": .flag, "isRightToLeft": .flag,
    "icon": .text, "style": .html, "deck": .text, "study": .text,
    "sheetCount": .text, "cardCount": .text, "siteID": .text, "deckName": .text,
    "cardsPerSheet": .text, "cardsPerFold": .text, "turned": .text, "marks": .html,
    "others": .list(["href": .text, "title": .text]), "hasPages": .flag,
    "pages": .list(["href": .text, "number": .text, "current": .flag]), "sheets": .html,
  ]

  /// The words of a deck's pages.
  struct PageNames: Sendable {
    var siteID: String
    var siteTitle: String
    var deckName: String
    var deckTitle: String
    var language: String
    var cardCount: Int
  }

  /// Where the page of a part goes.
  static func path(deck: String, paper: Paper, part: Int) -> String {
    "print/" + fileName(deck: deck, paper: paper, part: part)
  }

  private static func fileName(deck: String, paper: Paper, part: Int) -> String {
    "\(deck)-\(paper.name)\(part > 1 ? "-\(part)" : "").html"
  }

  /// The page: the template, with styles and sheets put in afterwards, as they are large.
  func bytes() -> [UInt8] {
    let page = templates.render(Self.templateName, context)
    let marks = [
      SheetMarks.bytes(paper, onBack: false), SheetMarks.bytes(paper, onBack: true),
    ]
    var html: [UInt8] = []
    html.reserveCapacity(page.count + size(ofMarks: marks[0].count + marks[1].count))
    var start = 0
    for slot in Slot.allCases {
      guard let place = Self.place(of: Array(slot.rawValue.utf8), in: page, from: start) else {
        continue
      }
      html += page[start..<place.lowerBound]
      switch slot {
      case .style: html += fonts.html + common.style.html
      case .sheets: append(marks, to: &html)
      }
      start = place.upperBound
    }
    html += page[start...]
    return html
  }

  /// About how many bytes go into the slots, without pictures.
  private func size(ofMarks marks: Int) -> Int {
    let content = sides.sheets[sheets].reduce(0) { $0 + $1.front.count + $1.back.count }
    return content + sheets.count * (marks + 200) + fonts.html.count + common.style.html.count
  }

  private func append(_ marks: [[UInt8]], to html: inout [UInt8]) {
    let fronts = NumberedName(templates.words.text("Sheet {number}, fronts"))
    let backs = NumberedName(templates.words.text("Sheet {number}, backs"))
    for sheet in sheets {
      let number = sheet - sheets.lowerBound + 1
      html += "<section class=\"sheet recto\" aria-label=\""
      fronts.append(number, to: &html)
      html += "\">\n"
      html += marks[0]
      append(sides.sheets[sheet].front, to: &html)
      html += "</section>\n<section class=\"sheet verso\" aria-label=\""
      backs.append(number, to: &html)
      html += "\">\n"
      html += marks[1]
      append(sides.sheets[sheet].back, to: &html)
      html += "</section>\n"
    }
  }

  private func append(_ side: [UInt8], to html: inout [UInt8]) {
    pictures.append(formulas.placed(in: side), to: &html)
  }

  /// Where a slot stands; the library's own search is written for any collection and slow here.
  private static func place(of slot: [UInt8], in page: [UInt8], from start: Int) -> Range<Int>? {
    guard page.count >= start + slot.count else { return nil }
    for start in start...(page.count - slot.count)
    where page[start] == slot[0] && page[start..<start + slot.count].elementsEqual(slot) {
      return start..<start + slot.count
    }
    return nil
  }

  /// What stands in the rendered template where something large belongs, in the page's order.
  private enum Slot: String, CaseIterable {
    case style = "<!--style-->"
    case sheets = "<!--sheets-->"

    var html: TemplateValue { .html(Array(rawValue.utf8)) }
  }

  private var context: TemplateContext {
    let names = publication
    let others = Paper.all.filter { $0.name != paper.name }.map { other in
      TemplateContext([
        "href": .text(Self.fileName(deck: names.deckName, paper: other, part: 1)),
        "title": .text(other.title),
      ])
    }
    let pages = (1...parts).map { number in
      TemplateContext([
        "href": .text(Self.fileName(deck: names.deckName, paper: paper, part: number)),
        "number": .text(String(number)), "current": .flag(number == part),
      ])
    }
    let words = templates.words
    return TemplateContext([
      "language": .text(names.language), "deckTitle": .text(names.deckTitle),
      "wordsLanguage": .text(words.language),
      "hasWords": .flag(templates.hasWords(of: words.language)),
      "isRightToLeft": .flag(isWrittenFromTheRight(words.language)),
      "siteTitle": .text(names.siteTitle), "paper": .text(paper.title),
      "policy": .text(StyleElement.policy([fonts, common.style])), "icon": .text(common.icon),
      "style": Slot.style.html,
      "siteID": .text(names.siteID), "deckName": .text(names.deckName),
      "cardsPerSheet": .text(String(paper.sheet.cardsPerSheet)),
      "cardsPerFold": .text(common.cardsPerFold), "turned": .text(common.turned),
      "marks": .html(common.marks),
      "deck": .text("../decks/\(names.deckName).html"),
      "study": .text("../index.html#/deck/\(names.deckName)"),
      "sheetCount": .text(
        words.count(sheets.count, "{n} sheet of paper", "{n} sheets of paper")),
      "cardCount": .text(words.count(names.cardCount, "{n} card", "{n} cards")),
      "others": .list(others), "hasPages": .flag(parts > 1), "pages": .list(pages),
      "sheets": Slot.sheets.html,
    ])
  }
}
