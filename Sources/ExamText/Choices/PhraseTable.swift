/// Finds which of many phrases a range of bytes starts with, whatever their case.
///
/// Phrases lie by their first two bytes in one array, so that a line without any is dismissed at
/// once.
struct PhraseTable: Sendable {
  /// All phrases behind each other, those of one place in `starts` together, the longest first.
  private var letters: [UInt8] = []
  /// Where each phrase stands in `letters`.
  private var phrases: [Range<Int>] = []
  /// Which phrases start with two bytes, by a hash of both.
  private var starts = [Range<Int16>](repeating: 0..<0, count: 512)
  /// A bit for each hash of the first two bytes of a phrase: most lines are dismissed by it.
  private var pairs = [UInt64](repeating: 0, count: 64)
  /// Whether a byte alone is a phrase.
  private var isPhrase = Array(repeating: false, count: 256)

  /// A table of a list of phrases parted by commas.
  init(_ list: String) {
    var forms: Set<[UInt8]> = []
    for phrase in LabelWords.phrases(list) {
      // ASCII letters are compared as small ones: such a phrase has one form.
      guard phrase.utf8.contains(where: { $0 >= 0x80 }) else {
        forms.insert(phrase.utf8.map(ASCII.lower))
        continue
      }
      let lower = phrase.lowercased()
      let title = lower.prefix(1).uppercased() + lower.dropFirst()
      for form in [lower, title, phrase.uppercased()] { forms.insert(form.utf8.map(ASCII.lower)) }
    }
    for form in forms where form.count == 1 { isPhrase[Int(form[0])] = true }
    let sorted = forms.filter { $0.count > 1 }
      .map { form in (form, place: Self.place(form[0], form[1])) }
      .sorted { one, other in
        one.place != other.place ? one.place < other.place : one.0.count > other.0.count
      }
    for (form, place) in sorted {
      let pair = Self.pair(form[0], form[1])
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      let known = starts[place]
      let index = Int16(phrases.count)
      starts[place] = (known.isEmpty ? index : known.lowerBound)..<index + 1
      phrases.append(letters.count..<letters.count + form.count)
      letters += form
    }
  }

  /// Where phrases that start with two bytes lie in `starts`.
  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(ASCII.lower(first)) &* 37 ^ Int(ASCII.lower(second))) & 511
  }

  /// The bit of two first bytes in `pairs`.
  @inline(__always) private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(ASCII.lower(first)) &* 37 ^ Int(ASCII.lower(second))) & 4095
  }

  /// Where the longest phrase ends that a range starts with; nil for none.
  ///
  /// No letter may follow it. Beyond ASCII a phrase may run into the next character, as scripts
  /// without spaces do.
  func end(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard let start = range.first else { return nil }
    if range.count > 1, mayStart(bytes[start], bytes[start + 1]) {
      for phrase in starts[Self.place(bytes[start], bytes[start + 1])] {
        if let end = match(phrases[Int(phrase)], range, bytes) { return end }
      }
    }
    let first = ASCII.lower(bytes[start])
    return isPhrase[Int(first)] && mayEnd(at: start + 1, behind: first, range, bytes)
      ? start + 1 : nil
  }

  /// Whether some phrase may start with two bytes.
  @inline(__always) private func mayStart(_ first: UInt8, _ second: UInt8) -> Bool {
    let pair = Self.pair(first, second)
    return pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }

  private func match(_ phrase: Range<Int>, _ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard phrase.count <= range.count else { return nil }
    var at = range.lowerBound
    for letter in phrase {
      guard ASCII.lower(bytes[at]) == letters[letter] else { return nil }
      at += 1
    }
    return mayEnd(at: at, behind: letters[phrase.upperBound - 1], range, bytes) ? at : nil
  }

  /// Whether a phrase with a last byte may end at an index: no word goes on there.
  private func mayEnd(
    at index: Int, behind last: UInt8, _ range: Range<Int>, _ bytes: [UInt8]
  ) -> Bool {
    guard index < range.upperBound, ASCII.isLetter(last) else { return true }
    return !ASCII.isWordByte(bytes[index]) || startsMark(index, range, bytes)
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
