public import Templating

extension SiteBuilder {
  /// The names that each page of the site offers to its template.
  public static let templateSchemas: [String: TemplateSchema] = [
    "site/index.html": page.merging([
      "lede": .text,
      "decks": .list(
        deckTitle.merging(["page": .text, "cards": .text, "sheets": sheets])),
    ]),
    "site/deck.html": page.merging(deckTitle).merging(typesetting).merging([
      "cards": .text, "study": .text, "quiz": .text, "sheets": sheets,
      "hasPages": .flag, "pageNumber": .text, "pageCount": .text,
      "hasPrevious": .flag, "previous": .text, "hasNext": .flag, "next": .text,
      "hasCards": .flag, "first": .text,
      "list": .list(
        cardLanguage.merging([
          "number": .text, "prompt": .html, "hasAnswer": .flag,
          "answers": .list(["answer": .html]), "page": .text, "more": .text,
        ])),
    ]),
    "site/card.html": page.merging(deckTitle).merging(cardLanguage).merging(typesetting).merging([
      "deckPage": .text, "number": .text, "count": .text, "study": .text, "sheets": sheets,
      "hasLead": .flag, "lead": .html, "hasRest": .flag, "rest": .html,
      "hasOptions": .flag, "hasKey": .flag, "rightLetters": .text,
      "options": .list([
        "letter": .text, "option": .html, "isRight": .flag, "isWrong": .flag,
        "hasWhy": .flag, "why": .html,
      ]),
      "answers": .list(["answer": .html, "hasWhy": .flag, "why": .html]),
      "hasExplanation": .flag, "explanation": .html,
      "hasTags": .flag, "tags": .list(["tag": .text]),
      "hasSource": .flag, "isLink": .flag, "source": .text,
      "hasPrevious": .flag, "previous": .text, "hasNext": .flag, "next": .text,
    ]),
  ]

  private static let page: TemplateSchema = [
    "language": .text, "isRightToLeft": .flag, "root": .text, "title": .text, "description": .text,
    "siteTitle": .text, "skipTo": .text, "hasCanonical": .flag, "canonical": .text,
    "style": .html, "stylePolicy": .text,
  ]
  private static let typesetting: TemplateSchema = [
    "hasFormulas": .flag, "hasCode": .flag, "isTypeset": .flag,
  ]
  private static let deckTitle: TemplateSchema = [
    "deckTitle": .text, "hasDeckLanguage": .flag, "deckLanguage": .text,
  ]
  private static let cardLanguage: TemplateSchema = ["hasLanguage": .flag, "cardLanguage": .text]
  private static let sheets: TemplateSchema.Kind = .list(["paper": .text, "sheet": .text])
}
