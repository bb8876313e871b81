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
  ///   - jobs: how many decks are rendered at once; the result is the same for any number.
  /// - Returns: the files and the diagnostics, sorted.
  public func build(
    _ publication: Publication, jobs: Int = 1
  ) -> (tree: OutputTree, diagnostics: [Diagnostic]) {
    var tree = OutputTree()
    var diagnostics: [Diagnostic] = []
    let renderer = CardRenderer(media: publication.media)
    IndexPage(publication: publication, templates: templates).add(to: &tree)
    Assets(templates: templates).add(to: &tree)
    tree.add("data/site.js") { StudyData.site(publication) }
    let decks = concurrentMap(publication.decks, jobs: jobs) { deck in
      var found: [Diagnostic] = []
      let deck = RenderedDeck(deck, in: publication, with: renderer, diagnostics: &found)
      return (deck, CardPages(deck: deck, templates: templates), found)
    }
    for (deck, cardPages, found) in decks {
      diagnostics += found
      tree.add(Address.data(deck.name)) { StudyData.deck(deck) }
      DeckPages(deck: deck, templates: templates).add(to: &tree)
      cardPages.add(to: &tree)
    }
    return (tree, diagnostics.sorted())
  }
}
