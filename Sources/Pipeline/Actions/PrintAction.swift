import Cards
import Diagnostics
import Print

/// Writes a PDF of decks, to be printed and cut into cards.
public struct PrintAction: Sendable {
  /// The decks, by name or by the path of their text; none for all.
  public var decks: [String]
  /// How they are printed.
  public var settings: PrintSettings
  /// The file to write; nil for one in the current folder that is named after the deck.
  public var output: String?

  /// A printing of decks.
  public init(decks: [String] = [], settings: PrintSettings = .init(), output: String? = nil) {
    self.decks = decks
    self.settings = settings
    self.output = output
  }

  /// Prints the decks.
  public func run(_ workspace: Workspace) -> ExitStatus {
    Self.reporting(in: workspace) { try print(workspace) }
  }

  /// Does what prints something, and reports what keeps it from it.
  static func reporting(
    in workspace: Workspace, _ print: () throws -> ExitStatus
  ) -> ExitStatus {
    do {
      return try print()
    } catch let problem as PrintSettingProblem {
      workspace.console.error("error: \(problem.message)\n")
    } catch let failure as DiagnosticError {
      DiagnosticReporter(workspace: workspace, pathsAreInProject: false)
        .report(failure.diagnostics)
    } catch {
      workspace.console.error("error: \(error)\n")
    }
    workspace.console.error("nothing was written\n")
    return .failure
  }

  /// The fonts that some cards are set in, with their formulas; nil, and reported, when there is
  /// something wrong with a font.
  static func fonts(
    for selections: [CardSelection], in workspace: Workspace, _ reporter: DiagnosticReporter
  ) -> PrintFonts? {
    var finder = FontFinder(project: workspace.project, files: workspace.files)
    var fonts = finder.find(DeferredReads(files: workspace.files))
    guard finder.diagnostics.isEmpty else {
      reporter.report(finder.diagnostics)
      workspace.console.error("nothing was written\n")
      return nil
    }
    fonts.formulas = FormulaSetter.book(of: selections, files: workspace.files)
    return fonts
  }

  private func print(_ workspace: Workspace) throws -> ExitStatus {
    let jobs = coreCount
    var loader = ProjectLoader(project: workspace.project, files: workspace.files, jobs: jobs)
    let loaded = loader.load()
    let reporter = DiagnosticReporter(workspace: workspace)
    if loaded.hasErrors {
      reporter.report(loaded.diagnostics)
      workspace.console.error("nothing was written: \(DiagnosticTally(loaded.diagnostics).text)\n")
      return .failure
    }
    let choices = try settings.choices(own: loaded.sheets)
    let chosen = try chosenDecks(loaded.publication)
    let selections = try selections(of: chosen)
    let place = PrintPlace(files: workspace.files)
    let path = try place.path(
      output, deck: chosen.count == 1 ? chosen[0].name : nil,
      isTwo: choices.imposition.flip == .manual)
    guard let fonts = Self.fonts(for: selections, in: workspace, reporter) else { return .failure }
    let pictures = PictureReader(loaded.publication.media, workspace.project, workspace.files)
    let printer = CardPrinter(
      choices: choices, fonts: fonts, templates: loaded.templates,
      media: loaded.publication.media, jobs: jobs, pictures: pictures.bytes)
    let printed = printer.print(
      selections, title: chosen.count == 1 ? chosen[0].title : loaded.publication.title,
      language: chosen.count == 1 ? chosen[0].language : loaded.publication.language)
    reporter.report(loaded.diagnostics + printed.diagnostics)
    for warning in printed.warnings { workspace.console.error("warning: \(warning)\n") }
    if printed.diagnostics.contains(where: { $0.severity == .error }) {
      workspace.console.error("nothing was written\n")
      return .failure
    }
    let names = try place.write(printed.files, to: path)
    workspace.console.output(
      "\(names.joined(separator: " and ")): \(counted(printed.cards, "card")) on "
        + "\(counted(printed.papers, "card")) of paper, \(counted(printed.sheets, "sheet")) of "
        + "\(choices.imposition.sheet.title)\n" + advice(choices.imposition, names))
    return .success
  }

  /// What to choose in the print dialog.
  private func advice(_ imposition: Imposition, _ names: [String]) -> String {
    switch imposition.flip {
    case .long: "print at 100 %, on both sides, flipped on the long edge\n"
    case .short: "print at 100 %, on both sides, flipped on the short edge\n"
    case .manual:
      "print \(names.first ?? "") at 100 %, put the stack back with the last sheet on top, "
        + "and print \(names.last ?? "")\n"
    case .none: "print at 100 %, on one side\n"
    case .fold: "print at 100 %, on one side; cut, fold along the dashes, and glue\n"
    }
  }

  /// The decks that are meant.
  func chosenDecks(_ publication: Publication) throws -> [Deck] {
    guard !decks.isEmpty else {
      if publication.decks.isEmpty {
        throw PrintSettingProblem(message: "there are no decks in '\(Project.contentName)'")
      }
      return publication.decks
    }
    var chosen: [Deck] = []
    for name in decks {
      let plain = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
      let found = publication.decks.first {
        $0.name == plain || $0.path == plain || $0.path == Path.join(Project.contentName, plain)
      }
      guard let found else {
        var message = "there is no deck named '\(name)'"
        if let nearest = nearestName(to: plain, in: publication.decks.map(\.name)) {
          message += ": did you mean '\(nearest)'?"
        } else if !publication.decks.isEmpty {
          message +=
            ": there are " + publication.decks.map { "'\($0.name)'" }.joined(separator: ", ")
        }
        throw PrintSettingProblem(message: message)
      }
      if !chosen.contains(where: { $0.name == found.name }) { chosen.append(found) }
    }
    return chosen
  }

  /// The cards that are meant, by deck.
  func selections(of decks: [Deck]) throws -> [CardSelection] {
    let range = try settings.numbers()
    let selections = decks.map { deck in
      CardSelection(deck) { number, card in
        (range?.contains(number) ?? true) && (settings.tag.map(card.tags.contains) ?? true)
      }
    }
    guard selections.contains(where: { !$0.numbers.isEmpty }) else {
      var message = "no card is left to print"
      if let tag = settings.tag {
        let tags = Set(decks.flatMap { $0.cards.flatMap(\.tags) })
        message += ": none has the tag '\(tag)'"
        if let nearest = nearestName(to: tag, in: tags.sorted()) {
          message += "; did you mean '\(nearest)'?"
        }
      } else if let range {
        let most = decks.map(\.cards.count).max() ?? 0
        message += ": the cards have the numbers 1 to \(most), not \(range.lowerBound)"
      }
      throw PrintSettingProblem(message: message)
    }
    return selections
  }
}
