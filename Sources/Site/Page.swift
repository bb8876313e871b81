import Cards
import Templating

/// What the templates of all pages share: their head, header and footer.
struct Page {
  /// Where the page lies.
  let path: String
  /// The page's values.
  var context: TemplateContext

  /// A page with a title and a description for search results; its style is linked unless given.
  init(
    at path: String, title: String, description: String, skipTo: String = "content",
    style: PageStyle? = nil, in publication: Publication
  ) {
    self.path = path
    let style = style ?? PageStyle.linked(from: Address.root(of: path))
    let base = Self.base(of: publication)
    context = TemplateContext([
      "language": .text(publication.language),
      "isRightToLeft": .flag(isWrittenFromTheRight(publication.language)),
      "root": .text(Address.root(of: path)),
      "title": .text(title),
      "description": .text(description),
      "siteTitle": .text(publication.title),
      "skipTo": .text(skipTo),
      "style": .html(style.html),
      "stylePolicy": .text(style.policy),
      "hasCanonical": .flag(base != nil),
      "canonical": .text((base ?? "") + Address.encoded(path == "index.html" ? "" : path)),
    ])
  }

  /// Tells a page what to load to typeset its cards.
  static func typesetting(_ typeset: Typeset, in context: inout TemplateContext) {
    context["hasFormulas"] = .flag(typeset.contains(.formulas))
    context["hasCode"] = .flag(typeset.contains(.code))
    context["isTypeset"] = .flag(!typeset.isEmpty)
  }

  /// Where the site will live, ending in `/`; nil when not told.
  static func base(of publication: Publication) -> String? {
    publication.baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// The sheets of a deck, as links from a page from which `root` leads to the site's folder.
  static func sheets(of deck: String, root: String) -> TemplateValue {
    .list(
      Address.sheets(deck).map { sheet in
        TemplateContext([
          "paper": .text(sheet.paper), "sheet": .text(root + Address.encoded(sheet.path)),
        ])
      })
  }
}

extension Messages {
  /// How many cards there are, in words for people: "1 card", "16 cards".
  func cards(_ count: Int) -> String { self.count(count, "{n} card", "{n} cards") }
}
