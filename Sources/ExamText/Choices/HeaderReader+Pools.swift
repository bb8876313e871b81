/// The heads of radio pools.
extension HeaderReader {
  /// `G1A02 (B) [97.305]`: an id, the key, a source.
  func poolHeader(_ range: Range<Int>) -> QuestionHeader? {
    var at = range.lowerBound
    let stop = range.upperBound
    guard at < stop, ASCII.isUpper(bytes[at]) else { return nil }
    var digits = 0
    while at < stop, ASCII.isUpper(bytes[at]) || ASCII.isDigit(bytes[at]) || bytes[at] == ASCII.dash
    {
      if ASCII.isDigit(bytes[at]) { digits += 1 }
      at += 1
    }
    let idEnd = at
    guard digits > 0, idEnd - range.lowerBound >= 3, idEnd - range.lowerBound <= 10 else {
      return nil
    }
    at = Trim.start(at..<stop, in: bytes).lowerBound
    guard at + 2 < stop, bytes[at] == ASCII.open, at > idEnd || digits > 1 else { return nil }
    guard let bracket = bytes[at..<min(stop, at + 12)].firstIndex(of: ASCII.close),
      KeyLetters(at + 1..<bracket, in: bytes, isWhole: true) != nil
    else { return nil }
    let close = Trim.start(bracket + 1..<stop, in: bytes)
    guard
      close.isEmpty || bytes[close.lowerBound] == UInt8(ascii: "[")
        || bytes[close.lowerBound] == UInt8(ascii: "~") || bytes[close.lowerBound] == ASCII.open
        || namesFigure(close)
    else { return nil }
    return QuestionHeader(
      strength: .named, number: nil, content: stop..<stop, key: at + 1..<bracket,
      name: range.lowerBound..<idEnd)
  }

  /// "Figure E9-2" behind the key.
  private func namesFigure(_ range: Range<Int>) -> Bool {
    range.count <= 24 && ASCII.isUpper(bytes[range.lowerBound])
      && bytes[range].contains(where: ASCII.isDigit)
      && bytes[range].count { $0 == ASCII.space } == 1
  }
}
