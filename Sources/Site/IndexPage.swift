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
    let lede = lede
    var page = Page(
      at: "index.html", title: publication.title, description: lede, skipTo: "app",
      style: .within(Assets(templates: templates).style), in: publication)
    page.context["lede"] = .text(lede)
    page.context["decks"] = .list(publication.decks.map(entry))
    return page.context
  }

  private func entry(_ deck: Deck) -> TemplateContext {
    TemplateContext([
      "deckTitle": .text(deck.title),
      "page": .text(Address.encoded(Address.deckPage(deck.name))),
      "cards": .text(templates.words.cards(deck.cards.count)),
      "hasDeckLanguage": .flag(deck.language != publication.language),
      "deckLanguage": .text(deck.language),
      "sheets": Page.sheets(of: deck.name, root: ""),
    ])
  }

  /// What there is to study, in one sentence.
  private var lede: String {
    let words = templates.words
    return words.text(
      "{decks}, {cards}: to study on any screen, without a network, or on paper.",
      [
        "cards": words.cards(publication.decks.reduce(0) { $0 + $1.cards.count }),
        "decks": words.count(publication.decks.count, "{n} deck", "{n} decks"),
      ])
  }
}
