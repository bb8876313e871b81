import Bytes
import Templating

/// What the pages of a paper have in common: their style, which is part of each page, so that a
/// page prints right when it is sent and kept by itself, their icon and their marks.
struct PageParts: Sendable {
  /// The style of the paper's pages, without the fonts.
  let style: StyleElement
  /// The picture in the tab, as an address.
  let icon: String
  /// The drawings of marks for each way to print.
  let marks: [UInt8]
  /// How many cards a sheet holds whose cards are folded.
  let cardsPerFold: String
  /// The ways to print in which backs stand on their heads, such as `short-book`.
  let turned: String

  init(_ templates: TemplateLibrary, _ paper: Paper) {
    style = StyleElement(Self.joined(templates, "assets/print/", ".css") + PaperStyle.css(paper))
    let drawing = templates.files["assets/icon.svg"]?.text ?? ""
    let picture = Array(SiteColours(templates).drawn(drawing).utf8)
    icon = Base64.address(of: picture, type: "image/svg+xml")
    marks = Array(SheetMarks.templates(paper.sheet).utf8)
    cardsPerFold = String(Imposition(sheet: paper.sheet, flip: .fold).cardsPerSheet)
    turned = Self.turned(paper)
  }

  private static func turned(_ paper: Paper) -> String {
    var names: [String] = []
    for flip in SheetFlip.allCases {
      for turn in CardTurn.allCases
      where Imposition(sheet: paper.sheet, flip: flip, turn: turn).turnsBack {
        names.append("\(flip.rawValue)-\(turn.rawValue)")
      }
    }
    return names.joined(separator: " ")
  }

  /// What the script of sheets shares with the study app: its words, and its reading of the log.
  private static let borrowed = [
    "app/10-recto.js", "app/10-words.js", "app/20-log.js", "app/21-replay.js",
    "app/24-retention.js", "parts/schedule/10-days.js", "parts/schedule/11-fsrs.js",
    "parts/schedule/12-steps.js", "parts/schedule/13-memory.js",
  ]

  /// The script of the sheets of all decks, as it is sent.
  static func script(_ templates: TemplateLibrary) -> [UInt8] {
    let paths = borrowed.map { "assets/" + $0 } + files(of: templates, "assets/print/", ".js")
    return paths.flatMap { ScriptText.code(templates.text($0)) }
  }

  private static func files(
    of templates: TemplateLibrary, _ folder: String, _ ending: String
  ) -> [String] {
    templates.files.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }.sorted()
  }

  /// The files of a folder one after the other.
  ///
  /// Browsers drop carriage returns before they look at the hash, so they are dropped here.
  private static func joined(
    _ templates: TemplateLibrary, _ folder: String, _ ending: String
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    for path in files(of: templates, folder, ending) {
      bytes += (templates.files[path]?.text ?? "").utf8.filter { $0 != 0x0D }
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }
    return bytes
  }
}
