import CommonMark

/// Turns running text into text with styles.
enum InlineFlow {
  /// Adds a piece of running text; a link is followed by its address, as paper has no links.
  static func append(_ inline: Inline, _ style: TextStyle, to text: inout FlowText) {
    switch inline {
    case .text(let words): append(words, style, to: &text)
    case .softBreak: text.append(" ", style)
    case .lineBreak: text.appendLineBreak()
    case .code(let words): text.append(words, style.union(.code))
    case .emphasis(let inner): append(inner, style.union(.italic), to: &text)
    case .strong(let inner): append(inner, style.union(.bold), to: &text)
    case .link(let destination, _, let inner):
      append(inner, style, to: &text)
      guard destination.utf8.first != UInt8(ascii: "#") else { return }
      let words = plain(inner)
      var shown = destination
      if shown.hasPrefix("mailto:") { shown.removeFirst(7) }
      if words != destination, words != shown, !shown.isEmpty {
        text.append(" (" + shown + ")", style)
      }
    case .image(_, _, let alt): text.append(alt, style)
    }
  }

  /// Adds words; a formula in them is set like code, so that it is seen to be its source.
  private static func append(_ words: String, _ style: TextStyle, to text: inout FlowText) {
    let bytes = Array(words.utf8)
    var start = 0
    for formula in formulaRanges(in: bytes) {
      text.append(String(decoding: bytes[start..<formula.lowerBound], as: UTF8.self), style)
      text.append(String(decoding: bytes[formula], as: UTF8.self), style.union(.code))
      start = formula.upperBound
    }
    text.append(start == 0 ? words : String(decoding: bytes[start...], as: UTF8.self), style)
  }

  /// Adds running text.
  static func append(_ inlines: [Inline], _ style: TextStyle, to text: inout FlowText) {
    for inline in inlines { append(inline, style, to: &text) }
  }

  /// Running text without its styles.
  private static func plain(_ inlines: [Inline]) -> String {
    inlines.reduce(into: "") { words, inline in
      switch inline {
      case .text(let text), .code(let text): words += text
      case .softBreak, .lineBreak: words += " "
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner): words += plain(inner)
      case .image(_, _, let alt): words += alt
      }
    }
  }
}
