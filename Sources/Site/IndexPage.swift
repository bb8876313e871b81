import Cards
import Output
import Templating

/// The page that is the study app, and that lists the decks for those without JavaScript.
struct IndexPage {
  let publication: Publication
  let templates: TemplateLibrary

  /// Adds the page.
  func add(to tree: inout OutputTree) {
    tree.add("index.html") { [self] in templates.render("site/index.html", context) }
  }

  private var context: TemplateContext {
    let lede = Self.lede(publication)
    var page = Page(
      at: "index.html", title: publication.title, description: lede, skipTo: "app",
      in: publication)
    page.context["lede"] = .text(lede)
    page.context["decks"] = .list(publication.decks.map(entry))
    return page.context
  }

  private func entry(_ deck: Deck) -> TemplateContext {
    TemplateContext([
      "deckTitle": .text(deck.title),
      "page": .text(Address.encoded(Address.deckPage(deck.name))),
      "cards": .text(deck.cards.count.counted("card", "cards")),
      "hasDeckLanguage": .flag(deck.language != publication.language),
      "deckLanguage": .text(deck.language),
      "sheets": Page.sheets(of: deck.name, root: ""),
    ])
  }

  /// What there is to study, in one sentence.
  static func lede(_ publication: Publication) -> String {
    let cards = publication.decks.reduce(0) { $0 + $1.cards.count }.counted("card", "cards")
    let decks = publication.decks.count.counted("deck", "decks")
    return "\(cards) in \(decks), to study on any screen, without a network, or on paper."
  }
}
