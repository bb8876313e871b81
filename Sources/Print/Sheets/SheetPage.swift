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
  /// The rules that name the fonts.
  let fonts: FontStyle
  /// The pictures that it shows.
  let pictures: InlinePictures

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

  /// The page: the template, with the sheets put in afterwards, as they may be large.
  func bytes() -> [UInt8] {
    let page = templates.render(Self.templateName, context)
    let slot = Array(Self.slot.utf8)
    guard let place = Self.place(of: slot, in: page) else { return page }
    var html = Array(page[..<place.lowerBound])
    html.reserveCapacity(page.count + sheets.count * 16_000)
    let marks = [
      SheetMarks.bytes(paper, onBack: false), SheetMarks.bytes(paper, onBack: true),
    ]
    for sheet in sheets {
      let number = sheet - sheets.lowerBound + 1
      let words = templates.words
      html += "<section class=\"sheet recto\" aria-label=\""
      HTMLText.append(words.text("Sheet {number}, fronts", ["number": "\(number)"]), to: &html)
      html += "\">\n"
      html += marks[0]
      pictures.append(sides.sheets[sheet].front, to: &html)
      html += "</section>\n<section class=\"sheet verso\" aria-label=\""
      HTMLText.append(words.text("Sheet {number}, backs", ["number": "\(number)"]), to: &html)
      html += "\">\n"
      html += marks[1]
      pictures.append(sides.sheets[sheet].back, to: &html)
      html += "</section>\n"
    }
    html += page[place.upperBound...]
    return html
  }

  /// Where the slot stands; the library's own search is written for any collection and slow here.
  private static func place(of slot: [UInt8], in page: [UInt8]) -> Range<Int>? {
    guard page.count >= slot.count else { return nil }
    for start in 0...(page.count - slot.count)
    where page[start] == slot[0] && page[start..<start + slot.count].elementsEqual(slot) {
      return start..<start + slot.count
    }
    return nil
  }

  private static let slot = "<!--sheets-->"

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
    let content = PageParts(templates, paper)
    let style = fonts.css() + content.style
    let words = templates.words
    let fold = Imposition(sheet: paper.sheet, flip: .fold)
    return TemplateContext([
      "language": .text(names.language), "deckTitle": .text(names.deckTitle),
      "wordsLanguage": .text(words.language),
      "hasWords": .flag(templates.languages.contains(words.language)),
      "isRightToLeft": .flag(isWrittenFromTheRight(words.language)),
      "siteTitle": .text(names.siteTitle), "paper": .text(paper.title),
      "policy": .text(content.policy(style: style)), "icon": .text(content.icon),
      "style": .html(Self.element("style", style)),
      "siteID": .text(names.siteID), "deckName": .text(names.deckName),
      "cardsPerSheet": .text(String(paper.sheet.cardsPerSheet)),
      "cardsPerFold": .text(String(fold.cardsPerSheet)), "turned": .text(turned),
      "marks": .html(Array(SheetMarks.templates(paper.sheet).utf8)),
      "deck": .text("../decks/\(names.deckName).html"),
      "study": .text("../index.html#/deck/\(names.deckName)"),
      "sheetCount": .text(
        words.count(sheets.count, "{n} sheet of paper", "{n} sheets of paper")),
      "cardCount": .text(words.count(names.cardCount, "{n} card", "{n} cards")),
      "others": .list(others), "hasPages": .flag(parts > 1), "pages": .list(pages),
      "sheets": .html(Array(Self.slot.utf8)),
    ])
  }

  /// The ways to print in which backs stand on their heads, such as `short-book`.
  private var turned: String {
    var names: [String] = []
    for flip in SheetFlip.allCases {
      for turn in CardTurn.allCases
      where Imposition(sheet: paper.sheet, flip: flip, turn: turn).turnsBack {
        names.append("\(flip.rawValue)-\(turn.rawValue)")
      }
    }
    return names.joined(separator: " ")
  }

  private static func element(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array("<\(name)>".utf8) + content + Array("</\(name)>".utf8)
  }
}
