import Bytes

/// Lines between a question's number and its options that quiz pages put there: points, the time
/// that is left, the part of a collection.
enum StemNotes {
  /// What a question is worth, a phrase on each line.
  static let points = """
    # point
    # points
    # pt
    # pts
    # Punkt
    # Punkte
    # punto
    # puntos
    # punti
    # ponto
    # pontos
    # балл
    # балла
    # баллов
    # puan
    # poin
    # điểm
    # 点
    # 分
    # 점

    """

  /// In headings and notes of quizzes marks are points, too.
  private static let marks = points + "# mark\n# marks\n"
  private static let worth = PhraseSet(marks)

  private static let phrases = PhraseSet(
    marks
      + """
      # / # point
      # / # points
      # / # pt
      # / # pts
      # sec
      # seconds
      # min
      # point #
      Topic #
      Topic # #
      Exam Topic #
      Topic # Exam #
      Question ID #
      Item ID #
      """)

  /// The words of a heading without those in brackets at its end that say what each of its
  /// questions is worth, such as "(2 marks each)".
  static func withoutWorth(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    guard words.last?.last == ")", let open = words.lastIndex(where: { $0.first == "(" }),
      (2...4).contains(words.count - (open - words.startIndex))
    else { return words }
    let said = words[open...].joined(separator: " ").dropFirst().dropLast()
    let plain = said.split(separator: " ")
    for start in plain.indices where start + 1 < plain.endIndex {
      let amount = Array(plain[start...start + 1].joined(separator: " ").utf8)
      if worth.contains(0..<amount.count, in: amount) { return words[..<open] }
    }
    return words
  }

  /// Whether a trimmed line is one.
  static func isOne(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var range = range
    while let first = range.first, opening.contains(bytes[first]) { range.removeFirst() }
    if range.count > 8, range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "["),
      isLinkToAll(range, bytes)
    {
      return true
    }
    while let last = range.last, closing.contains(bytes[last]) { range.removeLast() }
    return phrases.contains(range, in: bytes)
  }

  /// Whether a trimmed line is a setting of its question: `[Type: multiple_choice]`.
  static func isSetting(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count > 6, range.count <= 48, bytes[range.lowerBound] == UInt8(ascii: "["),
      bytes[range.upperBound - 1] == UInt8(ascii: "]")
    else { return false }
    let inner = range.dropFirst().dropLast()
    guard let colon = bytes.place(of: ASCII.colon, in: inner), colon > inner.lowerBound,
      bytes[inner.lowerBound..<colon].allSatisfy(isWordByte)
    else { return false }
    let value = Trim.both(colon + 1..<inner.upperBound, in: bytes)
    return !value.isEmpty && bytes[value].allSatisfy { isWordByte($0) || ".,%".utf8.contains($0) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.isWordByte(byte) || byte == ASCII.dash || byte == ASCII.underscore
  }

  private static let opening = ByteSet { "(*[_- ".utf8.contains($0) }
  private static let closing = ByteSet { ")*]_".utf8.contains($0) }

  /// `[All … Questions]`: where a page leads to the others of its collection.
  private static func isLinkToAll(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].starts(with: "All ".utf8)
      && bytes[range].suffix(11).elementsEqual(" Questions]".utf8)
  }

  /// A stem without the star by which forms say that it must be answered: "Which gas … ? *".
  static func withoutStar(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count > 4, bytes[range.upperBound - 1] == ASCII.star,
      bytes[range.upperBound - 2] == ASCII.space,
      bytes[range].firstIndex(of: ASCII.star) == range.upperBound - 1
    else { return range }
    return Trim.end(range.dropLast(2), in: bytes)
  }
}
