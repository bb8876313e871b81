/// A passage or figure that several numbered questions ask about: "Questions 3-5 refer to …".
struct SharedStem {
  /// Its lines.
  var lines: Range<Int>
  /// The numbers of its questions.
  var numbers: ClosedRange<Int>

  private static let words = PhraseTable(
    "questions, question, items, nos., fragen, aufgaben, preguntas, perguntas, questões, domande,"
      + " vragen, pytania, soal nomor, вопросы, вопросов, 問, 问题, 题目")
  private static let joints = PhraseTable(
    "-, –, —, ~, to, and, through, &, bis, und, à, et, a, y, e, al, o, tot, en, do, i, до, и, ～, 至")
  private static let longest = 600

  /// The numbers that a line announces; nil for any other line.
  static func numbers(on range: Range<Int>, in bytes: [UInt8]) -> ClosedRange<Int>? {
    guard range.count > 8, range.count <= longest, bytes[range].contains(where: ASCII.isDigit)
    else { return nil }
    var inWord = false
    for at in range {
      let isWord = ASCII.isWordByte(bytes[at])
      defer { inWord = isWord }
      guard isWord, !inWord || bytes[at] >= 0xE0,
        let end = words.end(of: at..<range.upperBound, in: bytes),
        let (first, next) = digits(end, range.upperBound, bytes)
      else { continue }
      let joint = Decoration.skipMarks(next, range.upperBound, bytes)
      guard let behind = joints.end(of: joint..<range.upperBound, in: bytes),
        let (last, _) = digits(behind, range.upperBound, bytes), first < last, last - first < 40
      else { continue }
      return first...last
    }
    return nil
  }

  private static func digits(_ from: Int, _ stop: Int, _ bytes: [UInt8]) -> (Int, end: Int)? {
    var at = Decoration.skipMarks(from, stop, bytes)
    let start = at
    var value = 0
    while at < stop, ASCII.isDigit(bytes[at]), at - start < 4 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at > start ? (value, at) : nil
  }
}
