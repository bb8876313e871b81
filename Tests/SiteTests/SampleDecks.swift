import Cards
import Diagnostics
import Output
import Templating

@testable import Site

/// Decks in our own words for the tests of this room.
enum Sample {
  static let choice = Card(
    id: CardID(rawValue: "tea1"), kind: .choice,
    prompt: "Which leaf is oxidised *least*?",
    options: [
      Option("Green tea", isCorrect: true, rationale: "It is heated soon after picking."),
      Option("Black tea", isCorrect: false, rationale: "It oxidises until it is dark."),
      Option("Oolong", isCorrect: false),
      Option("All of the above", isCorrect: false),
    ],
    explanation: "### Heat\n\nHeat stops the enzymes.",
    tags: ["tea", "chemistry"], source: "A pot, page 3",
    origin: CardOrigin(path: "Content/tea.txt", lines: 1...9, dialect: "card-file"))
  static let recall = Card(
    id: CardID(rawValue: "tea2"), kind: .recall, prompt: "What does a gaiwan do?",
    answer: "It steeps small amounts of leaf.", language: "zh")
  static let lone = Card(
    id: CardID(rawValue: "tea3"), kind: .choice, prompt: "What is tannin?",
    options: [Option("A bitter polyphenol", isCorrect: true, rationale: "It binds proteins.")],
    source: "https://example.org/tannin")
  static let open = Card(
    id: CardID(rawValue: "tea4"), kind: .recall, prompt: "Who drank it first?")

  static let deck = Deck(
    name: "tea", title: "Tea & leaves", cards: [choice, recall, lone, open],
    path: "Content/tea.txt")
  static let publication = Publication(
    id: "s1", title: "Hot \"drinks\"", language: "en", decks: [deck])

  /// A publication of one deck with the given cards.
  static func publication(_ cards: [Card]) -> Publication {
    Publication(
      id: "s1", title: "Sample", decks: [Deck(name: "one", title: "One", cards: cards, path: "")])
  }

  /// The files of a publication's site, as text.
  static func files(_ publication: Publication) -> [String: String] {
    let tree = SiteBuilder(templates: TemplateLibrary()).build(publication).tree
    return Dictionary(
      tree.files.map { ($0.path, String(decoding: $0.bytes(), as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// One file of a publication's site, as text.
  static func file(_ path: String, of publication: Publication) -> String {
    files(publication)[path] ?? ""
  }
}
