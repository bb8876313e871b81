import Bytes

/// Reads options: a letter or box, in all their dresses, and the text behind it.
struct OptionReader {
  let bytes: [UInt8]
  /// Whether the text has options with `( )`, so that `(x)` is no number.
  var hasRadios = false
  /// Whether the text has options with `🔘`, so that `✅` stands for the one that was right.
  var hasButtons = false
  /// Whether the text has wide signs, such as `、`.
  var isWide = false

  /// The options on a line; more than one where letters follow each other on it.
  ///
  /// `after` is the last option of a line above that holds several: then one space parts options.
  func entries(of range: Range<Int>, line: Int, after last: OptionEntry?) -> [OptionEntry] {
    guard var entry = entry(of: range, line: line) else { return [] }
    var entries: [OptionEntry] = []
    if let label = entry.label, !entry.isBoxed,
      label.alphabet != .digits || bytes[range.lowerBound] == ASCII.open
    {
      var expected = label.index + 1
      while let next = next(expected, after: entry) {
        entry.content = Trim.both(entry.content.lowerBound..<next.start, in: bytes)
        entries.append(entry)
        entry = next.entry
        expected += 1
      }
      if entries.isEmpty, let far = farNext(after: entry) {
        // "A. Lima      C. Quito": the left and the right column.
        entry.content = Trim.both(entry.content.lowerBound..<far.start, in: bytes)
        entries.append(entry)
        entry = far.entry
      }
      // Two letters on one line may be a sentence that names another option.
      let goesOn = last?.label.map { $0.alphabet == label.alphabet && $0.index + 1 == label.index }
      if entries.count == 1, goesOn != true, !areBracketed(range, entry),
        entries[0].content.isEmpty
          || !isFarApart(entries[0], entry) && !areEastern(entries[0], entry)
      {
        entries[0].content = entries[0].content.lowerBound..<entry.content.upperBound
        return entries
      }
    }
    entries.append(entry)
    for index in entries.indices { readMark(&entries[index]) }
    takeKeyBehind(&entries)
    return entries
  }

  /// Takes "Ans: b" from behind the last of several options on a line, and marks what it names.
  func takeKeyBehind(_ entries: inout [OptionEntry]) {
    guard entries.count > 1, let last = entries.last, last.label != nil, !last.isBoxed else {
      return
    }
    guard let found = KeyBehind(last.content, in: bytes) else { return }
    let named = entries.indices.filter { index in
      entries[index].label.map(found.labels.contains) ?? false
    }
    guard named.count == found.labels.count else { return }
    for index in named { entries[index].mark = .right }
    entries[entries.count - 1].content = found.words
  }

  private static let widestRow = 200

  /// Whether both of two options on a line stand in brackets: "(A) Neon (B) Iron".
  private func areBracketed(_ range: Range<Int>, _ last: OptionEntry) -> Bool {
    guard bytes[range.lowerBound] == ASCII.open, last.closer == ASCII.close else { return false }
    let before = bytes[range.lowerBound..<last.content.lowerBound].suffix(6)
    return before.contains(ASCII.open) && !last.content.isEmpty
  }

  /// Whether both are Chinese, Japanese or Korean: their sentences name no letters with full stops.
  private func areEastern(_ one: OptionEntry, _ other: OptionEntry) -> Bool {
    [one, other].allSatisfy { entry in
      entry.content.first.map { bytes[$0] >= 0xE3 && bytes[$0] < 0xEE } ?? false
    }
  }

  private func isFarApart(_ one: OptionEntry, _ other: OptionEntry) -> Bool {
    var spaces = 0
    var at = one.content.upperBound
    while at < other.content.lowerBound {
      let space = Trim.spaceLength(bytes, at: at, end: other.content.lowerBound)
      if space == 0 { break }
      spaces += space == 1 && bytes[at] == ASCII.space ? 1 : 2
      at += space
    }
    return spaces >= 2
  }

