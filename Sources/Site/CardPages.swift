import Cards
import Output
import Templating

/// One page for each card of a deck.
struct CardPages {
  private let deck: RenderedDeck
  private let templates: TemplateLibrary
  /// The template with what is the same on every page of the deck.
  private let template: PageTemplate
  private let root: String
  private let base: String?
  private let folder: String
  private let studyFolder: String
  /// Whether each card tells its language: else all have the deck's.
  private let tellsLanguages: Bool
  /// Whether each card tells what in it is to be typeset: else none has anything.
  private let tellsTypesetting: Bool

  /// The pages of a deck.
  init(deck: RenderedDeck, templates: TemplateLibrary) {
    self.deck = deck
    self.templates = templates
    let path = Address.cardPage("", in: deck.name)
    root = Address.root(of: path)
    base = Page.base(of: deck.publication)
    folder = Address.encoded(path.droppingEnd(".html"))
    studyFolder = root + Address.study(deck.name, "flip") + "/"
    tellsLanguages = deck.source.cards.contains { $0.language != nil }
    let style = PageStyle.linked(from: root)
    var shared = TemplateContext([
      "language": .text(deck.publication.language),
      "isRightToLeft": .flag(isWrittenFromTheRight(deck.publication.language)),
      "root": .text(root),
      "siteTitle": .text(deck.publication.title),
      "skipTo": .text("content"),
      "style": .html(style.html),
      "stylePolicy": .text(style.policy),
      "hasCanonical": .flag(base != nil),
      "deckTitle": .text(deck.title),
      "hasDeckLanguage": .flag(deck.language != deck.publication.language),
      "deckLanguage": .text(deck.language),
      "count": .text(String(deck.cards.count)),
      "sheets": Page.sheets(of: deck.name, root: root),
    ])
    tellsTypesetting = !deck.typeset.isEmpty
    if !tellsTypesetting { Page.typesetting([], in: &shared) }
    if !tellsLanguages {
      shared["hasLanguage"] = .flag(deck.language != deck.publication.language)
      shared["cardLanguage"] = .text(deck.language)
    }
    let name = "site/card.html"
    template = templates.template(
      name, sharing: shared, schema: SiteBuilder.templateSchemas[name] ?? [:])
  }

  /// Adds the pages.
  func add(to tree: inout OutputTree) {
    for index in deck.cards.indices {
      tree.add(Address.cardPage(deck.cards[index].id, in: deck.name)) { [self] in
        templates.render(template, context(index))
      }
    }
  }

  /// One literal, since a big project has many pages and each name set on its own costs time.
  private func context(_ index: Int) -> TemplateContext {
    let card = deck.card(index, root: root)
    let tags = deck.source.cards[index].tags
    let showsOptions = card.options.count > 1
    let order = showsOptions ? OptionOrder.indices(of: deck.source.cards[index]) : []
    let answers = card.answers
    let hasKey = !answers.isEmpty
    let indices = deck.cards.indices
    let name = deck.source.cards[index].source ?? ""
    var context = TemplateContext([
      "title": .text(Title.line(card.title, limit: 80) + " · " + deck.title),
      "description": .text(card.title),
      "canonical": .text(base.map { $0 + address(of: index) } ?? ""),
      "deckPage": .text(deckPage(index)),
      "number": .text(String(index + 1)),
      "study": .text(studyFolder + Address.encoded(card.id)),
      "hasLead": .flag(card.lead != nil),
      "lead": .html(card.lead ?? []),
      "hasRest": .flag(!card.rest.isEmpty),
      "rest": .html(card.rest),
      "hasOptions": .flag(showsOptions),
      "hasKey": .flag(hasKey),
      "rightLetters": .text(rightLetters(of: card, order)),
      "options": options(of: card, order, hasKey: hasKey),
      "answers": .list(showsOptions ? [] : answers.map(answer)),
      "hasExplanation": .flag(card.explanation != nil),
      "explanation": .html(card.explanation ?? []),
      "hasTags": .flag(!tags.isEmpty),
      "tags": .list(tags.map { TemplateContext(["tag": .text($0)]) }),
      "hasSource": .flag(!name.isEmpty),
      "isLink": .flag(name.hasPrefix("https://") || name.hasPrefix("http://")),
      "source": .text(name),
      "hasPrevious": .flag(index > 0),
      "previous": .text(index > 0 ? root + address(of: index - 1) : ""),
      "hasNext": .flag(index + 1 < indices.upperBound),
      "next": .text(index + 1 < indices.upperBound ? root + address(of: index + 1) : ""),
    ])
    if tellsTypesetting { Page.typesetting(deck.cards[index].typeset, in: &context) }
    if tellsLanguages {
      let language = deck.language(of: index)
      context["hasLanguage"] = .flag(language != deck.publication.language)
      context["cardLanguage"] = .text(language)
    }
    return context
  }

  /// The address of a card's page below the site's folder.
  private func address(of index: Int) -> String {
    folder + Address.encoded(deck.cards[index].id) + ".html"
  }

  /// The address of the deck's page that lists a card, at the card's place.
  private func deckPage(_ index: Int) -> String {
    let page = index / DeckPages.cardsPerPage + 1
    return root + Address.encoded(Address.deckPage(deck.name, page: page)) + "#card-"
      + String(index + 1)
  }

  private func options(
    of card: RenderedCard, _ order: [Int], hasKey: Bool
  ) -> TemplateValue {
    .list(
      order.enumerated().map { place, index in
        let option = card.options[index]
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

  private func answer(_ answer: (text: [UInt8], why: [UInt8]?)) -> TemplateContext {
    TemplateContext([
      "answer": .html(answer.text), "hasWhy": .flag(answer.why != nil),
      "why": .html(answer.why ?? []),
    ])
  }

  private func rightLetters(of card: RenderedCard, _ order: [Int]) -> String {
    order.indices.filter { card.options[order[$0]].isCorrect }.map(Self.letter)
      .joined(separator: ", ")
  }

  /// A, B, C …; after Z the options are numbered on.
  static func letter(_ place: Int) -> String {
    place < 26 ? String(UnicodeScalar(UInt8(0x41 + place))) : String(place + 1)
  }
}

extension String {
  fileprivate func droppingEnd(_ end: String) -> String {
    hasSuffix(end) ? String(dropLast(end.utf8.count)) : self
  }
}
