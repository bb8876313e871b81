import Bytes

/// The formulas of a text, taken out so that Markdown leaves them alone, to be put back after.
///
/// `$x_1$`, `$$…$$`, `\(…\)` and, where they stand alone on a line, `\[…\]` keep each character. In
/// the text that cmark reads a formula is a number between two marks, a character that the text does
/// not hold; equal formulas have equal numbers, so that link labels still match.
struct MathSpans {
  /// The text with marks in the place of formulas.
  private(set) var protected: [UInt8]
  private var formulas: [[UInt8]] = []
  private var numbers: [[UInt8]: Int] = [:]
  private let mark: [UInt8]

  /// Takes the formulas out of a text; nil when there are none.
  init?(protecting source: [UInt8]) {
    let mayHold =
      source.holds("$") || source.holdsPair("\\", "(") || source.holdsPair("\\", "[")
    guard mayHold, let mark = Self.unusedMark(in: source) else { return nil }
    self.mark = mark
    protected = []
    protected.reserveCapacity(source.count)
    var finder = MathFinder(source: source)
    var copied = 0
    while let range = finder.next() {
      protected += source[copied..<range.lowerBound]
      take(source[range])
      copied = range.upperBound
    }
    if formulas.isEmpty { return nil }
    protected += source[copied...]
  }

  /// A string that came out of cmark, with its formulas put back.
  func restored(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard var index = bytes.firstIndex(of: mark[0]) else { return text }
    var result = Array(bytes[..<index])
    while index < bytes.count {
      if let (number, end) = placeholder(in: bytes, at: index) {
        result += formulas[number]
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The number between two marks; nil for a mark of another origin, such as an entity.
  private func placeholder(in bytes: [UInt8], at start: Int) -> (number: Int, end: Int)? {
    guard bytes[start] == mark[0], bytes[start...].starts(with: mark) else { return nil }
    var index = start + mark.count
    var number = 0
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
      number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      guard number < formulas.count else { return nil }
      index += 1
    }
    guard index > start + mark.count, bytes[index...].starts(with: mark) else { return nil }
    return (number, index + mark.count)
  }

  /// Puts marks in the place of each line of a formula; the blanks and `>` that a line starts with
  /// belong to the block it stands in.
  private mutating func take(_ formula: ArraySlice<UInt8>) {
    var isFirst = true
    for line in formula.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == UInt8(ascii: "\n") })
    {
      let start = isFirst ? line.startIndex : line.firstIndex { !isMargin($0) } ?? line.endIndex
      if !isFirst { protected.append(UInt8(ascii: "\n")) }
      protected += line[..<start]
      let piece = Array(line[start...])
      let number = numbers[piece] ?? formulas.count
      if number == formulas.count {
        formulas.append(piece)
        numbers[piece] = number
      }
      protected += mark
      protected += String(number).utf8
      protected += mark
      isFirst = false
    }
  }

  private func isMargin(_ byte: UInt8) -> Bool { isBlank(byte) || byte == UInt8(ascii: ">") }

  /// A character of the last private plane that the text does not hold.
  private static func unusedMark(in source: [UInt8]) -> [UInt8]? {
    // Four bytes, the first of which no shorter character starts with.
    guard source.contains(0xF4) else { return Array("\u{10FFFD}".utf8) }
    let used = Set(String(decoding: source, as: UTF8.self).unicodeScalars)
    return (0x100000...0x10FFFD).lazy.compactMap(Unicode.Scalar.init)
      .first { !used.contains($0) }
      .map { Array(String(Character($0)).utf8) }
  }
}
