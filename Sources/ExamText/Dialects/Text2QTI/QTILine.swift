/// What a line of a text2qti quiz starts with.
enum QTILine: Hashable {
  case blank
  /// `Quiz title:` and its like; `Title:`, `Points:`; `GROUP`, `pick:`.
  case quizTitle, setting, questionSetting
  /// `%` or what stands between `COMMENT` and `END_COMMENT`.
  case comment
  /// `1.` with the start of its text.
  case question(Int)
  /// `a)`, `*a)`, `[ ]`, `[*]`.
  case choice(isRight: Bool, Int)
  /// `*   text`: one accepted answer; `*text`, which may be meant so.
  case accepted(Int), looselyAccepted(Int)
  /// `=   2.5 +- 0.1`
  case number(Int)
  /// `____` or `^^^^`.
  case free
  /// `...`, `+`, `-`, `!`: feedback and solution.
  case feedback(Int)
  /// `@gap W) word` and `@match W G1`.
  case gap(Int), match(Int)
  /// `Text:` with words between questions.
  case prose
  case text

  /// Reads the start of a line without white space around it.
  init(_ range: Range<Int>, in bytes: [UInt8]) {
    self = Self.read(range, bytes)
  }

  private static func read(_ range: Range<Int>, _ bytes: [UInt8]) -> QTILine {
    guard let first = range.first else {
      return .blank
    }
    let line = bytes[range]
    func rest(_ count: Int) -> Int {
      Trim.start(min(first + count, range.upperBound)..<range.upperBound, in: bytes).lowerBound
    }
    func isSpaced(_ count: Int) -> Bool {
      range.count > count && bytes[first + count] <= ASCII.space
    }
    switch bytes[first] {
    case UInt8(ascii: "%"): return .comment
    case UInt8(ascii: "["):
      guard range.count > 3, bytes[first + 2] == UInt8(ascii: "]"), isSpaced(3) else { break }
      if bytes[first + 1] == ASCII.star { return .choice(isRight: true, rest(3)) }
      if bytes[first + 1] == ASCII.space { return .choice(isRight: false, rest(3)) }
    case ASCII.star:
      if let label = Self.label(first + 1, range, bytes) {
        return .choice(isRight: true, rest(label - first))
      }
      if isSpaced(1) { return .accepted(rest(1)) }
      // `*word`: a blank was forgotten; `*word* …` is stressed.
      if range.count > 1, ASCII.isWordByte(bytes[first + 1]), !line.dropFirst().contains(ASCII.star)
      {
        return .looselyAccepted(rest(1))
      }
    case UInt8(ascii: "="): if isSpaced(1) { return .number(rest(1)) }
    case ASCII.underscore, UInt8(ascii: "^"):
      if range.count >= 3, line.allSatisfy({ $0 == bytes[first] }) { return .free }
    case ASCII.dot:
      if line.starts(with: "...".utf8), isSpaced(3) { return .feedback(rest(3)) }
    case ASCII.plus, ASCII.dash, ASCII.bang:
      if isSpaced(1) { return .feedback(rest(1)) }
    case UInt8(ascii: "@"):
      if line.starts(with: "@gap ".utf8) { return .gap(rest(5)) }
      if line.starts(with: "@match ".utf8) { return .match(rest(7)) }
    case let byte where ASCII.isDigit(byte):
      let digits = line.prefix { ASCII.isDigit($0) }.count
      if digits < 5, range.count > digits, bytes[first + digits] == ASCII.dot, isSpaced(digits + 1)
      {
        return .question(rest(digits + 1))
      }
    default: break
    }
    if let label = Self.label(first, range, bytes) {
      return .choice(isRight: false, rest(label - first))
    } else {
      return Self.setting(range, bytes)
    }
  }

  /// The index after a label such as `b)` and a blank; nil when none stands there.
  private static func label(_ start: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard start + 2 < range.upperBound, ASCII.isLetter(bytes[start]),
      bytes[start + 1] == ASCII.close, bytes[start + 2] <= ASCII.space
    else { return nil }
    return start + 2
  }

  private static func setting(_ range: Range<Int>, _ bytes: [UInt8]) -> QTILine {
    guard let first = bytes[range].first, settingStarts[Int(ASCII.lower(first))] else {
      return .text
    }
    if starts(title, range, bytes) { return .quizTitle }
    if starts(textMark, range, bytes) { return .prose }
    if questionSettings.contains(where: { starts($0, range, bytes) }) { return .questionSetting }
    return settings.contains { starts($0, range, bytes) } ? .setting : .text
  }

  /// The letters that settings start with: most lines end the search here.
  private static let settingStarts: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for name in settings + questionSettings + [title, textMark] { table[Int(name[0])] = true }
    return table
  }()

  /// Whether a line starts with the name of a setting, in letters of any case.
  private static func starts(_ name: [UInt8], _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    name.count <= range.count
      && name.indices.allSatisfy { ASCII.lower(bytes[range.lowerBound + $0]) == name[$0] }
  }

  private static let title = Array("quiz title:".utf8)
  private static let textMark = Array("text:".utf8)
  private static let questionSettings = ["title:", "points:"].map { Array($0.utf8) }
  private static let settings = [
    "quiz description:", "shuffle answers:", "show correct answers:", "one question at a time:",
    "can't go back:", "feedback is solution:", "solutions sample groups:", "group", "end_group",
    "pick:", "points per question:", "solution is:", "text title:",
  ].map { Array($0.utf8) }
}
