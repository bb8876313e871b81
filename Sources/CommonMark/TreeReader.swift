/// Makes an owned tree of cmark's, and collects what its author should know.
///
/// It holds its own stack of open containers. What is nested deeper than `depthLimit` joins the
/// block around it, so that its text is kept and whoever walks the tree may recurse.
struct TreeReader {
  static let depthLimit = 100
  static let inlineDepthLimit = 150

  let source: Source
  /// What to add to cmark's line numbers: a cell of a table is read by a reader of its own.
  let lineOffset: Int
  /// A cell of a table holds no table.
  private let mayHoldTables: Bool
  private(set) var blocks: [Block] = []
  private(set) var findings: [MarkdownDocument.Finding] = []
  private(set) var destinations: [MarkdownDocument.Destination] = []

  private var frames: [Frame] = []
  /// For each container that the walk is in, whether it has a frame.
  private var opened: [Bool] = []
  private var openLinks = 0
  private var openQuotes = 0
  private var wasFlattened = false

  init(source: Source, lineOffset: Int = 0, mayHoldTables: Bool = true) {
    self.source = source
    self.mayHoldTables = mayHoldTables
    self.lineOffset = lineOffset
  }

  /// Reads the whole source; to be called once.
  mutating func read() {
    guard var walk = CMarkWalk(parsing: source.bytes.span) else { return }
    frames = [Frame(.document, line: 1)]
    while let event = walk.next() {
      let kind = walk.kind
      switch (event, kind) {
      case (_, .document): continue
      case (.enter, .text): addText(source.restored(walk.literal), line: walk.line)
      case (.enter, .softBreak): top.add(.softBreak)
      case (.enter, .lineBreak): top.add(.lineBreak)
      case (.enter, .code): top.add(.code(source.restored(walk.literal)))
      case (.enter, .htmlInline): addHTML(walk)
      case (.enter, .htmlBlock): addHTMLBlock(walk)
      case (.enter, .codeBlock):
        top.blocks.append(
          .codeBlock(
            info: source.restored(walk.info), text: source.restored(walk.literal),
            line: line(walk)))
      case (.enter, .thematicBreak): top.blocks.append(.thematicBreak(line: line(walk)))
      case (.enter, .paragraph) where addTable(walk): walk.skipContent()
      case (.enter, .other), (.exit, .other): continue
      case (.enter, _): enter(kind, walk)
      case (.exit, _): exit(kind)
      }
    }
    blocks = frames[0].blocks
  }

