import Cards
import CommonMark
import Diagnostics
public import Output

/// What a card holds that a browser does not show by itself as it is meant.
struct Typeset: OptionSet, Sendable {
  let rawValue: Int

  /// Formulas, which KaTeX sets.
  static let formulas = Typeset(rawValue: 1)
  /// Code in a named language, which highlight.js colours.
  static let code = Typeset(rawValue: 2)

  /// What a text holds.
  static func found(in document: MarkdownDocument) -> Typeset {
    var found: Typeset = document.hasFormulas ? .formulas : []
    if holdsCode(document.blocks) { found.insert(.code) }
    return found
  }

  private static func holdsCode(_ blocks: [Block]) -> Bool {
    blocks.contains { block in
      switch block {
      case .codeBlock(let info, _, _): !info.isEmpty
      case .quote(let blocks, _): holdsCode(blocks)
      case .list(let list): list.items.contains { holdsCode($0.blocks) }
      default: false
      }
    }
  }
}

/// The files of the libraries that typeset cards, as they lie on this machine.
public struct TypesettingFiles: Sendable {
  /// KaTeX, below `assets/katex/`; nil when it is not here.
  public var katex: [OutputFile]?
  /// highlight.js, below `assets/highlight/`; nil when it is not here.
  public var highlight: [OutputFile]?

  /// The libraries that were found.
  public init(katex: [OutputFile]? = nil, highlight: [OutputFile]? = nil) {
    self.katex = katex
    self.highlight = highlight
  }

  /// What can be typeset.
  var available: Typeset {
    var all: Typeset = []
    if katex != nil { all.insert(.formulas) }
    if highlight != nil { all.insert(.code) }
    return all
  }

  /// Adds the files that some cards need.
  func add(_ used: Typeset, to tree: inout OutputTree) {
    for files in [
      used.contains(.formulas) ? katex : nil, used.contains(.code) ? highlight : nil,
    ] {
      for file in files ?? [] { tree.add(file.path, making: file.bytes) }
    }
  }

  /// A warning for each library that a deck needs and that is not here.
  func warnings(for deck: RenderedDeck) -> [Diagnostic] {
    let kinds: [(Typeset, String, String)] = [
      (
        .formulas, "formulas",
        "KaTeX is not on this machine: install the Debian packages "
          + "'libjs-katex' and 'fonts-katex'"
      ),
      (
        .code, "code",
        "highlight.js is not on this machine: install the Debian package "
          + "'libjs-highlight.js'"
      ),
    ]
    return kinds.compactMap { kind, what, remedy in
      guard !available.contains(kind) else { return nil }
      let places = deck.cards.indices.filter { deck.cards[$0].typeset.contains(kind) }
      guard let first = places.first else { return nil }
      let origin = deck.source.cards[first].origin
      let cards = places.count == 1 ? "1 card" : "\(places.count) cards"
      return .warning(
        "missing-library",
        "the \(what) of \(cards) of '\(deck.title)' will look as it is written, since \(remedy), "
          + "and build again",
        at: SourceLocation(
          path: origin?.path ?? deck.source.path, line: origin?.lines.lowerBound ?? 0))
    }
  }
}
