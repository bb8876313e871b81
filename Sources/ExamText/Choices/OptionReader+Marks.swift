import Bytes

/// Marks before or behind an option that call it right or wrong.
extension OptionReader {
  private static let right = PhraseTable("correct, right, true")
  private static let wrong = PhraseTable("incorrect, wrong, false")

  /// "Correct: …" before an option, "(correct)" or a tick behind it.
  func readMark(_ entry: inout OptionEntry) {
    readSign(&entry)
    let range = entry.content
    if entry.label == nil {
      let right = Self.right.end(of: range, in: bytes)
      if let end = right ?? Self.wrong.end(of: range, in: bytes), end + 1 < range.upperBound,
        bytes[end] == ASCII.colon
      {
        entry.content = Trim.both(end + 1..<range.upperBound, in: bytes)
        if entry.mark == .none { entry.mark = right != nil ? .right : .wrong }
        return
      }
    }
    var end = range.upperBound
    var trimmed = false
    while end - 2 > range.lowerBound {
      if bytes[end - 3..<end].elementsEqual([0xEF, 0xB8, 0x8F]) {
        // `✔️`: the sign that asks for colour.
        let sign = end - 6
        guard sign > range.lowerBound, isTick(sign, end) || isCross(sign) else { break }
        end -= 3
        continue
      }
      if isCross(end - 3), !trimmed {
        entry.content = Trim.end(range.lowerBound..<end - 3, in: bytes)
        if entry.mark == .none { entry.mark = .wrong }
        return
      }
      if isTick(end - 3, end) {
        end = Trim.end(range.lowerBound..<end - 3, in: bytes).upperBound
        trimmed = true
      } else if let arrow = arrow(before: end, range.lowerBound)
        ?? signBeforeNote(range.lowerBound..<end)
      {
        end = Trim.end(range.lowerBound..<arrow, in: bytes).upperBound
        trimmed = true
      } else if [ASCII.close, UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[end - 1]),
        let open = openBracket(before: end, range),
        isNote(open + 1..<end - 1)
      {
        end = Trim.end(range.lowerBound..<open, in: bytes).upperBound
        trimmed = true
      } else {
        break
      }
    }
    if trimmed {
      entry.content = range.lowerBound..<end
      if entry.mark == .none { entry.mark = .right }
    }
  }

  /// An option with what `readMark` finds.
  func marked(_ entry: OptionEntry) -> OptionEntry {
    var entry = entry
    readMark(&entry)
    return entry
  }

  /// A tick or a cross, and a blank, before an option's text: "A) ✅ Lima".
  private func readSign(_ entry: inout OptionEntry) {
    let range = entry.content
    guard entry.label != nil || entry.isBulleted, range.count > 4,
      bytes[range.lowerBound] == 0xE2
    else { return }
    let isRight = isTick(range.lowerBound, range.upperBound)
    guard isRight || isCross(range.lowerBound) else { return }
    var at = range.lowerBound + 3
    if bytes[at..<range.upperBound].starts(with: [0xEF, 0xB8, 0x8F]) { at += 3 }
    guard at < range.upperBound, Trim.spaceLength(bytes, at: at, end: range.upperBound) > 0 else {
      return
    }
    entry.content = Trim.start(at..<range.upperBound, in: bytes)
    if entry.mark == .none { entry.mark = isRight ? .right : .wrong }
  }

  /// How many stars end a text that holds no other: "switch*", "Lima *****".
  static func stars(behind range: Range<Int>, in bytes: [UInt8]) -> Int {
    guard range.count > 2, bytes[range.upperBound - 1] == ASCII.star,
      let first = bytes[range].firstIndex(of: ASCII.star), first > range.lowerBound
    else { return 0 }
    let run = first..<range.upperBound
    return bytes[run].allSatisfy { $0 == ASCII.star } ? run.count : 0
  }

  /// Where `<-`, `<--`, `<==` or `←` starts that ends before an index, behind a blank.
  private func arrow(before end: Int, _ start: Int) -> Int? {
    guard end - start > 4 else { return nil }
    if bytes[end - 3..<end].elementsEqual([0xE2, 0x86, 0x90]) { return end - 3 }
    var at = end
    while at > start, bytes[at - 1] == ASCII.dash || bytes[at - 1] == UInt8(ascii: "=") { at -= 1 }
    guard at < end, at > start + 2, bytes[at - 1] == UInt8(ascii: "<"),
      bytes[at - 2] == ASCII.space
    else { return nil }
    return at - 1
  }

  /// Where an arrow or a dash starts with a note behind it: "72 hours ← correct", "72 hours - correct".
  private func signBeforeNote(_ range: Range<Int>) -> Int? {
    guard let last = range.last, ASCII.isLetter(bytes[last]) || bytes[last] >= 0x80 else {
      return nil
    }
    guard
      bytes.holds(UInt8(ascii: "<"), in: range) || bytes.holds(0xE2, in: range)
        || bytes.holds(ASCII.dash, in: range)
    else { return nil }
    for end in range.suffix(Self.longestNote) where bytes[end] == ASCII.space {
      if let sign = arrow(before: end, range.lowerBound) ?? dash(before: end, range.lowerBound),
        isNote(end + 1..<range.upperBound)
      {
        return sign
      }
    }
    return nil
  }

  /// Where a dash starts that ends before an index, behind a blank.
  private func dash(before end: Int, _ start: Int) -> Int? {
    for length in [1, 3] where end - length > start + 1 {
      let at = end - length
      if bytes[at - 1] == ASCII.space, Decoration.dash(at, end, bytes) == length { return at }
    }
    return nil
  }

  private static let longestNote = 24

  /// "correct", "right answer": the first word judges, others name what is judged.
  private func isNote(_ range: Range<Int>) -> Bool {
    let words = Words.first(4, of: range, in: bytes)
    guard let first = words.first, words.count < 4 else { return false }
    return Self.notes.contains(first.key)
      && words.dropFirst().allSatisfy { Self.noted.contains($0.key) }
  }

  private static let notes = Lexicon(
    "correct right answer ans richtig richtige correcta correcto correcte bonne correta correto certa"
      + " corretto corretta esatta верно правильно")
  private static let noted = Lexicon(
    "answer option choice antwort respuesta réponse resposta risposta ответ")

  private func openBracket(before end: Int, _ range: Range<Int>) -> Int? {
    var at = end - 2
    while at > range.lowerBound, end - at < 20 {
      if "([{".utf8.contains(bytes[at]) {
        let sign: UInt8 = bytes[at] == ASCII.open ? 1 : 2
        return bytes[at] + sign == bytes[end - 1] ? at : nil
      }
      at -= 1
    }
    return nil
  }
}
