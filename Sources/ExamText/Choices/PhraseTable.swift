/// Finds which of many phrases a range of bytes starts with, whatever their case.
///
/// Phrases lie by their first byte in one array, so that a line without any is dismissed at once.
struct PhraseTable: Sendable {
  /// All phrases behind each other, those with the same first byte together, the longest first.
  private var letters: [UInt8] = []
  /// Where each phrase stands in `letters`.
  private var phrases: [Range<Int>] = []
  /// For each first byte which phrases start with it.
  private var starts = Array(repeating: 0..<0, count: 256)

  /// A table of a list of phrases parted by commas.
  init(_ list: String) {
    var forms: Set<[UInt8]> = []
    for phrase in LabelWords.phrases(list) {
      let lower = phrase.lowercased()
      let title = lower.prefix(1).uppercased() + lower.dropFirst()
      for form in [lower, title, phrase.uppercased()] { forms.insert(form.utf8.map(ASCII.lower)) }
    }
    let sorted = forms.sorted { one, other in
      one[0] != other[0] ? one[0] < other[0] : one.count > other.count
    }
    for form in sorted {
      let known = starts[Int(form[0])]
      let index = phrases.count
      starts[Int(form[0])] = (known.isEmpty ? index : known.lowerBound)..<index + 1
      phrases.append(letters.count..<letters.count + form.count)
      letters += form
    }
  }

  /// Where the longest phrase ends that a range starts with; nil for none.
  ///
  /// No letter may follow it. Beyond ASCII a phrase may run into the next character, as scripts
  /// without spaces do.
  func end(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard let first = bytes[range].first else { return nil }
    for phrase in starts[Int(ASCII.lower(first))] {
      if let end = match(phrases[phrase], range, bytes) { return end }
    }
    return nil
  }

  private func match(_ phrase: Range<Int>, _ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard phrase.count <= range.count else { return nil }
    var at = range.lowerBound
    for letter in phrase {
      guard ASCII.lower(bytes[at]) == letters[letter] else { return nil }
      at += 1
    }
    guard at < range.upperBound, ASCII.isLetter(letters[phrase.upperBound - 1]) else {
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
