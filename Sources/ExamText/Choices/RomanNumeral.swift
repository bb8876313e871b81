/// Roman numbers before options, `(ii)`, and before questions, `IV.`.
enum RomanNumeral {
  private static let numbers: [[UInt8]] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii",
    "xxviii", "xxix", "xxx",
  ].map { Array($0.utf8) }
  private static let longest = 6

  /// A number from 1 to 30 in small letters.
  static func text(_ value: Int) -> String {
    String(decoding: numbers[min(max(value, 1), numbers.count) - 1], as: UTF8.self)
  }

  /// The number, from 1, that the letters at an index are, and how many they are; nil for a word.
  static func at(_ index: Int, in bytes: [UInt8], end: Int) -> (value: Int, length: Int)? {
    var stop = index
    while stop < end, stop - index <= longest, isNumeral(bytes[stop] | 0x20) {
      stop += 1
    }
    guard stop > index, stop == end || !ASCII.isWordByte(bytes[stop]) else { return nil }
    let letters = bytes[index..<stop]
    let isLower = letters.allSatisfy(ASCII.isLower)
    guard isLower || letters.allSatisfy(ASCII.isUpper) else { return nil }
    return value(of: letters).map { ($0, stop - index) }
  }

  @inline(__always) private static func isNumeral(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "i") || letter == UInt8(ascii: "v") || letter == UInt8(ascii: "x")
  }

  /// The number up to 30 that some letters write, all of them small or all of them capitals.
  private static func value(of letters: ArraySlice<UInt8>) -> Int? {
    let units = letters.drop { $0 | 0x20 == UInt8(ascii: "x") }
    let tens = letters.count - units.count
    guard let first = units.first, let last = units.last else { return tens < 4 ? tens * 10 : nil }
    guard tens < 3 else { return nil }
    // Of `ix` and `iv` the first letter is taken off, of `v` to `viii` the others are added.
    if units.count == 2, first | 0x20 == UInt8(ascii: "i"), last | 0x20 != first | 0x20 {
      return tens * 10 + (last | 0x20 == UInt8(ascii: "x") ? 9 : 4)
    }
    let ones = first | 0x20 == UInt8(ascii: "v") ? units.dropFirst() : units
    guard ones.count < 4, ones.allSatisfy({ $0 | 0x20 == UInt8(ascii: "i") }) else { return nil }
    return tens * 10 + (ones.count < units.count ? 5 : 0) + ones.count
  }
}

/// Finds the questions of a text that Roman numbers count: right below each stand options.
///
/// Without options below, such a line is a statement that a question lists.
struct RomanHeaders {
  private var headers: [Int: QuestionHeader] = [:]

  /// The header on a line; nil for none.
  subscript(line: Int) -> QuestionHeader? { headers[line] }

  init(_ text: ExamLines, options: OptionReader) {
    let bytes = text.bytes
    var found: [(line: Int, header: QuestionHeader)] = []
    for line in 0..<text.count {
      let range = Trim.both(text.ranges[line], in: bytes)
      guard let first = range.first, ASCII.isUpper(bytes[first]), "IVX".utf8.contains(bytes[first]),
        let (value, length) = RomanNumeral.at(first, in: bytes, end: range.upperBound)
      else { continue }
      let mark = first + length
      guard mark + 2 < range.upperBound, ".)".utf8.contains(bytes[mark]),
        bytes[mark + 1] == ASCII.space, Self.isAboveOptions(line, text, options)
      else { continue }
      let content = Trim.both(mark + 1..<range.upperBound, in: bytes)
      found.append((line, QuestionHeader(strength: .number, number: value, content: content)))
    }
    let numbers = Set(found.compactMap(\.header.number))
    guard numbers.contains(where: { numbers.contains($0 + 1) }) else { return }
    for (line, header) in found { headers[line] = header }
  }

  private static func isAboveOptions(
    _ line: Int, _ text: ExamLines, _ options: OptionReader
  ) -> Bool {
    var at = line + 1
    while at < text.count, at - line < 4 {
      let range = Trim.both(text.ranges[at], in: text.bytes)
      if !range.isEmpty {
        let label = options.entries(of: range, line: at, after: nil).first?.label
        return label?.index == 0 && label?.alphabet != .digits
      }
      at += 1
    }
    return false
  }
}
