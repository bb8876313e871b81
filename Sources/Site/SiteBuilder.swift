public import Cards
public import Diagnostics
public import Output
public import Templating
import Workers

/// Makes the study site: pages, study data and assets.
public struct SiteBuilder: Sendable {
  /// The templates to fill.
  public let templates: TemplateLibrary

  /// A builder with its templates.
  public init(templates: TemplateLibrary) {
    self.templates = templates
  }

  /// The files of the site, and what its author should know.
  ///
  /// The Markdown of each card is rendered here, once; pages and data are put together when the
  /// tree's files are written. The files that cards show are not in the tree.
  ///
  /// - Parameters:
  ///   - publication: what to make them of.
  ///   - typesetting: what can set formulas and colour code.
  ///   - jobs: how many decks are rendered at once; the result is the same for any number.
  /// - Returns: the files and the diagnostics, sorted.
  public func build(
    _ publication: Publication, typesetting: TypesettingFiles = TypesettingFiles(), jobs: Int = 1
  ) -> (tree: OutputTree, diagnostics: [Diagnostic]) {
    var tree = OutputTree()
    var diagnostics: [Diagnostic] = []
    let templates = templates.speaking(publication.language)
    let renderer = CardRenderer(media: publication.media)
    IndexPage(publication: publication, templates: templates).add(to: &tree)
    Assets(templates: templates).add(to: &tree)
    LanguageFiles(templates: templates).add(to: &tree)
    tree.add("data/site.js") { StudyData.site(publication, languages: templates.languages) }
    let decks = concurrentMap(publication.decks, jobs: jobs) { deck in
      var found: [Diagnostic] = []
      var deck = RenderedDeck(deck, in: publication, with: renderer, diagnostics: &found)
      found += typesetting.warnings(for: deck)
      deck.typeset(only: typesetting.available)
      return (deck, CardPages(deck: deck, templates: templates), found)
    }
    var used: Typeset = []
    for (deck, cardPages, found) in decks {
      diagnostics += found
      used.formUnion(deck.typeset)
      for part in 0..<StudyData.parts(of: deck.source) {
        tree.add(Address.data(deck.name, part: part)) { StudyData.deck(deck, part: part) }
      }
      DeckPages(deck: deck, templates: templates).add(to: &tree)
      cardPages.add(to: &tree)
    }
    typesetting.add(used, to: &tree)
    if used.contains(.code) {
      tree.add("assets/highlight/code.css", templates.text("assets/highlight/code.css"))
    }
    return (tree, diagnostics.sorted())
  }
}
