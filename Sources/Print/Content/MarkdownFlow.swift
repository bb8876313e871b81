import Bytes
import Cards
import CommonMark

/// Turns Markdown into blocks that flow from face to face.
struct MarkdownFlow {
  /// The file that the text stands in.
  let path: String?
  let media: MediaIndex
  /// The room for text.
  let box: TextBox
  private(set) var blocks: [FlowBlock] = []
  private var group = 0

  init(card: Card, media: MediaIndex, box: TextBox) {
    path = card.origin?.path
    self.media = media
    self.box = box
  }

  /// Where a text stands.
  struct Place {
    var level = 0
    var isQuoted = false
    var marker = ""
    /// Whether the marker stands before the first word instead of in the margin.
    var markerOpensLine = false
    /// The room above its first block, in em.
    var space: Float = 0.4
    /// The style of all of it.
    var style: TextStyle = []
    /// Whether its last block must stay with what follows.
    var keepsWithNext = false
  }

  /// Adds a block of ours.
  mutating func append(_ block: FlowBlock) {
    blocks.append(block)
  }

  /// Adds a Markdown text.
  mutating func append(_ markdown: Markdown, at place: Place = Place()) {
    if Self.isPlain(markdown.text) {
      append(FlowText(markdown.text, place.style), .text, at: place)
    } else {
      append(MarkdownDocument(parsing: markdown.text).blocks, at: place)
    }
    if place.keepsWithNext, !blocks.isEmpty { blocks[blocks.count - 1].keepsWithNext = true }
  }