  private func entry(of range: Range<Int>, line: Int) -> OptionEntry? {
    var at = range.lowerBound
    let stop = range.upperBound
    var entry = OptionEntry(line: line, label: nil, closer: 0, content: range)
    guard at < stop else { return nil }
    // A bullet, or a number before a box.
    if bytes[at] == ASCII.dash || bytes[at] == ASCII.star || bytes[at] == ASCII.plus, at + 1 < stop,
      Trim.spaceLength(bytes, at: at + 1, end: stop) > 0
    {
      entry.isBulleted = true
      at = Trim.start(at + 1..<stop, in: bytes).lowerBound
    } else if bytes[at] == 0xE2, at + 3 < stop,
      bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA2
        || bytes[at + 1] == 0x9D && bytes[at + 2] == 0x8D  // ❍
    {
      entry.isBulleted = true
      at = Trim.start(at + 3..<stop, in: bytes).lowerBound
    } else if ASCII.isDigit(bytes[at]) {
      var digits = at
      while digits < stop, ASCII.isDigit(bytes[digits]), digits - at < 3 { digits += 1 }
      if digits < stop, bytes[digits] == ASCII.dot || bytes[digits] == ASCII.close {
        let rest = Trim.start(digits + 1..<stop, in: bytes).lowerBound
        if box(at: rest, stop) != nil { at = rest }
      }
    }
    if let box = box(at: at, stop),
      entry.isBulleted || at > range.lowerBound || box.isSign
        || box.end < stop && Trim.spaceLength(bytes, at: box.end, end: stop) > 0
    {
      entry.isBoxed = true
      entry.isBulleted = true
      entry.mark = box.ticked ? .right : .none
      at = Trim.start(box.end..<stop, in: bytes).lowerBound
    }
    if let label = label(at: at, stop, isBulleted: entry.isBulleted) {
      entry.label = label.label
      entry.closer = label.closer
      if label.isMarked { entry.mark = .right }
      entry.content = Decoration.close(label.end..<stop, isMarked: label.isBold, in: bytes)
      let end = Trim.end(label.end..<stop, in: bytes).upperBound
      entry.isBold = label.isBold && entry.content.upperBound < end && !entry.content.isEmpty
      return entry
    }
    guard entry.isBoxed else { return nil }
    entry.content = Trim.both(at..<stop, in: bytes)
    return entry
  }

