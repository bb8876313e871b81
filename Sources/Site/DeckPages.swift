import Cards
import Output
import Templating

/// The pages of a deck: its cards in reading order, the answers folded away.
struct DeckPages {
  /// How many cards a page holds; a deck with more has several pages.
  static let cardsPerPage = 100

  let deck: RenderedDeck
  let templates: TemplateLibrary

  /// Adds the pages.
  func add(to tree: inout OutputTree) {
    for number in 1...pageCount {
      tree.add(Address.deckPage(deck.name, page: number)) { [self] in
        templates.render("site/deck.html", context(number))
      }
    }
  }

  private var pageCount: Int {
    max(1, (deck.cards.count + Self.cardsPerPage - 1) / Self.cardsPerPage)
  }

  private func context(_ number: Int) -> TemplateContext {
    let path = Address.deckPage(deck.name, page: number)
    let words = templates.words
    let cards = words.cards(deck.cards.count)
    let title =
      number == 1
      ? deck.title
      : words.text("{deck}, page {number}", ["deck": deck.title, "number": String(number)])
    var page = Page(
      at: path, title: "\(title) · \(deck.publication.title)",
      description: words.text(
        "{deck}: {cards} with answers and explanations.", ["deck": deck.title, "cards": cards]),
      in: deck.publication)
    let root = Address.root(of: path)
    func link(_ other: Int) -> TemplateValue {
      .text(root + Address.encoded(Address.deckPage(deck.name, page: other)))
    }
    let first = (number - 1) * Self.cardsPerPage
    let last = min(deck.cards.count, first + Self.cardsPerPage)
    var typeset: Typeset = []
    if !deck.typeset.isEmpty {
      for index in first..<last { typeset.formUnion(deck.cards[index].typeset) }
    }
    Page.typesetting(typeset, in: &page.context)
    page.context["deckTitle"] = .text(deck.title)
    page.context["hasDeckLanguage"] = .flag(deck.language != deck.publication.language)
    page.context["deckLanguage"] = .text(deck.language)
    page.context["cards"] = .text(cards)
    page.context["study"] = .text(root + Address.study(deck.name, "flip"))
    page.context["quiz"] = .text(root + Address.study(deck.name, "quiz"))
    page.context["sheets"] = Page.sheets(of: deck.name, root: root)
    page.context["hasPages"] = .flag(pageCount > 1)
    page.context["pageNumber"] = .text(String(number))
    page.context["pageCount"] = .text(String(pageCount))
    page.context["hasPrevious"] = .flag(number > 1)
    page.context["previous"] = link(max(1, number - 1))
    page.context["hasNext"] = .flag(number < pageCount)
    page.context["next"] = link(min(pageCount, number + 1))
    page.context["hasCards"] = .flag(first < last)
    page.context["first"] = .text(String(first + 1))
    page.context["list"] = .list((first..<last).map { entry($0, root: root) })
    return page.context
  }

  private func entry(_ index: Int, root: String) -> TemplateContext {
    let card = deck.card(index, root: root)
    let language = deck.language(of: index)
    let answers = card.answers
    let hasMore = card.explanation != nil || card.options.count > 1
    return TemplateContext([
      "number": .text(String(index + 1)),
      "hasLanguage": .flag(language != deck.publication.language),
      "cardLanguage": .text(language),
      "prompt": .html(card.prompt),
      "hasAnswer": .flag(!answers.isEmpty),
      "answers": .list(answers.map { TemplateContext(["answer": .html($0.text)]) }),
      "page": .text(root + Address.encoded(Address.cardPage(card.id, in: deck.name))),
      "more": .text(hasMore ? templates.words.text("The reasons") : templates.words.text("Page")),
    ])
  }
}
