/// Settings of single questions between rules, as repositories have them that keep a file for each.
///
///     ---
///     question: "Which gas do plants take in?"
///     documentation: "https://example.org/leaf"
///     ---
///
///     - [x] Carbon dioxide
///     - [ ] Helium
///
/// The question is read; the other settings are not part of it.
enum QuestionSettings {
  private static let name = Array("question:".utf8)
  private static let most = 12

  /// The lines of such settings that neither ask anything nor part two questions.
  static func lines(of bytes: [UInt8], ranges: [Range<Int>]) -> [Int] {
    ranges.indices.flatMap { line in
      if asks(ranges[line], bytes) { return lines(around: line, bytes, ranges) }
      return ranges[line].count > 6 && bytes[ranges[line].lowerBound] == ASCII.backtick
        ? fenced(from: line, bytes, ranges) : []
    }
  }

  private static let fences = ["quiz", "question", "exam", "mcq"].map { Array("```\($0)".utf8) }

  /// The lines of a fenced block that is named for a quiz and holds its settings, but no question.
  private static func fenced(
    from line: Int, _ bytes: [UInt8], _ ranges: [Range<Int>]
  ) -> [Int] {
    guard fences.contains(where: { bytes[Trim.end(ranges[line], in: bytes)].elementsEqual($0) })
    else { return [] }
    var at = line + 1
    while at < ranges.count, at - line < most, isSetting(ranges[at], bytes) { at += 1 }
    guard at > line + 1, at < ranges.count,
      bytes[Trim.end(ranges[at], in: bytes)].elementsEqual("```".utf8)
    else { return [] }
    return Array(line...at)
  }

  private static let said = Lexicon("question prompt stem text answer answers options choices")

  /// Whether a line is a word, a colon and a value, and the word names no part of a question.
  private static func isSetting(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let colon = bytes[range.prefix(24)].firstIndex(of: ASCII.colon),
      colon > range.lowerBound, ASCII.isLetter(bytes[range.lowerBound]),
      Trim.both(colon + 1..<range.upperBound, in: bytes).count > 0
    else { return false }
    let word = range.lowerBound..<colon
    return bytes[word].allSatisfy { ASCII.isWordByte($0) || $0 == ASCII.dash }
      && !said.contains(Lexicon.key(of: bytes, word))
  }

  private static func asks(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count > name.count && bytes[range.lowerBound] | 0x20 == UInt8(ascii: "q")
      && bytes[range].prefix(name.count).map(ASCII.lower).elementsEqual(name)
  }

  private static func lines(
    around question: Int, _ bytes: [UInt8], _ ranges: [Range<Int>]
  ) -> [Int] {
    func isSetting(_ line: Int) -> Bool {
      let range = ranges[line]
      guard let first = range.first, ASCII.isLetter(bytes[first]) else { return false }
      return bytes[range.prefix(24)].contains(ASCII.colon)
    }
    var first = question
    while first > 0, question - first < most, isSetting(first - 1) { first -= 1 }
    var end = question + 1
    while end < ranges.count, end - question < most, isSetting(end) { end += 1 }
    guard first > 0, end < ranges.count,
      FrontMatterLines.mark(ranges[first - 1], bytes) == ASCII.dash,
      FrontMatterLines.mark(ranges[end], bytes) == ASCII.dash,
      let below = (end + 1..<ranges.count).first(where: {
        !Trim.both(ranges[$0], in: bytes).isEmpty
      }),
      bytes[Trim.both(ranges[below], in: bytes)].starts(with: "- [".utf8)
    else { return [] }
    return (first...end).filter { $0 != question }
  }
}
