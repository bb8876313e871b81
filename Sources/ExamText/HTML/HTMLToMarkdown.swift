import Cards

/// Writes HTML as Markdown: what a browser would show, with its lists, tables, code and pictures.
///
/// Styles, scripts and comments are left out; tags without a meaning in Markdown leave their text.
struct HTMLToMarkdown {
  private let source: TracedText
  private var bytes: [UInt8] { source.bytes }
  private var at = 0
  /// Whether some comment may still end: looking again and again would take too long.
  private var commentsMayEnd = true
  private var flow = MarkdownFlow()

  /// The Markdown; nil when nothing would be seen.
  static func markdown(_ source: TracedText) -> Markdown? {
    var reader = HTMLToMarkdown(source: source)
    reader.run()
    return reader.flow.markdown
  }

  private init(source: TracedText) {
    self.source = source
  }

  private mutating func run() {
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<") {
        if skipComment() { continue }
        if let tag = HTMLTag(at: at, in: bytes), isTag(tag) {
          let start = at
          at = tag.end
          take(tag, line: Int(source.lines[start]))
          continue
        }
      }
      takeText()
    }
  }

  /// Names that HTML lacks are text about something else, such as `vector<int>`.
  private func isTag(_ tag: HTMLTag) -> Bool {
    HTMLSniffer.known.contains(tag.name) || tag.name.contains(":")
  }

  private mutating func skipComment() -> Bool {
    guard commentsMayEnd, at + 3 < bytes.count, bytes[at + 1] == ASCII.bang,
      bytes[at + 2] == ASCII.dash,
      bytes[at + 3] == ASCII.dash
    else { return false }
    var end = at + 4
    while end + 2 < bytes.count {
      if bytes[end] == ASCII.dash, bytes[end + 1] == ASCII.dash,
        bytes[end + 2] == UInt8(ascii: ">")
      {
        at = end + 3
        return true
      }
      end += 1
    }
    commentsMayEnd = false
    return false
  }

  /// Takes text up to the next `<`.
  private mutating func takeText() {
    let line = Int(source.lines[at])
    var text: [UInt8] = []
    repeat {
      if bytes[at] == UInt8(ascii: "&"), let entity = HTMLEntity.read(at: at, in: bytes) {
        text += entity.text == "\u{A0}" ? [ASCII.space] : Array(entity.text.utf8)
        at = entity.end
      } else if bytes[at] == ASCII.lineFeed {
        flow.text(text, line: line)
        flow.space()
        text = []
        at += 1
        return
      } else {
        text.append(bytes[at])
        at += 1
      }
    } while at < bytes.count && bytes[at] != UInt8(ascii: "<")
    flow.text(text, line: line)
  }

  private mutating func take(_ tag: HTMLTag, line: Int) {
    switch tag.name {
    case "br": flow.lineBreak()
    case "hr", "p", "div", "section", "article", "blockquote", "figure", "figcaption", "dl", "dt",
      "dd", "center", "header", "footer", "main", "details", "summary", "caption":
      flow.block()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flow.block()
      if !tag.isClosing { flow.heading() }
    case "b", "strong": flow.emphasis("**", closing: tag.isClosing)
    case "i", "em", "cite", "dfn", "var": flow.emphasis("*", closing: tag.isClosing)
    case "del", "s", "strike": flow.emphasis("~~", closing: tag.isClosing)
    case "ul", "ol": flow.list(ordered: tag.name == "ol", closing: tag.isClosing)
    case "li": if tag.isClosing { flow.block() } else { flow.item() }
    case "table": flow.table(closing: tag.isClosing)
    case "tr": flow.row(closing: tag.isClosing)
    case "td", "th": if !tag.isClosing { flow.cell() }
    case "a": takeLink(tag)
    case "img": takePicture(tag, line: line)
    case "audio", "video", "source", "embed", "iframe": takeMedia(tag, line: line)
    case "sub", "sup": takeScript(tag, line: line)
    case "code", "kbd", "samp", "tt": if !tag.isClosing { takeCode(tag.name, line: line) }
    case "pre": if !tag.isClosing { takeBlock(line: line) }
    case "script", "style": if !tag.isClosing { _ = inner(of: tag.name) }
    default: break
    }
  }

  private mutating func takeLink(_ tag: HTMLTag) {
    if tag.isClosing { return flow.endLink() }
    guard let range = tag.value("href") else { return flow.link(to: nil) }
    flow.link(to: address(range))
  }

  private mutating func takePicture(_ tag: HTMLTag, line: Int) {
    guard let range = tag.value("src") else { return }
    var alt: [UInt8] = []
    if let text = tag.value("alt") {
      let words = Array(decoded(text))
      MarkdownEscaping.append(0..<words.count, of: words, to: &alt)
    }
    flow.raw(Array("![".utf8) + alt + Array("](".utf8) + address(range) + [ASCII.close], line: line)
  }

  private mutating func takeMedia(_ tag: HTMLTag, line: Int) {
    guard !tag.isClosing, let range = tag.value("src") else { return }
    let target = address(range)
    flow.raw(Array("[".utf8) + target + Array("](".utf8) + target + [ASCII.close], line: line)
  }

  /// Small raised or lowered digits, where Unicode has them; else `_` or `^`.
  private mutating func takeScript(_ tag: HTMLTag, line: Int) {
    guard !tag.isClosing else { return }
    let text = String(decoding: inner(of: tag.name), as: UTF8.self)
    if let small = SmallDigits.text(text, raised: tag.name == "sup") {
      flow.raw(Array(small.utf8), line: line)
    } else {
      flow.raw(Array((tag.name == "sup" ? "^" : "\\_").utf8), line: line)
      flow.text(Array(text.utf8), line: line)
    }
  }

  private mutating func takeCode(_ name: String, line: Int) {
    let text = inner(of: name)
    let trimmed = text.drop { $0 <= ASCII.space }
    if trimmed.contains(ASCII.lineFeed) {
      flow.code(text, line: line)
    } else if !trimmed.isEmpty {
      flow.raw(CodeSpan.of(Array(trimmed)), line: line)
    }
  }

  private mutating func takeBlock(line: Int) {
    flow.code(inner(of: "pre"), line: line)
  }

  /// The text up to the closing tag, without tags; leaves the reader after it.
  private mutating func inner(of name: String) -> [UInt8] {
    var text: [UInt8] = []
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), let tag = HTMLTag(at: at, in: bytes),
        tag.name == name || isTag(tag)
      {
        at = tag.end
        if tag.name == name, tag.isClosing { return text }
        if tag.name == "br" || (tag.name == "div" && tag.isClosing) { text.append(ASCII.lineFeed) }
      } else if bytes[at] == UInt8(ascii: "&"), let entity = HTMLEntity.read(at: at, in: bytes) {
        text += entity.text == "\u{A0}" ? [ASCII.space] : Array(entity.text.utf8)
        at = entity.end
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return text
  }

  private func decoded(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&"), let entity = HTMLEntity.read(at: index, in: bytes),
        entity.end <= range.upperBound
      {
        text += entity.text.utf8
        index = entity.end
      } else {
        text.append(bytes[index] < ASCII.space ? ASCII.space : bytes[index])
        index += 1
      }
    }
    return text
  }

  /// An address as Markdown writes it: in angle brackets when it has blanks or brackets.
  private func address(_ range: Range<Int>) -> [UInt8] {
    let text = decoded(range)
    let isPlain = text.allSatisfy {
      $0 > ASCII.space && $0 != ASCII.open && $0 != ASCII.close && $0 != UInt8(ascii: "<")
        && $0 != UInt8(ascii: ">")
    }
    if isPlain, !text.isEmpty { return text }
    return [UInt8(ascii: "<")]
      + text.filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") } + [UInt8(ascii: ">")]
  }
}