  /// Whether a text is one paragraph without any mark-up, so that it need not be parsed.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A,
      text.utf8.last != 0x20
    else { return false }
    var text = text
    return text.withUTF8 { unsafe marks.place(in: $0, from: 0) == $0.count }
  }

  /// Controls, and signs that may be mark-up.
  private static let marks = ByteSet { $0 < 0x20 || "$&*<[\\]^_`|~".utf8.contains($0) }

  /// A text that is one paragraph without pictures and ordered line breaks; nil for any other.
  static func runningText(_ markdown: Markdown, _ style: TextStyle) -> FlowText? {
    if isPlain(markdown.text) { return FlowText(markdown.text, style) }
    let blocks = MarkdownDocument(parsing: markdown.text).blocks
    guard blocks.count == 1, case .paragraph(let inlines, _) = blocks[0] else { return nil }
    let isRunning = inlines.allSatisfy {
      switch $0 {
      case .image, .lineBreak: false
      default: true
      }
    }
    guard isRunning else { return nil }
    var text = FlowText()
    InlineFlow.append(inlines, style, to: &text)
    text.trimEnd()
    return text
  }

  private mutating func append(_ blocks: [Block], at place: Place, ofItem isItem: Bool = false) {
    var place = place
    let later: Float = 0.4
    if isItem, let first = blocks.first, !Self.takesMarker(first) {
      append(FlowText(), .text, at: place)
      self.blocks[self.blocks.count - 1].keepsWithNext = true
      (place.marker, place.space) = ("", 0.1)
    }
    for (index, block) in blocks.enumerated() {
      append(block, at: place)
      if index + 1 < blocks.count,
        leadsIn(block, to: blocks[index + 1], opensItem: isItem && index == 0)
      {
        self.blocks[self.blocks.count - 1].keepsWithNext = true
      }
      place.marker = ""
      place.space = later
    }
  }

  /// Whether a block shows the marker of the item that it begins.
  private static func takesMarker(_ block: Block) -> Bool {
    switch block {
    case .table, .thematicBreak: return false
    case .paragraph(let inlines, _):
      if case .image? = inlines.first { return false }
      return true
    case .heading, .codeBlock, .quote, .list: return true
    }
  }

  /// Whether a paragraph stands above the next block like a heading: it is short, and a list, or
  /// the rest of the item that it opens, follows.
  private func leadsIn(_ block: Block, to next: Block, opensItem: Bool) -> Bool {
    guard case .paragraph(let inlines, _) = block, let last = blocks.last, last.kind == .text,
      last.text.utf8.count <= Self.mostBytesOfLeadIn
    else { return false }
    if opensItem { return true }
    if case .list = next { return true }
    if inlines.count == 1, case .strong = inlines[0] { return true }
    return false
  }

  /// A paragraph with more says something of its own.
  private static let mostBytesOfLeadIn = 100

  private mutating func append(_ block: Block, at place: Place) {
    switch block {
    case .paragraph(let inlines, _):
      append(inlines, .text, at: place)
    case .heading(_, let inlines, _):
      var place = place
      place.style.insert(.bold)
      place.space = max(place.space, 0.7)
      append(inlines, .heading, at: place)
    case .codeBlock(_, let text, _):
      appendCode(text, at: place)
    case .quote(let inner, _):
      var place = place
      place.level += 1
      place.isQuoted = true
      append(inner, at: place)
    case .list(let list):
      append(list, at: place)
    case .table(let table):
      append(table, at: place)
    case .thematicBreak:
      blocks.append(FlowBlock(kind: .rule, level: place.level, space: place.space))
    }
  }

  private mutating func append(_ list: List, at place: Place) {
    if !place.marker.isEmpty {
      // A list that is an item's first block: the item's own marker gets a line of its own.
      append(FlowText(), .text, at: place)
    }
    // Where the last number is too wide for the margin, all numbers open their lines.
    let opensLines = list.start.map { Self.isWide("\($0 + list.items.count - 1).") } ?? false
    for (index, item) in list.items.enumerated() {
      var inner = place
      inner.level += 1
      inner.markerOpensLine = opensLines
      if index > 0 { inner.space = list.isTight ? 0.15 : 0.4 }
      switch (item.isTicked, list.start) {
      case (true?, _): inner.marker = "☑"
      case (false?, _): inner.marker = "☐"
      case (nil, let start?): inner.marker = "\(start + index)."
      case (nil, nil): inner.marker = place.level.isMultiple(of: 2) ? "•" : "–"
      }
      if item.blocks.isEmpty {
        append(FlowText(), .text, at: inner)
      } else {
        append(item.blocks, at: inner, ofItem: true)
      }
    }
  }

  /// Whether a number and its dot need more than the margin.
  private static func isWide(_ marker: String) -> Bool { marker.utf8.count > 3 }

  private mutating func appendCode(_ text: String, at place: Place) {
    group += 1
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      var inner = place
      if index > 0 {
        inner.marker = ""
        inner.space = 0
      }
      append(FlowText(String(line), .code, verbatim: true), .code, at: inner)
      blocks[blocks.count - 1].group = group
    }
  }

  /// Adds running text: each picture in it becomes a block of its own.
  private mutating func append(_ inlines: [Inline], _ kind: FlowBlock.Kind, at place: Place) {
    var place = place
    var text = FlowText()
    func isPictured(_ inline: Inline) -> FlowBlock.Picture? {
      guard case .image(let destination, _, let alt) = inline else { return nil }
      return picture(destination, alt)
    }
    let count = blocks.count
    for inline in inlines {
      guard let picture = isPictured(inline) else {
        InlineFlow.append(inline, place.style, to: &text)
        continue
      }
      text.trimEnd()
      if !text.isEmpty {
        append(text, kind, at: place)
        (place.marker, place.space) = ("", 0.4)
        text = FlowText()
      }
      blocks.append(
        FlowBlock(
          kind: .picture(picture), level: place.level, isQuoted: place.isQuoted,
          space: place.space))
    }
    text.trimEnd()
    if !text.isEmpty || blocks.count == count { append(text, kind, at: place) }
  }

  private mutating func append(_ text: FlowText, _ kind: FlowBlock.Kind, at place: Place) {
    var (text, place) = (text, place)
    if !place.marker.isEmpty, place.markerOpensLine, kind == .code {
      blocks.append(
        FlowBlock(
          text: FlowText(place.marker), level: place.level, isQuoted: place.isQuoted,
          space: place.space, keepsWithNext: true))
      (place.marker, place.space) = ("", 0.1)
    } else if !place.marker.isEmpty, place.markerOpensLine {
      var label = FlowText(place.marker)
      if !text.isEmpty { label.append(" ", []) }
      (text, place.marker) = (text.labelled(label), "")
    }
    blocks.append(
      FlowBlock(
        kind: kind, text: text, marker: place.marker, level: place.level,
        isQuoted: place.isQuoted, space: place.space,
        keepsWithNext: kind == .heading || text.utf8.last == UInt8(ascii: ":")))
  }

  private func picture(_ destination: String, _ alt: String) -> FlowBlock.Picture? {
    let isData = destination.utf8.starts(with: "data:".utf8)
    let file = media.file(for: destination, inFile: path)
    guard isData || file != nil else { return nil }
    return PictureSize.picture(
      address: file.map { "../" + $0.outputPath } ?? destination, alt: alt, width: file?.width,
      height: file?.height, box: box)
  }

  private mutating func append(_ table: Table, at place: Place) {
    group += 1
    for var block in TableFlow.blocks(table, level: place.level, box: box) {
      block.group = group
      block.isQuoted = place.isQuoted
      blocks.append(block)
    }
  }
}
