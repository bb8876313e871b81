import Cards
import CommonMark
import Diagnostics

/// Turns the Markdown of cards into HTML, each text once.
struct CardRenderer: Sendable {
  /// The files that cards show.
  let media: MediaIndex
  /// The files whose text shows any.
  private let pathsWithMedia: Set<String>

  init(media: MediaIndex) {
    self.media = media
    pathsWithMedia = Set(media.files.keys.map(\.path))
  }

  /// A card's texts for a page from which `root` leads to the site's folder.
  ///
  /// What is not shown as its author meant it is added to `diagnostics`.
  func render(
    _ card: Card, root: String = "", diagnostics: inout [Diagnostic]
  ) -> RenderedCard {
    var scribe = Scribe(
      path: card.origin?.path, printer: printer(for: card, root: root), media: media, root: root)
    let document = scribe.read(card.prompt)
    let prompt = HeadingLevels.fitted(document.blocks, first: 2)
    var lead: [UInt8]?
    var rest = prompt[...]
    if case .paragraph(let inlines, _) = prompt.first {
      lead = scribe.html(inlines)
      rest = prompt.dropFirst()
    }
    var rendered = RenderedCard(
      id: card.id?.rawValue ?? "",
      title: Title.line(document.plainText, limit: 160),
      lead: lead,
      rest: scribe.html(rest),
      options: card.options.map { option in
        RenderedCard.Option(
          text: scribe.html(option.text), isCorrect: option.isCorrect,
          why: option.rationale.map { scribe.html($0) })
      },
      answer: card.answer.map { scribe.html($0) },
      explanation: card.explanation.map { scribe.html($0) },
      mayShowMedia: mayShowMedia(card))
    rendered.typeset = scribe.typeset
    diagnostics += scribe.diagnostics
    return rendered
  }

  /// The same card for a page that lies elsewhere; `rendered` itself if nothing in it would change.
  func moved(_ rendered: RenderedCard, of card: Card, root: String) -> RenderedCard {
    guard rendered.mayShowMedia else { return rendered }
    var known: [Diagnostic] = []
    return render(card, root: root, diagnostics: &known)
  }

  private func mayShowMedia(_ card: Card) -> Bool {
    guard let path = card.origin?.path else { return false }
    return pathsWithMedia.contains(path)
  }

  private func printer(for card: Card, root: String) -> HTMLPrinter {
    guard mayShowMedia(card) else { return HTMLPrinter() }
    return HTMLPrinter { [media] destination in
      media.file(for: destination, in: card).map { file in
        var size: PixelSize?
        if let width = file.width, let height = file.height {
          size = PixelSize(width: width, height: height)
        }
        return HTMLPrinter.Image(
          address: root + Address.encoded(file.outputPath), pixelSize: size)
      }
    }
  }
}

/// Prints the texts of one card and notes what its author should know of them.
private struct Scribe {
  /// The file that the card stands in.
  let path: String?
  let printer: HTMLPrinter
  let media: MediaIndex
  let root: String
  var diagnostics: [Diagnostic] = []
  /// What in the texts read so far is to be typeset.
  var typeset: Typeset = []

  mutating func read(_ text: Markdown) -> MarkdownDocument {
    var document = MarkdownDocument(parsing: text.text)
    typeset.formUnion(.found(in: document))
    for finding in document.findings {
      warn(finding.code, finding.message, at: finding.line, of: text)
    }
    if document.destinations.isEmpty { return document }
    let local = document.destinations.filter {
      !$0.isImage && LocalLinks.isLocal($0.destination)
    }
    for link in local where link.destination.utf8.first == UInt8(ascii: "#") {
      warn(
        "dead-link",
        "'\(link.destination)' leads nowhere, since a card has no places to link to: "
          + "its text is shown without the link", at: link.line, of: text)
    }
    if !local.isEmpty { document.blocks = links.resolved(document.blocks) }
    return document
  }

  private var links: LocalLinks {
    LocalLinks { [path, media, root] destination in
      media.file(for: destination, inFile: path).map { root + Address.encoded($0.outputPath) }
    }
  }

  private mutating func warn(
    _ code: String, _ message: String, at line: Int, of text: Markdown
  ) {
    diagnostics.append(
      .warning(
        code, message,
        at: SourceLocation(path: path ?? "", line: text.sourceLine(of: line))))
  }

  /// HTML of a text that stands below a second-level heading.
  mutating func html(_ text: Markdown) -> [UInt8] {
    let blocks = HeadingLevels.fitted(read(text).blocks, first: 3)
    var html: [UInt8] = []
    html.reserveCapacity(text.text.utf8.count + 64)
    printer.append(blocks, to: &html)
    return html
  }

  func html(_ blocks: ArraySlice<Block>) -> [UInt8] {
    guard !blocks.isEmpty else { return [] }
    var html: [UInt8] = []
    printer.append(Array(blocks), to: &html)
    return html
  }

  func html(_ inlines: [Inline]) -> [UInt8] {
    var html: [UInt8] = []
    printer.append(inlines, to: &html)
    return html
  }
}
