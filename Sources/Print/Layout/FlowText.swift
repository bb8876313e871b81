/// How a piece of text is set.
struct TextStyle: OptionSet, Sendable, Hashable {
  let rawValue: UInt8
  static var bold: TextStyle { TextStyle(rawValue: 1) }
  static var italic: TextStyle { TextStyle(rawValue: 2) }
  static var code: TextStyle { TextStyle(rawValue: 4) }

  /// How many fonts text is set in.
  static let fontCount = 5

  /// The font of the style: code has one font, whatever else it is.
  var font: Int { contains(.code) ? 4 : Int(rawValue & 3) }

  /// The font file of a font number.
  static func role(ofFont font: Int) -> PrintFonts.Role {
    [.regular, .bold, .italic, .boldItalic, .mono][font]
  }
}

/// Text with styles, ready to be measured: UTF-8 in which blanks are single, and `\n` breaks a line.
struct FlowText: Sendable, Hashable {
  /// The text.
  fileprivate(set) var utf8: [UInt8] = []
  /// The styles: each reaches from where the one before ends to its own end.
  fileprivate(set) var spans: [Span] = []
  /// How many bytes at its start are a number or letter of ours, which says nothing of the direction
  /// that the text is written in.
  fileprivate(set) var labelBytes = 0

  /// A stretch of text in one style.
  struct Span: Sendable, Hashable {
    var end: Int32
    var style: TextStyle
  }

  /// Text in one style; blanks are kept as they are when it is code of a block.
  init(_ text: String = "", _ style: TextStyle = [], verbatim: Bool = false) {
    guard verbatim else {
      append(text, style)
      return
    }
    for byte in text.utf8 {
      if byte == 9 { utf8 += [0x20, 0x20, 0x20, 0x20] } else { utf8.append(byte) }
    }
    close(style)
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { utf8.isEmpty }

  /// Adds text; any run of blanks becomes one blank.
  mutating func append(_ text: String, _ style: TextStyle) {
    defer { close(style) }
    if hasSingleBlanks(text) {
      utf8 += text.utf8
      return
    }
    let bytes = text.utf8.span
    utf8.reserveCapacity(utf8.count + bytes.count)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        guard let last = utf8.last, last != 0x20, last != 0x0A else { continue }
        utf8.append(0x20)
      } else {
        utf8.append(byte)
      }
    }
  }

  /// Whether text can be added as it is.
  private func hasSingleBlanks(_ text: String) -> Bool {
    let isAtStart = utf8.last.map { $0 == 0x20 || $0 == 0x0A } ?? true
    return unsafe text.utf8.span.withUnsafeBufferPointer { bytes in
      guard bytes.count > 0 else { return true }
      let first = unsafe bytes[0]
      if first &- 0x09 < 5 || first == 0x20 && isAtStart { return false }
      // Without a way out of the loop, many bytes are looked at in one step.
      var others: UInt8 = 0
      for index in 1..<bytes.count {
        let (byte, before) = unsafe (bytes[index], bytes[index &- 1])
        others |= (byte == 0x20 ? 1 : 0) & (before == 0x20 ? 1 : 0) | (byte &- 0x09 < 5 ? 1 : 0)
      }
      return others == 0
    }
  }

  /// Adds text with its styles.
  mutating func append(_ other: FlowText) {
    let offset = Int32(utf8.count)
    utf8 += other.utf8
    spans += other.spans.map { Span(end: $0.end + offset, style: $0.style) }
  }

  /// Breaks the line.
  mutating func appendLineBreak() {
    trimEnd()
    utf8.append(0x0A)
    close([])
  }

  /// Takes blanks and line breaks off the end, and whatever else is asked for.
  mutating func trimEnd(also signs: String = "") {
    while let last = utf8.last, last == 0x20 || last == 0x0A || signs.utf8.contains(last) {
      utf8.removeLast()
    }
    while let last = spans.last, last.end > utf8.count {
      spans.removeLast()
      let start = spans.last?.end ?? 0
      if start < utf8.count { spans.append(Span(end: Int32(utf8.count), style: last.style)) }
    }
  }

  /// The same text with a style added to all of it.
  func with(_ style: TextStyle) -> FlowText {
    var copy = self
    for index in spans.indices { copy.spans[index].style.formUnion(style) }
    return copy
  }

  /// The same text with a style taken off all of it.
  func without(_ style: TextStyle) -> FlowText {
    var copy = self
    for index in spans.indices { copy.spans[index].style.subtract(style) }
    return copy
  }

  /// The text with a number or letter of ours before it.
  func labelled(_ label: FlowText) -> FlowText {
    var both = label
    both.append(self)
    both.labelBytes = label.utf8.count + labelBytes
    return both
  }

  /// One text after the other.
  static func + (one: FlowText, other: FlowText) -> FlowText {
    var both = one
    both.append(other)
    return both
  }

  private mutating func close(_ style: TextStyle) {
    let end = Int32(utf8.count)
    guard end > spans.last?.end ?? 0 else { return }
    if spans.last?.style == style {
      spans[spans.count - 1].end = end
    } else {
      spans.append(Span(end: end, style: style))
    }
  }
}

extension FlowText {
  /// The text of some of its bytes.
  func part(_ range: Range<Int>) -> FlowText {
    var part = FlowText()
    part.utf8 = Array(utf8[range])
    part.labelBytes = max(0, min(labelBytes, range.upperBound) - range.lowerBound)
    var start = 0
    for span in spans {
      let end = min(Int(span.end), range.upperBound)
      if end > max(start, range.lowerBound) {
        part.spans.append(Span(end: Int32(end - range.lowerBound), style: span.style))
      }
      start = Int(span.end)
    }
    return part
  }
}
