import Bytes
import Cards

/// Writes lines of the source as a field: Markdown as it is, plain text so that Markdown reads
/// each character of it as itself.
struct FieldText {
  let source: ChoiceLines
  /// Whether the source is Markdown.
  let isMarkdown: Bool

  /// A piece of a field: a line, or the part of one that a label leaves.
  struct Piece: Hashable {
    var line: Int
    /// The part of the line; nil for all of it, with its indentation.
    var range: Range<Int>?
  }

  private var lines: [ChoiceLine] { source.lines }
  private var bytes: [UInt8] { source.text.bytes }

  init(_ source: ChoiceLines) {
    self.source = source
    isMarkdown = Self.looksLikeMarkdown(source)
  }

  /// Whether a text is written in Markdown: its name says so, or it has fences, headings, bold
  /// labels or folded parts.
  private static func looksLikeMarkdown(_ source: ChoiceLines) -> Bool {
    let path = source.text.path.lowercased()
    if [".md", ".markdown", ".rmd", ".qmd", ".mdx"].contains(where: path.hasSuffix) { return true }
    return source.lines.contains { line in
      switch line.kind {
      case .code, .heading, .summary: true
      default: false
      }
    }
  }

  /// The field that some pieces make; nil when they hold nothing.
  func markdown(_ pieces: [Piece]) -> Markdown? {
    var pieces = pieces[...]
    while let first = pieces.first, isBlank(first) { pieces = pieces.dropFirst() }
    while let last = pieces.last, isBlank(last) { pieces = pieces.dropLast() }
    guard let first = pieces.first else { return nil }
    if pieces.count == 1, lines[first.line].kind != .code {
      return Markdown(
        written(unwrapped(range(of: first))), sourceLines: [Int32(first.line + 1)])
    }
    let quoted = pieces.allSatisfy { lines[$0.line].isQuoted || lines[$0.line].isBlank }
    let indent =
      pieces.filter { $0.range == nil && !lines[$0.line].isBlank }
      .map { lines[$0.line].indent }.min() ?? 0
    var out: [UInt8] = []
    out.reserveCapacity(pieces.reduce(0) { $0 + range(of: $1).count + 8 })
    var sources: [Int32] = []
    sources.reserveCapacity(pieces.count)
    var lineStart = 0
    for piece in pieces {
      let isBlank = lines[piece.line].isBlank && lines[piece.line].kind != .code
      if !sources.isEmpty {
        if isBlank, lineStart == out.count { continue }
        out.append(ASCII.lineFeed)
      }
      lineStart = out.count
      if !isBlank {
        if let range = piece.range {
          append(range, to: &out)
        } else {
          append(line: piece.line, indent: indent, quoted: quoted, to: &out)
        }
      }
      sources.append(Int32(piece.line + 1))
    }
    return Markdown(String(decoding: out, as: UTF8.self), sourceLines: sources)
  }

  /// Whether some lines say more than tags and summaries do.
  func hasText(_ range: Range<Int>) -> Bool {
    range.contains { at in
      switch lines[at].kind {
      case .text, .code, .heading, .label: true
      default: false
      }
    }
  }

  private func isBlank(_ piece: Piece) -> Bool {
    if let range = piece.range { return range.isEmpty }
    return lines[piece.line].isBlank
  }

  private func range(of piece: Piece) -> Range<Int> { piece.range ?? lines[piece.line].range }

