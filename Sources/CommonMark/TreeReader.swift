import Bytes

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
  let mayHoldTables: Bool
  var blocks: [Block] = []
  var findings: [MarkdownDocument.Finding] = []
  var destinations: [MarkdownDocument.Destination] = []

  private var frames: [Frame] = []
  /// For each container that the walk is in, whether it has a frame.
  private var opened: [Bool] = []
  var openLinks = 0
  var openQuotes = 0
  private var wasFlattened = false
  /// Whether a text may hold `~`, by itself or as an entity: most are not looked through for it.
  private let mayHoldTildes: Bool

  init(source: Source, lineOffset: Int = 0, mayHoldTables: Bool = true) {
    self.source = source
    self.mayHoldTables = mayHoldTables
    self.lineOffset = lineOffset
    mayHoldTildes = source.math != nil || source.bytes.holds("~") || source.bytes.holds("&")
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

  /// The innermost container.
  var top: Frame {
    get { frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  func line(_ walk: borrowing CMarkWalk) -> Int { max(walk.line, 1) + lineOffset }

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
    top.addText(text)
    if mayHoldTildes, let message = unsupportedMark(in: text) {
      report("unsupported-markdown", message, line: max(line, 1) + lineOffset)
    }
  }
}
