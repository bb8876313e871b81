/// Finds which of many phrases a range of bytes starts with, whatever their case.
///
/// Phrases lie by their first two bytes, so that a line without any is dismissed at once.
struct PhraseTable: Sendable {
  private var buckets: [UInt16: [[UInt8]]] = [:]
  private var starts = [Bool](repeating: false, count: 256)

  /// A table of a list of phrases parted by commas.
  init(_ list: String) {
    for phrase in LabelWords.phrases(list) {
      let lower = phrase.lowercased()
      let title = lower.prefix(1).uppercased() + lower.dropFirst()
      for form in Set([lower, title, phrase.uppercased()]) { insert(Array(form.utf8)) }
    }
    for key in buckets.keys { buckets[key]?.sort { $0.count > $1.count } }
  }

  private mutating func insert(_ form: [UInt8]) {
    guard let first = form.first else { return }
    let second = form.count > 1 ? form[1] : 0
    let folded = form.map(ASCII.lower)
    starts[Int(ASCII.lower(first))] = true
    for key in Set([Self.key(first, second), Self.key(first, form.count == 1 ? 0 : second)])
    where buckets[key]?.contains(folded) != true {
      buckets[key, default: []].append(folded)
    }
  }

  private static func key(_ one: UInt8, _ two: UInt8) -> UInt16 {
    UInt16(ASCII.lower(one)) << 8 | UInt16(ASCII.lower(two))
  }

  /// Where the longest phrase ends that a range starts with; nil for none.
  ///
  /// No letter may follow it. Beyond ASCII a phrase may run into the next character, as scripts
  /// without spaces do.
  func end(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard !range.isEmpty, starts[Int(ASCII.lower(bytes[range.lowerBound]))] else { return nil }
    let first = bytes[range.lowerBound]
    let second = range.count > 1 ? bytes[range.lowerBound + 1] : 0
    for key in [Self.key(first, second), Self.key(first, 0)] {
      for phrase in buckets[key] ?? [] {
        if let end = match(phrase, range, bytes) { return end }
      }
    }
    return nil
  }

  private func match(_ phrase: [UInt8], _ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var at = range.lowerBound
    for byte in phrase {
      guard at < range.upperBound, ASCII.lower(bytes[at]) == byte else { return nil }
      at += 1
    }
    guard at < range.upperBound, let last = phrase.last, last < 0x80, ASCII.isLetter(last) else {
      return at
    }
    let next = bytes[at]
    return ASCII.isWordByte(next) && !startsMark(at, range, bytes) ? nil : at
  }

  /// Whether a character beyond ASCII is a full-width mark or a space, not a letter.
  private func startsMark(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if Trim.spaceLength(bytes, at: at, end: range.upperBound) > 0 { return true }
    guard at + 2 < range.upperBound else { return false }
    return bytes[at] == 0xEF || bytes[at] == 0xE2 || bytes[at] == 0xE3 && bytes[at + 1] == 0x80
  }

  /// Whether a phrase stands anywhere at the start of a word among the first bytes of a range.
  func occurs(in range: Range<Int>, of bytes: [UInt8]) -> Bool {
    var at = range.lowerBound
    var inWord = false
    while at < range.upperBound {
      let word = ASCII.isWordByte(bytes[at]) || bytes[at] == UInt8(ascii: "'")
      if word, !inWord || bytes[at] >= 0xC0, end(of: at..<range.upperBound, in: bytes) != nil {
        return true
      }
      inWord = word
      at += 1
    }
    return false
  }
}
