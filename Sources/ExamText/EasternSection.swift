/// Lines such as `一、单项选择题（每题2分）`, `第三章 练习题` and `2과목: 데이터베이스`, which part Chinese,
/// Japanese and Korean texts.
enum EasternSection {
  /// What such a line has at least one of, behind its number.
  private static let kinds = ["题", "題", "選択", "判断", "判斷", "部分", "部"].map { Array($0.utf8) }
  /// What a number is counted in, where it stands before or behind it.
  private static let units = [
    "章", "节", "節", "部分", "部", "编", "編", "单元", "單元", "课", "課", "과목", "장", "부", "단원", "교시",
  ].map { Array($0.utf8) }
  private static let numerals = Set("一二三四五六七八九十".unicodeScalars.map(\.value))
  private static let first = Array("第".utf8)
  private static let korean = Array("제".utf8)

  /// Whether a line may be one: a look at its first bytes.
  static func mayBeOne(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count > 5, let start = words(range, bytes).first else { return false }
    if bytes[start] >= 0xE3 { return true }
    return ASCII.isDigit(bytes[start]) && start + 1 < range.upperBound
      && (bytes[start + 1] >= 0xEA || bytes[start + 1] == ASCII.space)
  }

  /// Whether a line names a part and neither asks nor tells anything.
  static func isOne(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let range = words(range, bytes)
    guard LineEnding.of(range, in: bytes) != .question else { return false }
    if let end = unit(range, bytes) {
      let rest = Trim.start(end..<range.upperBound, in: bytes)
      let isParted = rest.lowerBound > end || Decoration.colon(end, range.upperBound, bytes) > 0
      return rest.isEmpty || isParted && LineEnding.of(range, in: bytes) == .open
    }
    var at = range.lowerBound
    while let length = numeral(at, range.upperBound, bytes) { at += length }
    guard at > range.lowerBound, at - range.lowerBound <= 9, at + 3 < range.upperBound,
      bytes[at..<at + 3].elementsEqual([0xE3, 0x80, 0x81])
        || bytes[at..<at + 3].elementsEqual([0xEF, 0xBC, 0x8E]) || bytes[at] == ASCII.dot
    else { return false }
    // The kind stands near the number: a longer text is a question that speaks of one.
    let head = at..<min(at + 40, range.upperBound)
    return kinds.contains { kind in
      head.dropLast(kind.count - 1).contains { bytes[$0...].starts(with: kind) }
    }
  }

  /// A line without the marks of emphasis around it.
  private static func words(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first] == ASCII.star { range.removeFirst() }
    while let last = range.last, bytes[last] == ASCII.star { range.removeLast() }
    return range
  }

  /// The end of `第三章`, `제2장`, `2과목`; nil for another start.
  private static func unit(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var at = range.lowerBound
    let isCounted = bytes[range].starts(with: first) || bytes[range].starts(with: korean)
    if isCounted { at = Trim.start(at + 3..<range.upperBound, in: bytes).lowerBound }
    let start = at
    while at < range.upperBound, at - start < 9 {
      if ASCII.isDigit(bytes[at]) {
        at += 1
      } else if isCounted, let length = numeral(at, range.upperBound, bytes) {
        at += length
      } else {
        break
      }
    }
    guard at > start else { return nil }
    let sign = Trim.start(at..<range.upperBound, in: bytes).lowerBound
    guard let unit = units.first(where: { bytes[sign..<range.upperBound].starts(with: $0) }) else {
      return nil
    }
    // `3部` may count anything: what is no Korean subject needs its sign before the number.
    return isCounted || unit.count > 3 ? sign + unit.count : nil
  }

  /// How many bytes a numeral takes at an index; nil for none.
  private static func numeral(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    guard at + 2 < end, (0xE4...0xE5).contains(bytes[at]) else { return nil }
    let scalar =
      UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
      | UInt32(bytes[at + 2] & 0x3F)
    return numerals.contains(scalar) ? 3 : nil
  }
}