  /// `[ ]`, `[x]`, `[]`, `☐`, `☑`.
  private func box(at index: Int, _ stop: Int) -> (ticked: Bool, isSign: Bool, end: Int)? {
    guard index < stop else { return nil }
    if bytes[index] == UInt8(ascii: "[") {
      guard index + 1 < stop else { return nil }
      let close = UInt8(ascii: "]")
      if bytes[index + 1] == close { return (false, false, index + 2) }
      var at = index + 1
      var ticked = false
      while at < stop, at - index < 6, bytes[at] != close {
        if bytes[at] | 0x20 == UInt8(ascii: "x") || bytes[at] == 0xE2 || bytes[at] == ASCII.star {
          ticked = true
        } else if Trim.spaceLength(bytes, at: at, end: stop) == 0, bytes[at] < 0x80 {
          return nil
        }
        at += 1
      }
      guard at < stop, bytes[at] == close else { return nil }
      guard at + 1 == stop || bytes[at + 1] != ASCII.open else { return nil }
      return (ticked, false, at + 1)
    }
    if hasRadios, bytes[index] == ASCII.open, index + 2 < stop, bytes[index + 2] == ASCII.close {
      let inner = bytes[index + 1]
      guard inner == ASCII.space || inner == ASCII.star || inner | 0x20 == UInt8(ascii: "x") else {
        return nil
      }
      return (inner != ASCII.space, false, index + 3)
    }
    if hasButtons, bytes[index...].prefix(4).elementsEqual(Self.button) {
      return (false, true, index + 4)
    }
    guard bytes[index] == 0xE2, index + 2 < stop else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x9C, 0x85) where hasButtons: return (true, true, index + 3)
    case (0x98, 0x90), (0x97, 0x8B), (0x97, 0xAF), (0x9A, 0xAA), (0x97, 0xBB), (0x96, 0xA1):
      return (false, true, index + 3)  // ☐ ○ ◯ ⚪ ◻ □
    case (0x98, 0x91), (0x98, 0x92), (0x97, 0x89), (0x97, 0x8F), (0x9A, 0xAB), (0x96, 0xA0):
      return (true, true, index + 3)  // ☑ ☒ ◉ ● ⚫ ■
    default: return nil
    }
  }

  private static let button = Array("🔘".utf8)

  /// A letter with its signs, and where the text behind it starts.
  struct FoundLabel {
    var label: OptionLabel
    var closer: UInt8
    var end: Int
    var isBold = false
    var isMarked = false
  }

  /// `A.`, `A)`, `(A)`, `A:`, `**A.**`, `*A.`, `✅ A.`, `A、`.
  func label(at index: Int, _ stop: Int, isBulleted: Bool) -> FoundLabel? {
    var at = index
    var isMarked = false
    var stars = 0
    while at < stop {
      if bytes[at] == ASCII.star || bytes[at] == ASCII.underscore {
        stars += 1
        at += 1
      } else if bytes[at] == UInt8(ascii: "<"), let tag = Tag.end(at: at, in: bytes, at..<stop) {
        at = tag
      } else if !isBulleted, at == index, at + 2 < stop, bytes[at + 1] > ASCII.space,
        bytes[at] == ASCII.plus || bytes[at] == ASCII.dash && !ASCII.isDigit(bytes[at + 1])
      {
        // `+b)` is right, `-b)` wrong.
        isMarked = bytes[at] == ASCII.plus
        at += 1
      } else if isTick(at, stop) {
        isMarked = true
        at = Trim.start(at + (bytes[at] == 0xE2 ? 3 : 4)..<stop, in: bytes).lowerBound
      } else {
        break
      }
    }
    guard at < stop else { return nil }
    var isOpen = bytes[at] == ASCII.open || bytes[at] == UInt8(ascii: "[")
    if isOpen { at += 1 }
    if at + 2 < stop, bytes[at] == 0xEF, bytes[at + 1] == 0xBC, bytes[at + 2] == 0x88 {
      isOpen = true  // （
      at += 3
    }
    if at + 3 < stop, bytes[at] == 0xE2, bytes[at + 1] == 0x84, bytes[at + 2] == 0x96 {
      at = Trim.start(at + 3..<stop, in: bytes).lowerBound  // № 1)
      guard at < stop, ASCII.isDigit(bytes[at]) else { return nil }
    }
    guard let (label, length) = OptionLabel.at(at, in: bytes, end: stop) else { return nil }
    at += length
    var closed = at
    while closed < stop, bytes[closed] == ASCII.star || bytes[closed] == ASCII.underscore {
      closed += 1
    }
    var closer: UInt8 = 0
    var isWide = false
    if closed < stop {
      if label.alphabet != .digits, closed == at, bytes[closed] == ASCII.dash, closed + 2 < stop,
        bytes[closed + 1] == ASCII.space
      {
        closer = ASCII.dash  // `أ- …`, `a- …`
        at = closed + 1
      } else if let mark = closingMark(closed, stop) {
        closer = mark.sign
        at = closed + mark.length
        isWide = mark.length == 3
      } else if isBulleted, label.alphabet != .digits, let colon = spacedColon(closed, stop) {
        closer = ASCII.colon  // `- A : …`
        at = colon
      } else if label.alphabet == .circled
        || label.alphabet == .katakana && closed == at
          && Trim.spaceLength(bytes, at: at, end: stop) > 0
      {
        closer = 1
      } else if closed > at, stars > 0 {  // `**A** text`
        closer = 2
        at = closed
        return FoundLabel(label: label, closer: closer, end: at, isBold: false, isMarked: isMarked)
      } else {
        return nil
      }
    } else {
      guard label.alphabet == .circled else { return nil }
      closer = 1
    }
    if isOpen, closer != ASCII.close, closer != UInt8(ascii: "]") { return nil }
    if closer == UInt8(ascii: "]"), !isOpen { return nil }
    if at < stop, !isWide, closer == ASCII.dot || closer == ASCII.colon {
      let next = bytes[at]
      // "3.5 to 1" behind a box is no third option.
      if label.alphabet == .digits, ASCII.isDigit(next) { return nil }
      let spaced = Trim.spaceLength(bytes, at: at, end: stop) > 0
      let dressed = next == ASCII.star || next == ASCII.backtick || next == UInt8(ascii: "<")
      guard
        spaced || dressed || next >= 0x80 || ASCII.isUpper(next) && label.alphabet != .digits
          || ASCII.isDigit(next) && label.alphabet != .digits || isBulleted
          || isGlued(label, at, stop)
      else { return nil }
    }
    if stars == 1, !(closed < stop && bytes[closed] == ASCII.star), !isEmphasis(at, stop) {
      isMarked = true  // `*B. text`: a star marks the right one
      stars = 0
    }
    return FoundLabel(label: label, closer: closer, end: at, isBold: stars > 0, isMarked: isMarked)
  }

  /// The index behind a colon with blanks around it; nil for none.
  private func spacedColon(_ from: Int, _ stop: Int) -> Int? {
    let at = Trim.start(from..<stop, in: bytes).lowerBound
    guard at > from, at + 1 < stop, bytes[at] == ASCII.colon,
      Trim.spaceLength(bytes, at: at + 1, end: stop) > 0
    else { return nil }
    return at + 1
  }

  /// `A.body weight`: a word in small letters behind a capital and its full stop, no `A.k.a.`.
  private func isGlued(_ label: OptionLabel, _ at: Int, _ stop: Int) -> Bool {
    label.alphabet == .latin && at + 1 < stop && bytes[at - 1] == ASCII.dot
      && ASCII.isUpper(bytes[at - 2]) && ASCII.isLower(bytes[at]) && ASCII.isLower(bytes[at + 1])
  }

  private func isEmphasis(_ from: Int, _ stop: Int) -> Bool {
    stop > from && bytes[stop - 1] == ASCII.star
  }

  /// Whether a tick (`✅`, `✓`, `✔`, `√`) stands at an index.
  func isTick(_ at: Int, _ stop: Int) -> Bool {
    guard at + 2 < stop, bytes[at] == 0xE2 else { return false }
    if bytes[at + 1] == 0x88, bytes[at + 2] == 0x9A { return true }
    return bytes[at + 1] == 0x9C && (0x85...0x94).contains(bytes[at + 2])
      && [0x85, 0x93, 0x94].contains(bytes[at + 2])
  }

  /// Whether a cross (`❌`, `✗`, `✘`, `✕`, `✖`) starts at an index.
  func isCross(_ at: Int) -> Bool {
    bytes[at] == 0xE2
      && (bytes[at + 1] == 0x9D && bytes[at + 2] == 0x8C
        || bytes[at + 1] == 0x9C && (0x95...0x98).contains(bytes[at + 2]))
  }

  private func closingMark(_ at: Int, _ stop: Int) -> (sign: UInt8, length: Int)? {
    switch bytes[at] {
    case ASCII.dot where at + 1 < stop && bytes[at + 1] == ASCII.close: return (ASCII.close, 2)
    case ASCII.dot, ASCII.close, ASCII.colon, UInt8(ascii: "]"): return (bytes[at], 1)
    case UInt8(ascii: "\\") where at + 1 < stop && ".)".utf8.contains(bytes[at + 1]):
      return (bytes[at + 1], 2)
    default: break
    }
    guard at + 2 < stop else { return nil }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xEF, 0xBC, 0x8E), (0xE3, 0x80, 0x81), (0xE3, 0x80, 0x82), (0xEF, 0xBD, 0xA1):
      return (ASCII.dot, 3)
    case (0xEF, 0xBC, 0x89): return (ASCII.close, 3)
    case (0xEF, 0xBC, 0x9A): return (ASCII.colon, 3)
    default: return nil
    }
  }

  /// The next option on the same line, where its letter and sign stand after white space.
  func next(
    _ index: Int, after entry: OptionEntry
  ) -> (entry: OptionEntry, start: Int)? {
    var at = entry.content.lowerBound
    let stop = entry.content.upperBound
    let isLatin = entry.label?.alphabet == .latin
    let isNumber = entry.label?.alphabet == .digits
    if isLatin, !mayHold(index, entry.closer, at..<stop) { return nil }
    let blanks = Trim.blanks
    while let blank = blanks.place(in: bytes, at..<stop) {
      let space = Trim.spaceLength(bytes, at: blank, end: stop)
      at = blank + max(space, 1)
      guard space > 0, at < stop, !isNumber || bytes[at] == ASCII.open else { continue }
      // A word that starts with another letter is no option's.
      if isLatin, ASCII.isLetter(bytes[at]), Int(ASCII.lower(bytes[at]) - 0x61) != index {
        continue
      }
      guard let found = label(at: at, stop, isBulleted: false) else { continue }
      guard found.label.alphabet == entry.label?.alphabet, found.label.index == index,
        found.closer == entry.closer
      else { continue }
      var next = entry
      next.label = found.label
      next.mark = found.isMarked ? .right : .none
      next.content = Trim.both(found.end..<stop, in: bytes)
      return (next, at)
    }
    return nil
  }

  /// An option of a further column: its letter is not the next one, and wide blanks precede it.
  private func farNext(after entry: OptionEntry) -> (entry: OptionEntry, start: Int)? {
    guard let label = entry.label, entry.content.count <= Self.widestRow,
      hasWideBlank(entry.content)
    else { return nil }
    let content = entry.content
    var at = content.lowerBound + 1
    while at + 2 < content.upperBound,
      let blank = Trim.blanks.place(in: bytes, at..<content.upperBound - 2)
    {
      at = blank
      guard
        bytes[at] == ASCII.tab
          || bytes[at] == ASCII.space && bytes[at + 1] == ASCII.space
            && bytes[at + 2] == ASCII.space
      else {
        at += 1
        continue
      }
      let rest = Trim.start(at..<content.upperBound, in: bytes)
      for step in 2...4 {
        if let next = next(label.index + step, after: optionBehind(rest, entry)) { return next }
      }
      at = max(rest.lowerBound, at + 1)
    }
    return nil
  }

  /// An option whose text starts at a blank before a range.
  private func optionBehind(_ range: Range<Int>, _ entry: OptionEntry) -> OptionEntry {
    var other = entry
    other.content = range.lowerBound - 1..<range.upperBound
    return other
  }
}
