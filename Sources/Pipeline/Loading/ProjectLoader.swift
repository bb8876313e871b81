import Cards
import Diagnostics
import Print
import Site
import Templating
import Workers

/// Reads a project: settings, templates, decks and the files that cards show.
///
/// It writes nothing.
struct ProjectLoader {
  let project: Project
  let files: any FileSystem
  let jobs: Int
  private var loaded = LoadedProject()

  /// - Parameters:
  ///   - project: the project.
  ///   - files: the disk.
  ///   - jobs: how many decks are read at once; the result is the same for any number.
  init(project: Project, files: any FileSystem, jobs: Int = 1) {
    self.project = project
    self.files = files
    self.jobs = jobs
  }

  /// Reads everything; what is wrong is among the diagnostics.
  ///
  /// - Parameter needsDecks: whether the decks are read too, when the settings are known.
  /// - Returns: the project; without decks when none were to be read.
  mutating func load(
    needsDecks: (ProjectConfiguration) -> Bool = { _ in true }
  ) -> LoadedProject {
    let configuration = readConfiguration()
    readTemplates()
    let read = needsDecks(configuration) ? readDecks(configuration) : []
    let decks = order(read.map(\.deck), by: configuration)
    // Decks of one name share their ids; that they share the name is said already.
    let names = Dictionary(grouping: decks, by: \.name)
    loaded.diagnostics += duplicateIDs(in: decks.filter { names[$0.name]?.count == 1 })
    var media = MediaCollector(project: project, files: files)
    let references = Dictionary(
      read.map { ($0.deck.path, $0.references) }, uniquingKeysWith: { one, _ in one })
    for deck in decks { references[deck.path]?.forEach { media.collect($0) } }
    loaded.diagnostics += media.diagnostics
    let title = configuration.title ?? (decks.count == 1 ? decks[0].title : "Study cards")
    // A title that the settings give a deck makes no other site of it.
    let known = configuration.title ?? (read.count == 1 ? read[0].known : title)
    let hash = hexadecimal(StableHash.of(Array(known.utf8)))
    loaded.sheets = configuration.sheets
    loaded.publication = Publication(
      id: configuration.id ?? hash, title: title,
      language: configuration.language ?? commonLanguage(of: decks) ?? "en",
      baseURL: configuration.baseURL, decks: decks,
      newCardsPerDay: configuration.newCardsPerDay, media: media.index)
    loaded.diagnostics = PublishingRules.applied(to: loaded.diagnostics).sorted()
    return loaded
  }

  /// The language of all decks, where it is one that the site has words for.
  private func commonLanguage(of decks: [Deck]) -> String? {
    let languages = Set(decks.map(\.language))
    guard let language = languages.first, languages.count == 1 else { return nil }
    return loaded.templates.words(for: language).language == language ? language : nil
  }

  private mutating func readConfiguration() -> ProjectConfiguration {
    let name = Project.configurationName
    do {
      guard try files.info(project.path(name)) != nil else { return ProjectConfiguration() }
      var reader = ConfigurationReader(path: name)
      reader.read(try files.read(project.path(name)))
      loaded.diagnostics += reader.diagnostics
      return reader.configuration
    } catch {
      loaded.diagnostics.append(
        .error("file-error", error.message, at: SourceLocation(path: name)))
      return ProjectConfiguration()
    }
  }

  private mutating func readTemplates() {
    var reader = TemplateReader(project: project, files: files)
    let own = reader.read()
    loaded.diagnostics += reader.diagnostics
    loaded.templates = TemplateLibrary(own: own)
    guard !loaded.hasErrors else { return }
    let schemas = SiteBuilder.templateSchemas.merging(SheetBuilder.schemas) { $1 }
    loaded.diagnostics += loaded.templates.diagnostics(schemas: schemas)
  }

  /// The decks, what the site of each alone is known by, and where each names files.
  private mutating func readDecks(
    _ configuration: ProjectConfiguration
  ) -> [(deck: Deck, known: String, references: [MediaReference])] {
    var scanner = ContentScanner(project: project, files: files)
    let sources = scanner.scan()
    loaded.diagnostics += scanner.diagnostics
    let loader = DeckLoader(
      project: project, files: files, language: configuration.language)
    let results = concurrentMap(sources, jobs: jobs) { source in
      var loader = loader
      let deck = loader.load(source).map {
        ($0, loader.bareName ?? $0.title, MediaReference.all(in: $0))
      }
      return (deck: deck, diagnostics: loader.diagnostics, locks: loader.locks)
    }
    loaded.diagnostics += results.flatMap(\.diagnostics)
    loaded.locks = results.flatMap(\.locks)
    return results.compactMap(\.deck)
  }

  /// The decks that the settings list first, the others by name after them.
  private mutating func order(
    _ decks: [Deck], by configuration: ProjectConfiguration
  ) -> [Deck] {
    var rest = decks.sorted { ($0.name, $0.path) < ($1.name, $1.path) }
    var ordered: [Deck] = []
    for listed in configuration.decks {
      if let index = rest.firstIndex(where: { $0.name == listed.name }) {
        var deck = rest.remove(at: index)
        if let title = listed.title { deck.title = title }
        ordered.append(deck)
        continue
      }
      var message = "there is no deck named '\(listed.name)'"
      if let nearest = nearestName(to: listed.name, in: decks.map(\.name)) {
        message += ": did you mean '\(nearest)'?"
      }
      loaded.diagnostics.append(
        .warning(
          "unknown-deck", message,
          at: SourceLocation(
            path: Project.configurationName, line: listed.line, column: listed.column)))
    }
    return ordered + rest
  }
}
