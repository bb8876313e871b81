/// Takes a page apart into the lines that a browser would show.
struct PageReader {
  private let text: ExamLines
  private var bytes: [UInt8] { text.bytes }
  private var at = 0
  private var line = 1
  private var rows: [PageRow] = []
  private var row: PageRow
  private var lists: [(id: Int, isOrdered: Bool, isLettered: Bool)] = []
  private var listCount = 0
  /// The list of buttons that the last row belongs to; 0 for none.
  private var choices = 0
  private var bold = 0
  private var italic = 0
  private var code = 0

  /// The lines of a page.
  static func rows(of text: ExamLines) -> [PageRow] {
    var reader = PageReader(text)
    reader.run()
    return reader.rows
  }

  private init(_ text: ExamLines) {
    self.text = text
    row = PageRow(lines: 1...1)
  }

  private mutating func run() {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        takeText()
        continue
      }
      if at + 1 < bytes.count, bytes[at + 1] == ASCII.bang || bytes[at + 1] == ASCII.question {
        let isComment = bytes[at...].starts(with: "<!--".utf8)
        skip(past: isComment ? "-->" : ">")
        continue
      }
      guard let tag = HTMLTag(at: at, in: bytes) else {
        takeText()
        continue
      }
      advance(to: tag.end)
      take(tag)
    }
    end()
  }

  private mutating func advance(to end: Int) {
    while at < end {
      if bytes[at] == ASCII.lineFeed { line += 1 }
      at += 1
    }
  }

  private mutating func skip(past mark: String) {
    let end = ByteSearch.first(Array(mark.utf8), in: at..<bytes.count, of: bytes)
    advance(to: end.map { $0 + mark.utf8.count } ?? bytes.count)
  }

  /// Leaves out what stands in an element, and the tag that ends it.
  private mutating func skipElement(_ name: String) {
    skip(past: "</\(name)")
    skip(past: ">")
  }

  /// Takes text up to the next tag or line end.
  private mutating func takeText() {
    var said: [UInt8] = []
    let start = at
    while at < bytes.count, bytes[at] != ASCII.lineFeed,
      at == start || bytes[at] != UInt8(ascii: "<")
    {
      if bytes[at] == UInt8(ascii: "&"), let entity = HTMLEntity.read(at: at, in: bytes) {
        said += entity.text == "\u{A0}" ? [ASCII.space] : Array(entity.text.utf8)
        at = entity.end
      } else {
        said.append(bytes[at])
        at += 1
      }
    }
    let isEnd = at < bytes.count && bytes[at] == ASCII.lineFeed
    if isEnd { said.append(ASCII.space) }
    row.append(said, style, line: line)
    if isEnd { advance(to: at + 1) }
  }

  private var style: PageRow.Style {
    code > 0 ? .code : bold > 0 ? .bold : italic > 0 ? .italic : .plain
  }

  /// Ends the row at hand.
  private mutating func end() {
    if !row.isBlank { rows.append(row) }
    row = PageRow(lines: line...line)
  }

  private mutating func take(_ tag: HTMLTag) {
    let isOpen = !tag.isClosing
    switch tag.name {
    case "script", "style", "svg", "noscript", "template", "head", "nav":
      if isOpen, tag.name != "head" { skipElement(tag.name) }
      if isOpen, tag.name == "head" { end() }
    case "title": if isOpen { skipElement("title") }
    case "br": breakLine()
    case "b", "strong", "mark": bold = max(0, bold + (isOpen ? 1 : -1))
    case "i", "em": italic = max(0, italic + (isOpen ? 1 : -1))
    case "code", "kbd", "samp", "tt": code = max(0, code + (isOpen ? 1 : -1))
    case "ul", "ol": takeList(tag)
    case "li": takeItem(tag)
    case "input": takeButton(tag)
    case "img": takePicture(tag)
    case "sub", "sup": if isOpen { takeScript(tag.name) }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      startBlock()
      bold = 0
      if isOpen, let level = tag.name.last?.wholeNumberValue { row.kind = .heading(level) }
    case "dt", "dd":
      startBlock()
      if isOpen { row.kind = tag.name == "dt" ? .term : .meaning }
    case "td", "th": if !isOpen { row.append([ASCII.space], .plain, line: line) }
    case let name where Self.blocks.contains(name):
      startBlock()
      if isOpen { mark(tag) }
    case "label", "span": if isOpen { mark(tag) }
    default: break
    }
  }

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "form", "fieldset", "legend", "table", "tr", "dl", "main",
    "header", "footer", "body", "html", "blockquote", "figure", "figcaption", "pre", "button",
    "select", "option", "textarea", "hr", "center", "aside", "caption", "thead", "tbody",
  ]

  /// Starts another row, unless the one at hand has no text yet: the first block of an item is the
  /// item.
  private mutating func startBlock() {
    guard !row.isBlank else { return }
    end()
  }

  /// A line that goes on below: of an option or of text.
  private mutating func breakLine() {
    end()
  }

  private mutating func takeList(_ tag: HTMLTag) {
    startBlock()
    row = PageRow(lines: line...line)
    if tag.isClosing {
      _ = lists.popLast()
      return
    }
    listCount += 1
    let type = tag.value("type").map { text.string($0).lowercased() }
    let isLettered = type == "a" || tag.name == "ol" && !lists.isEmpty
    lists.append((listCount, tag.name == "ol", isLettered))
  }

  private mutating func takeItem(_ tag: HTMLTag) {
    end()
    guard !tag.isClosing, let list = lists.last else { return }
    row.list = list.id
    row.depth = lists.count
    row.kind = .item(ordered: list.isOrdered, lettered: list.isLettered)
    mark(tag)
  }

  /// `<input type="radio">` starts an option, unless it stands at the start of an item.
  private mutating func takeButton(_ tag: HTMLTag) {
    let type = tag.value("type").map { text.string($0).lowercased() } ?? ""
    guard type == "radio" || type == "checkbox" else { return }
    let wasRight = row.isRight && row.isBlank
    if !row.isBlank { end() }
    if row.list == 0 {
      if case .choice? = rows.last?.kind, choices > 0 {
      } else {
        listCount += 1
        choices = listCount
      }
      row.list = choices
      row.depth = 1
    }
    row.kind = .choice
    row.isRight = row.isRight || wasRight
    mark(tag)
    if tag.value("checked") != nil { row.isRight = true }
  }

  private static let words: Set<Substring> = [
    "correct", "right", "is-correct", "correct-answer", "right-answer", "answer-correct",
    "iscorrect", "true", "richtig", "correctanswer",
  ]

  /// Notes that a tag calls the row right: by its class, or by an attribute of the page's own.
  private mutating func mark(_ tag: HTMLTag) {
    guard row.isBlank else { return }
    for (name, range) in tag.attributes {
      let value = text.string(range).lowercased()
      switch name {
      case "class", "value":
        if value.split(separator: " ").contains(where: Self.words.contains) { row.isRight = true }
      case "data-correct", "data-is-correct", "data-iscorrect", "correct", "data-right":
        if ["true", "1", "yes", ""].contains(value) { row.isRight = true }
      case "data-answer", "data-value":
        if value == "true" || value == "correct" { row.isRight = true }
      default: break
      }
    }
  }

  private mutating func takePicture(_ tag: HTMLTag) {
    guard let source = tag.value("src") else { return }
    let name = tag.value("alt").map { text.string($0) } ?? ""
    row.append(Array("![\(name)](\(text.string(source)))".utf8), .plain, line: line)
  }

  /// Small raised or lowered digits, where Unicode has them; else the text behind `^` or `_`.
  private mutating func takeScript(_ name: String) {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<"), bytes[at] != ASCII.lineFeed { at += 1 }
    let said = text.string(start..<at)
    let small = SmallDigits.text(said, raised: name == "sup")
    row.append(Array((small ?? (name == "sup" ? "^" : "_") + said).utf8), style, line: line)
  }
}