  /// Appends a whole line without the indentation that its field has in common.
  private func append(line: Int, indent: Int, quoted: Bool, to out: inout [UInt8]) {
    let found = lines[line]
    if quoted { return append(found.range, to: &out) }
    let raw = source.text.ranges[line]
    var at = raw.lowerBound
    var column = 0
    while at < raw.upperBound, column < indent,
      bytes[at] == ASCII.space || bytes[at] == ASCII.tab
    {
      column += bytes[at] == ASCII.tab ? 4 - column % 4 : 1
      at += 1
    }
    if found.kind == .code {
      out += bytes[at..<raw.upperBound]
      return
    }
    let range = at..<Trim.end(at..<raw.upperBound, in: bytes).upperBound
    if isMarkdown { return append(range, to: &out) }
    let inner = Trim.start(range, in: bytes)
    guard inner.count > 2, "-*+".utf8.contains(bytes[inner.lowerBound]),
      bytes[inner.lowerBound + 1] == ASCII.space
    else { return append(inner, to: &out) }
    let spaces = min(inner.lowerBound - range.lowerBound, 3)
    out += repeatElement(ASCII.space, count: spaces)
    out += [ASCII.dash, ASCII.space]
    append(Trim.both(inner.lowerBound + 2..<inner.upperBound, in: bytes), to: &out)
  }

  private func append(_ range: Range<Int>, to out: inout [UInt8]) {
    if !isMarkdown {
      MarkdownEscaping.append(range, of: bytes, to: &out)
    } else if isBare(range) {
      out += bytes[range]
    } else {
      out += written(range).utf8
    }
  }

  /// Whether a range of Markdown has neither tags nor stars to look at.
  private func isBare(_ range: Range<Int>) -> Bool {
    !bytes.holds(UInt8(ascii: "<"), in: range) && !bytes.holds(ASCII.star, in: range)
  }

  private func written(_ range: Range<Int>) -> String {
    if isMarkdown {
      if isBare(range) { return source.text.string(range) }
      let text = InlineTags.markdown(bytes[range])
      return Self.closesBoldOnly(text) ? "**" + text : text
    }
    return MarkdownEscaping.text(range, of: bytes)
  }

  /// Whether bold words end in a text that starts after their opening mark.
  private static func closesBoldOnly(_ text: String) -> Bool {
    guard text.utf8.contains(ASCII.star) else { return false }
    let bytes = Array(text.utf8)
    var marks = 0
    var first: Int?
    for at in bytes.indices.dropLast()
    where bytes[at] == ASCII.star && bytes[at + 1] == ASCII.star
      && (at == 0 || bytes[at - 1] != ASCII.star)
    {
      marks += 1
      if first == nil { first = at }
    }
    guard marks % 2 == 1, let first, first > 0, !bytes.contains(ASCII.backtick) else {
      return false
    }
    let isClosing = bytes[first - 1] != ASCII.space
    return isClosing && (first + 2 == bytes.count || !ASCII.isWordByte(bytes[first + 2]))
  }

  /// A range without the bold marks that dress the whole of it.
  private func unwrapped(_ range: Range<Int>) -> Range<Int> {
    var range = range
    if let length = TagPair.font(range, bytes) { range = length }
    guard range.count > 4 else { return range }
    let mark = bytes[range.lowerBound]
    guard mark == ASCII.star || mark == ASCII.underscore, bytes[range.lowerBound + 1] == mark,
      bytes[range.upperBound - 1] == mark, bytes[range.upperBound - 2] == mark
    else { return range }
    let inner = range.lowerBound + 2..<range.upperBound - 2
    return bytes[inner].contains(mark) ? range : inner
  }
}

/// A pair of tags around the whole of a text.
enum TagPair {
  /// What stands between one pair of tags that wraps a range; nil for none.
  static func font(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "<"),
      let start = Tag.end(at: range.lowerBound, in: bytes, range)
    else { return nil }
    let name = Tag.name(at: range.lowerBound, in: bytes, end: range.upperBound)
    guard ["font", "span", "b", "strong", "div", "p"].contains(name) else { return nil }
    let close = Array("</\(name)>".utf8)
    guard range.upperBound - start >= close.count,
      bytes[range.upperBound - close.count..<range.upperBound].elementsEqual(
        close, by: { ASCII.lower($0) == $1 })
    else { return nil }
    let inner = start..<range.upperBound - close.count
    return bytes[inner].contains(UInt8(ascii: "<")) ? nil : Trim.both(inner, in: bytes)
  }
}
