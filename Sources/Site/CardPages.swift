import Cards
import Output
import Templating

/// One page for each card of a deck.
struct CardPages {
  let deck: RenderedDeck
  let templates: TemplateLibrary

  /// Adds the pages.
  func add(to tree: inout OutputTree) {
    for index in deck.cards.indices {
      tree.add(Address.cardPage(deck.cards[index].id, in: deck.name)) { [self] in
        templates.render("site/card.html", context(index))
      }
    }
  }

  private func context(_ index: Int) -> TemplateContext {
    let path = Address.cardPage(deck.cards[index].id, in: deck.name)
    let root = Address.root(of: path)
    let card = deck.card(index, root: root)
    let language = deck.language(of: index)
    var page = Page(
      at: path, title: "\(Title.line(card.title, limit: 80)) · \(deck.title)",
      description: card.title, in: deck.publication)
    page.context["deckPage"] = .text(deckPage(index, root: root))
    page.context["deckTitle"] = .text(deck.title)
    page.context["hasDeckLanguage"] = .flag(deck.language != deck.publication.language)
    page.context["deckLanguage"] = .text(deck.language)
    page.context["hasLanguage"] = .flag(language != deck.publication.language)
    page.context["cardLanguage"] = .text(language)
    page.context["number"] = .text(String(index + 1))
    page.context["count"] = .text(String(deck.cards.count))
    page.context["study"] = .text(root + Address.study(deck.name, "flip", card: card.id))
    page.context["sheets"] = page.sheets(of: deck.name)
    addText(of: card, index, to: &page.context)
    addFacts(of: deck.source.cards[index], to: &page.context)
    addNeighbours(of: index, root: root, to: &page.context)
    return page.context
  }

  /// The address of the deck's page that lists a card, at the card's place.
  private func deckPage(_ index: Int, root: String) -> String {
    let page = index / DeckPages.cardsPerPage + 1
    return root + Address.encoded(Address.deckPage(deck.name, page: page)) + "#card-\(index + 1)"
  }

  private func addText(
    of card: RenderedCard, _ index: Int, to context: inout TemplateContext
  ) {
    let showsOptions = card.options.count > 1
    let hasKey = !card.answers.isEmpty
    context["hasLead"] = .flag(card.lead != nil)
    context["lead"] = .html(card.lead ?? [])
    context["hasRest"] = .flag(!card.rest.isEmpty)
    context["rest"] = .html(card.rest)
    context["hasOptions"] = .flag(showsOptions)
    context["hasKey"] = .flag(hasKey)
    context["answers"] = .list(
      showsOptions
        ? []
        : card.answers.map { answer in
          TemplateContext([
            "answer": .html(answer.text), "hasWhy": .flag(answer.why != nil),
            "why": .html(answer.why ?? []),
          ])
        })
    context["hasExplanation"] = .flag(card.explanation != nil)
    context["explanation"] = .html(card.explanation ?? [])
    let order = showsOptions ? OptionOrder.indices(of: deck.source.cards[index]) : []
    context["rightLetters"] = .text(
      order.indices.filter { card.options[order[$0]].isCorrect }.map(Self.letter)
        .joined(separator: ", "))
    context["options"] = .list(
      order.enumerated().map { place, option in
        let option = card.options[option]
        return TemplateContext([
          "letter": .text(Self.letter(place)),
          "option": .html(option.text),
          "isRight": .flag(hasKey && option.isCorrect),
          "isWrong": .flag(hasKey && !option.isCorrect),
          "hasWhy": .flag(option.why != nil),
          "why": .html(option.why ?? []),
        ])
      })
  }

  private func addFacts(of card: Card, to context: inout TemplateContext) {
    context["hasTags"] = .flag(!card.tags.isEmpty)
    context["tags"] = .list(card.tags.map { TemplateContext(["tag": .text($0)]) })
    let source = card.source ?? ""
    context["hasSource"] = .flag(!source.isEmpty)
    context["isLink"] = .flag(source.hasPrefix("https://") || source.hasPrefix("http://"))
    context["source"] = .text(source)
  }

  private func addNeighbours(
    of index: Int, root: String, to context: inout TemplateContext
  ) {
    for (name, other) in [("Previous", index - 1), ("Next", index + 1)] {
      let exists = deck.cards.indices.contains(other)
      context["has" + name] = .flag(exists)
      context[name.lowercased()] = .text(
        exists
          ? root + Address.encoded(Address.cardPage(deck.cards[other].id, in: deck.name)) : "")
    }
  }

  /// A, B, C …; after Z the options are numbered on.
  static func letter(_ place: Int) -> String {
    place < 26 ? String(UnicodeScalar(UInt8(0x41 + place))) : String(place + 1)
  }
}
