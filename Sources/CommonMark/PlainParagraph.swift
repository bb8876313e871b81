import Bytes

/// The blocks of a text that is nothing but plain paragraph lines; nil for any other.
///
/// Most fields of most cards are one such line, and this costs a tenth of asking cmark. When in
/// doubt it says nil: the result must be what cmark makes of the same text.
func plainParagraph(_ text: String) -> [Block]? {
  let bytes = text.utf8.span
  if bytes.count == 0 { return [] }
  var ends: [Int] = []
  var start = 0
  while true {
    guard let end = plainLine(bytes, from: start) else { return nil }
    if end == bytes.count { break }
    ends.append(end)
    start = end + 1
  }
  if ends.isEmpty { return [.paragraph([.text(text)], line: 1)] }
  var inlines: [Inline] = []
  inlines.reserveCapacity(2 * ends.count + 1)
  var from = text.startIndex
  var offset = 0
  for end in ends {
    let to = text.utf8.index(from, offsetBy: end - offset)
    inlines.append(.text(String(text[from..<to])))
    inlines.append(.softBreak)
    from = text.utf8.index(after: to)
    offset = end + 1
  }
  inlines.append(.text(String(text[from...])))
  return [.paragraph(inlines, line: 1)]
}

/// Where the plain line that starts at `start` ends; nil when it may be anything but plain text.
private func plainLine(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int? {
  guard start < bytes.count else { return nil }
  var index = start
  switch lineStarts[Int(bytes[start])] {
  case .never: return nil
  case .digit:
    while index < bytes.count, lineStarts[Int(bytes[index])] == .digit { index += 1 }
    // `1.` and `1)` open a list.
    guard index < bytes.count else { return index }
    if bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") { return nil }
  case .plain: break
  }
  index = unsafe bytes.withUnsafeBufferPointer { unsafe marks.place(in: $0, from: index) }
  if index < bytes.count, bytes[index] != UInt8(ascii: "\n") { return nil }
  // Blanks at the end of a line are dropped or break the line.
  let last = bytes[index - 1]
  return last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") ? nil : index
}

private enum LineStart {
  case never, digit, plain
}

/// What a line may start with; 0xEF may open a byte order mark, which cmark drops.
private let lineStarts: [LineStart] = (0...255).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
  case 0xEF, UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "#"), UInt8(ascii: ">"),
    UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
    .never
  default: isMark(UInt8(byte)) ? .never : .plain
  }
}

/// The bytes that may mean something inside a paragraph: controls, marks of any construct.
private let marks = ByteSet(where: isMark)

private func isMark(_ byte: UInt8) -> Bool {
  byte < 0x20 && byte != 0x09 || "\\`*_[]<&~|".utf8.contains(byte)
}