  private var top: Frame {
    get { frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  private func line(_ walk: borrowing CMarkWalk) -> Int { max(walk.line, 1) + lineOffset }

  mutating func report(_ code: String, _ message: String, line: Int) {
    findings.append(MarkdownDocument.Finding(code: code, message: message, line: line))
  }

  private mutating func enter(_ kind: CMarkWalk.Kind, _ walk: borrowing CMarkWalk) {
    var opens = frames.count < Self.inlineDepthLimit
    switch kind {
    case .paragraph, .heading: opens = true
    case .quote: opens = frames.count < Self.depthLimit
    // An item comes with its list.
    case .list: opens = frames.count + 1 < Self.depthLimit
    case .item: opens = opened.last ?? false
    case .link: openLinks += 1
    default: break
    }
    if kind == .quote { openQuotes += 1 }
    opened.append(opens)
    guard opens else {
      if !wasFlattened {
        report(
          "deep-nesting", "nested deeper than \(Self.depthLimit) levels: shown without the rest",
          line: line(walk))
      }
      wasFlattened = true
      return
    }
    var frame = Frame(kind, line: line(walk))
    switch kind {
    case .heading: frame.level = walk.level
    case .list:
      frame.start = walk.listStart
      frame.isTight = walk.isTight
    case .paragraph:
      frame.isTask = top.kind == .item && top.blocks.isEmpty && hasBox(walk)
    case .link, .image:
      frame.destination = source.restored(walk.destination)
      frame.title = source.restored(walk.title)
    default: break
    }
    frames.append(frame)
  }

  private mutating func exit(_ kind: CMarkWalk.Kind) {
    if kind == .link { openLinks -= 1 }
    if kind == .quote { openQuotes -= 1 }
    guard opened.popLast() ?? false, var frame = frames.popLast() else { return }
    frame.flush()
    switch kind {
    case .paragraph:
      if frame.isTask, let isTicked = takeBox(from: &frame.inlines) { top.isTicked = isTicked }
      top.blocks.append(.paragraph(frame.inlines, line: frame.line))
    case .heading:
      top.blocks.append(.heading(level: frame.level, frame.inlines, line: frame.line))
    case .quote: top.blocks.append(.quote(frame.blocks, line: frame.line))
    case .list:
      top.blocks.append(
        .list(List(start: frame.start, isTight: frame.isTight, items: frame.items)))
    case .item:
      top.items.append(
        List.Item(isTicked: frame.isTicked, blocks: frame.blocks, line: frame.line))
    case .emphasis: top.add(.emphasis(frame.inlines))
    case .strong: top.add(.strong(frame.inlines))
    case .link: addLink(frame)
    case .image: addImage(frame)
    default: break
    }
  }

  private mutating func addText(_ text: String, line: Int) {
    top.text += text
    if let message = unsupportedMark(in: text) {
      report("unsupported-markdown", message, line: max(line, 1) + lineOffset)
    }
  }
}

// MARK: - Links and images

extension TreeReader {
  private mutating func addLink(_ link: Frame) {
    switch LinkPolicy.kind(of: link.destination) {
    case .local, .remote:
      destinations.append(
        MarkdownDocument.Destination(
          isImage: false, destination: link.destination, line: link.line))
      top.add(.link(destination: link.destination, title: link.title, link.inlines))
    case .imageData, .forbidden:
      report(
        "unsafe-link",
        "a page may not link to '\(link.destination)': its text is shown and the address beside "
          + "it; use http, https, mailto, tel or a file of the project",
        line: link.line)
      spell(out: link)
    }
  }

  private mutating func addImage(_ image: Frame) {
    // What describes a picture has no markup.
    let alt = image.inlines.alternativeText
    switch LinkPolicy.kind(of: image.destination) {
    case .local, .imageData:
      destinations.append(
        MarkdownDocument.Destination(
          isImage: true, destination: image.destination, line: image.line))
      top.add(.image(destination: image.destination, title: image.title, alt: alt))
    case .remote:
      report(
        "remote-image",
        "the picture '\(image.destination)' lies elsewhere and is shown as a link: copy it into "
          + "the project",
        line: image.line)
      let text: [Inline] = [.text(alt.isEmpty ? image.destination : alt)]
      guard openLinks == 0 else {
        spell(out: image)
        return
      }
      destinations.append(
        MarkdownDocument.Destination(
          isImage: false, destination: image.destination, line: image.line))
      top.add(.link(destination: image.destination, title: image.title, text))
    case .forbidden:
      report(
        "unsafe-link",
        "a page may not load '\(image.destination)': its description is shown and the address "
          + "beside it; use a file of the project",
        line: image.line)
      spell(out: image)
    }
  }

  /// Shows a link or image as running text that says all it said.
  private mutating func spell(out link: Frame) {
    // `<irc://a.example>` says it already.
    if link.title.isEmpty, link.inlines.plainText == link.destination {
      top.text += link.destination
      return
    }
    for inline in link.inlines {
      if case .text(let text) = inline { top.text += text } else { top.add(inline) }
    }
    if !link.inlines.isEmpty { top.text += " " }
    top.text += "(" + link.destination
    if !link.title.isEmpty { top.text += " \"\(link.title)\"" }
    top.text += ")"
  }
}

// MARK: - HTML

extension TreeReader {
  private mutating func addHTML(_ walk: borrowing CMarkWalk) {
    let html = source.restored(walk.literal)
    report(html: html, line: line(walk))
    top.text += html
  }

  private mutating func addHTMLBlock(_ walk: borrowing CMarkWalk) {
    let html = source.restored(walk.literal)
    report(html: html, line: line(walk))
    var inlines: [Inline] = []
    for text in html.split(separator: "\n") {
      if !inlines.isEmpty { inlines.append(.softBreak) }
      inlines.append(.text(String(text)))
    }
    top.blocks.append(.paragraph(inlines, line: line(walk)))
  }

  private mutating func report(html: String, line: Int) {
    guard let tag = knownTag(in: html) else { return }
    report("unsupported-markdown", "HTML is shown as it is written: '\(tag)'", line: line)
  }
}

// MARK: - Tables and boxes

extension TreeReader {
  /// Adds the table that a paragraph holds; false when it holds none.
  private mutating func addTable(_ walk: borrowing CMarkWalk) -> Bool {
    guard mayHoldTables, walk.endLine > walk.line, !source.lineStarts.isEmpty else { return false }
    var lines: [ArraySlice<UInt8>] = []
    for number in walk.line...walk.endLine {
      let text = source.line(number)
      lines.append(
        number == walk.line ? text.dropFirst(max(walk.column, 1) - 1) : content(of: text))
    }
    guard let found = TableFinder(lines: lines) else { return false }
    let first = line(walk)
    if found.headIndex > 0 {
      let before = Array(lines[..<found.headIndex].joined(separator: [UInt8(ascii: "\n")]))
      top.blocks += part(before, offset: first - 1)
    }
    var rows: [[[Inline]]] = []
    for (index, row) in found.rows.enumerated() {
      // The head is followed by the delimiter row, which is no row of the table.
      let line = first + found.headIndex + (index == 0 ? 0 : index + 1)
      if row.surplus > 0 {
        report(
          "unsupported-markdown",
          "this row has \(row.surplus) more cells than the head of its table: they are shown in "
            + "the last column; write a pipe inside a cell as \\|",
          line: line)
      }
      rows.append(row.cells.map { cell($0, line: line) })
    }
    top.blocks.append(
      .table(
        Table(
          alignments: found.alignments, head: rows[0], rows: Array(rows.dropFirst()),
          line: first + found.headIndex)))
    return true
  }

  /// A line of a paragraph without the marks of the quotes it stands in.
  private func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = trimmed(line)
    for _ in 0..<openQuotes {
      guard text.first == UInt8(ascii: ">") else { break }
      text = trimmed(text.dropFirst())
    }
    return text
  }

  private mutating func cell(_ text: [UInt8], line: Int) -> [Inline] {
    if text.isEmpty { return [] }
    // After a no-break space nothing opens a block, and marks see the start of a line.
    let guardSpace: [UInt8] = [0xC2, 0xA0]
    var bytes = guardSpace + text
    if text.contains(UInt8(ascii: "[")), source.bytes.containsPair("]", ":") {
      // The cell may refer to a definition anywhere in the text.
      bytes += "\n\n".utf8
      bytes += source.bytes
    }
    var reader = TreeReader(
      source: Source(bytes: bytes, math: source.math), lineOffset: line - 1, mayHoldTables: false)
    reader.openLinks = openLinks
    reader.read()
    guard case .paragraph(var inlines, _)? = reader.blocks.first,
      case .text(let first)? = inlines.first
    else { return [.text(source.restored(String(decoding: text, as: UTF8.self)))] }
    inlines[0] = .text(String(first.unicodeScalars.dropFirst()))
    if first.unicodeScalars.count == 1 { inlines.removeFirst() }
    adopt(reader) { $0 == line }
    return inlines
  }

  private mutating func part(_ text: [UInt8], offset: Int) -> [Block] {
    var reader = TreeReader(source: Source(bytes: text, math: source.math), lineOffset: offset)
    reader.read()
    adopt(reader) { _ in true }
    return reader.blocks
  }

  private mutating func adopt(_ reader: TreeReader, where isWanted: (Int) -> Bool) {
    findings += reader.findings.filter { isWanted($0.line) }
    destinations += reader.destinations.filter { isWanted($0.line) }
  }

  /// Whether a paragraph starts with the box of a task, as written: `\[x]` is none.
  private func hasBox(_ walk: borrowing CMarkWalk) -> Bool {
    let text = source.line(walk.line).dropFirst(max(walk.column, 1) - 1).prefix(4)
    return text.count == 4 && text.elementsEqual("[ ] ".utf8)
      || text.elementsEqual("[x] ".utf8) || text.elementsEqual("[X] ".utf8)
  }

  /// Takes the box off; nil when it became something else, such as a link.
  private func takeBox(from inlines: inout [Inline]) -> Bool? {
    guard case .text(let text)? = inlines.first, text.utf8.count >= 4, text.utf8.first == 0x5B
    else { return nil }
    inlines[0] = .text(String(text.dropFirst(4)))
    if text.utf8.count == 4 { inlines.removeFirst() }
    return !text.hasPrefix("[ ]")
  }
}
