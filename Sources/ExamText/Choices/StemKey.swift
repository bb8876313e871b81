/// A key that was written into the stem's own gap: "Water is made of hydrogen and (B)".
struct StemKey {
  /// The letters.
  private(set) var labels: [OptionLabel]
  /// The line that holds them.
  private(set) var line: Int
  /// The letters with their brackets.
  private(set) var whole: Range<Int>
  /// The letters and the blanks around them.
  private(set) var inner: Range<Int>
  /// Whether they stand before the words, so that no gap is left.
  private(set) var isLeading = false
  /// Whether a label or the end of the line shows that they fill no gap.
  private(set) var isApart = false

  /// A key whose place is known.
  init(
    labels: [OptionLabel], line: Int, whole: Range<Int>, inner: Range<Int>, isLeading: Bool
  ) {
    self.labels = labels
    self.line = line
    self.whole = whole
    self.inner = inner
    self.isLeading = isLeading
  }

  private static let longest = 32

  /// The last such key of a stem; nil when it has none.
  init?(_ stem: Range<Int>, in source: ChoiceLines) {
    let bytes = source.text.bytes
    for line in stem.reversed() where source.lines[line].kind == .text {
      let range = source.lines[line].range
      if let behind = KeyBehind(range, in: bytes), behind.labels[0].alphabet != .digits {
        labels = behind.labels
        self.line = line
        (whole, inner, isApart) = (behind.key, behind.key, true)
        return
      }
      var at = range.upperBound - 1
      while at > range.lowerBound {
        let open = Self.opening(at, bytes)
        let isSquare =
          "[{".utf8.contains(bytes[at]) && "]}".utf8.contains(bytes[range.upperBound - 1])
        guard open > 0 || isSquare,
          let end = isSquare ? range.upperBound - 1 : Self.end(at + open..<range.upperBound, bytes),
          end - at < Self.longest,
          let letters = Self.letters(at + max(open, 1)..<end, bytes)
        else {
          at -= 1
          continue
        }
        labels = letters.labels
        self.line = line
        inner = at + max(open, 1)..<end
        whole = at..<end + max(1, Decoration.closingBracket(end, range.upperBound, bytes))
        isApart =
          isSquare
          || whole.upperBound == range.upperBound
            && KeyLetters(inner, in: bytes, isWhole: true) == nil
        return
      }
    }
    return nil
  }

  /// `B`, "Answer: b".
  private static func letters(_ range: Range<Int>, _ bytes: [UInt8]) -> KeyLetters? {
    if let letters = KeyLetters(range, in: bytes, isWhole: true) {
      return letters.labels[0].alphabet == .latin && isCapital(range, bytes) ? letters : nil
    }
    guard let label = LabelReader(bytes: bytes).label(of: Trim.both(range, in: bytes)),
      label.kind == .answer
    else { return nil }
    return KeyLetters(label.rest, in: bytes, isWhole: true)
  }

  private static func opening(_ at: Int, _ bytes: [UInt8]) -> Int {
    if bytes[at] == ASCII.open { return 1 }
    return bytes[at] == 0xEF && at + 2 < bytes.count && bytes[at + 1] == 0xBC
      && bytes[at + 2] == 0x88 ? 3 : 0
  }

  private static func end(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    range.prefix(longest).first { Decoration.closingBracket($0, range.upperBound, bytes) > 0 }
  }

  /// Small letters in brackets are parts of a list more often than keys.
  private static func isCapital(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    !range.isEmpty && !bytes[range].contains(where: ASCII.isLower)
  }

  /// A prompt without the key in its gap.
  func removed(from prompt: String, in text: ExamLines) -> String {
    let gap =
      text.string(whole.lowerBound..<inner.lowerBound) + " "
      + text.string(inner.upperBound..<whole.upperBound)
    let shown = text.string(whole)
    if isApart {
      let escaped = shown.replacing("[", with: "\\[").replacing("]", with: "\\]")
      guard let place = prompt.firstRange(of: escaped) ?? prompt.firstRange(of: shown) else {
        return prompt
      }
      let before = prompt[..<place.lowerBound]
      let end = before.lastIndex { $0 != " " }.map(before.index(after:)) ?? before.startIndex
      return String(before[..<end]) + prompt[place.upperBound...]
    }
    guard let place = prompt.firstRange(of: shown) else { return prompt }
    if isLeading || place.lowerBound == prompt.startIndex {
      return String(prompt[place.upperBound...].drop { $0 == " " })
    }
    return prompt.replacingCharacters(in: place, by: gap)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, by other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
