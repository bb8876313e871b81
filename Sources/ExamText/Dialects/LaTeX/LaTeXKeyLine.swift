/// The line below a list that says which of its items is right: `\textbf{Answer: (c)}`.
struct LaTeXKeyLine {
  /// The items, counted from 0.
  let indices: [Int]
  /// Where the line ends.
  let end: Int

  private static let farthest = 80
  private static let longest = 80

  /// The key on the first line with text behind an index; nil where that line says something else.
  init?(behind index: Int, in text: ExamLines) {
    let bytes = text.bytes
    var at = index
    while at < bytes.count, bytes[at] <= ASCII.space, at - index < Self.farthest { at += 1 }
    let rest = at..<min(bytes.count, at + Self.longest)
    let end = bytes[rest].firstIndex { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
    let line = at..<(end ?? rest.upperBound)
    guard end != nil || rest.upperBound == bytes.count,
      let label = LabelReader(bytes: bytes).label(of: Self.withoutCommands(line, bytes)),
      label.kind == .answer
    else { return nil }
    var key = Trim.both(label.rest, in: bytes)
    while let first = key.first, "} ".utf8.contains(bytes[first]) { key.removeFirst() }
    while let last = key.last, "}\\. ".utf8.contains(bytes[last]) { key.removeLast() }
    guard let letters = KeyLetters(key, in: bytes, isWhole: true) else { return nil }
    indices = letters.labels.map(\.asRoman.index)
    self.end = line.upperBound
  }

  /// A line without the commands and braces that it starts with.
  private static func withoutCommands(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var at = line.lowerBound
    while at < line.upperBound {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 1
        while at < line.upperBound, ASCII.isLetter(bytes[at]) { at += 1 }
      } else if "{[( ".utf8.contains(bytes[at]) {
        at += 1
      } else {
        break
      }
    }
    return at..<line.upperBound
  }
}
