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
    PrintJob.reporting(in: workspace) { try print(workspace) }
  }

  private func print(_ workspace: Workspace) throws -> ExitStatus {
    let job = try PrintJob(workspace)
    let loaded = job.loaded
    let choices = try settings.choices(own: loaded.sheets)
    let chosen = try chosenDecks(loaded.publication)
    let selections = try selections(of: chosen)
    let place = PrintPlace(files: workspace.files)
    let path = try place.path(
      output, deck: chosen.count == 1 ? chosen[0].name : nil,
      isTwo: choices.imposition.flip == .manual)
    let printer = CardPrinter(
      choices: choices, fonts: try job.fonts(for: selections), templates: loaded.templates,
      media: loaded.publication.media, jobs: coreCount, pictures: job.pictures)
    let names = job.names(of: chosen)
    let printed = printer.print(selections, title: names.title, language: names.language)
    for warning in printed.warnings { workspace.console.error("warning: \(warning)\n") }
    try job.reportAll(printed.diagnostics, on: chosen)
    let files = try place.write(printed.files, to: path)
    workspace.console.output(
      "\(files.joined(separator: " and ")): \(counted(printed.cards, "card")) on "
        + "\(counted(printed.papers, "card")) of paper, \(counted(printed.sheets, "sheet")) of "
        + "\(choices.imposition.sheet.title)\n" + advice(choices.imposition, files))
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
        throw PrintSettingProblem(
          message: "there are no decks in '\(Project.contentName)'", status: .failure)
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
        throw PrintSettingProblem(message: message, status: .failure)
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
      throw PrintSettingProblem(message: message, status: .failure)
    }
    return selections
  }
}
