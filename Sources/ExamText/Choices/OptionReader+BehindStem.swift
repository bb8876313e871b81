import Bytes

/// Options that stand behind their stem, on its line.
extension OptionReader {
  /// Options behind a stem on one line: "Gold is (A) Ag (B) Au (C) Gd"; none where fewer than
  /// three letters follow each other.
  func entriesBehindStem(of range: Range<Int>, line: Int) -> [OptionEntry] {
    guard mayHoldFirstLetter(range) else { return [] }
    var at = range.lowerBound + 1
    let text = bytes.span
    while at + 2 < range.upperBound {
      let byte = text[at]
      let second = text[at + 1]
      let isBracketed =
        byte == ASCII.open && second | 0x20 == UInt8(ascii: "a") && text[at + 2] == ASCII.close
      let isDotted =
        byte | 0x20 == UInt8(ascii: "a")
        && (second == ASCII.dot || second == ASCII.close || isWideDot(at + 1, range.upperBound))
      guard isBracketed || isDotted else {
        at += 1
        continue
      }
      guard isBracketed || isFirstLetter(at, range),
        Trim.spaceLength(bytes, at: at - 1, end: at) > 0 || isBehindWideSign(at, range)
          || isStarred(at, range),
        let found = label(
          at: isStarred(at, range) ? at - 1 : at, range.upperBound, isBulleted: false)
      else {
        at += 1
        continue
      }
      var entry = OptionEntry(
        line: line, label: found.label, closer: found.closer,
        content: Trim.both(found.end..<range.upperBound, in: bytes),
        mark: found.isMarked ? .right : .none)
      var entries: [OptionEntry] = []
      while let next = next(entries.count + 1, after: entry) {
        entry.content = Trim.both(entry.content.lowerBound..<next.start, in: bytes)
        entries.append(entry)
        entry = next.entry
      }
      entries.append(entry)
      takeKeyBehind(&entries)
      return entries.count >= 3 ? entries : []
    }
    return []
  }

  /// Whether a star that marks the right option stands before its letter: `… *a) Ag`.
  private func isStarred(_ at: Int, _ range: Range<Int>) -> Bool {
    at - 2 > range.lowerBound && bytes[at - 1] == ASCII.star
      && Trim.spaceLength(bytes, at: at - 2, end: at - 1) > 0
  }

  /// Whether an `a` stands before a full stop or bracket: nearly no line has one.
  private func mayHoldFirstLetter(_ range: Range<Int>) -> Bool {
    for sign in [ASCII.close, ASCII.dot] {
      var rest = range.dropFirst()
      while let place = bytes.place(of: sign, in: rest) {
        if bytes[place - 1] | 0x20 == UInt8(ascii: "a") { return true }
        rest = place + 1..<range.upperBound
      }
    }
    guard isWide else { return false }
    // `A、`, `A．`
    var rest = range.dropFirst().dropLast(3)
    while let place = bytes.place(of: UInt8(ascii: "A"), in: rest) {
      if isWideDot(place + 1, range.upperBound) { return true }
      rest = place + 1..<rest.upperBound
    }
    return false
  }

  /// Whether `、` or `．` stands at an index.
  private func isWideDot(_ at: Int, _ stop: Int) -> Bool {
    guard at + 2 < stop, bytes[at] >= 0xE3 else { return false }
    return bytes[at] == 0xE3 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x81
      || bytes[at] == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x8E
  }

  /// Whether `？`, `。`, `：` or `）` stands right before an index: no blank follows it.
  private func isBehindWideSign(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at - 3 >= range.lowerBound else { return false }
    return bytes[at - 3] == 0xEF && bytes[at - 2] == 0xBC
      && [0x9F, 0x9A, 0x89].contains(bytes[at - 1])
      || bytes[at - 3] == 0xE3 && bytes[at - 2] == 0x80 && bytes[at - 1] == 0x82
  }

  /// Whether `a)` stands at an index, or `A.` behind a sentence that ended.
  private func isFirstLetter(_ at: Int, _ range: Range<Int>) -> Bool {
    if isWideDot(at + 1, range.upperBound) || isBehindWideSign(at, range) { return true }
    guard bytes[at] | 0x20 == UInt8(ascii: "a"),
      bytes[at + 1] == ASCII.dot || bytes[at + 1] == ASCII.close,
      Trim.spaceLength(bytes, at: at + 2, end: range.upperBound) > 0 || bytes[at + 2] >= 0xE3
    else { return false }
    if bytes[at + 1] == ASCII.close { return true }
    let before = Trim.end(range.lowerBound..<at, in: bytes)
    return LineEnding.of(before, in: bytes) != .open
      || ByteSearch.hasGap(bytes, before.suffix(12).lowerBound..<before.upperBound)
  }
}
