/// Lines above options that say whose options they are, such as "Choices for question 7": the same
/// words for each question, and its number.
enum CountedNotes {
  private static let fewest = 3
  private static let longest = 80

  /// A line right above options, without a number at its end.
  private struct Note {
    var line: Int
    var words: UInt64
    /// Whether the number is that of the question.
    var isCounted: Bool
  }

  /// For each question the line right above its options that is such a note.
  ///
  /// Where most questions have one, somebody has forgotten a number here and there.
  static func lines(above places: [QuestionPlace], in source: ChoiceLines) -> [Int: Int] {
    var notes: [Int: Note] = [:]
    var counts: [UInt64: Int] = [:]
    for (index, place) in places.enumerated() {
      guard let note = note(above: place, in: source) else { continue }
      notes[index] = note
      if note.isCounted { counts[note.words, default: 0] += 1 }
    }
    return notes.filter { counts[$0.value.words, default: 0] >= fewest }.mapValues(\.line)
  }

  private static func note(above place: QuestionPlace, in source: ChoiceLines) -> Note? {
    let (lines, bytes, stem) = (source.lines, source.text.bytes, place.stem)
    guard let number = place.header?.number else { return nil }
    var at = place.run.lines.lowerBound - 1
    while at > stem.lowerBound, lines[at].isBlank { at -= 1 }
    // A question says more than its number and a note.
    guard at > stem.lowerBound, (1...longest).contains(lines[at].range.count),
      place.header?.content.isEmpty == false
        || lines[stem.lowerBound + 1..<at].contains(where: { !$0.isBlank })
    else { return nil }
    var range = lines[at].range
    while let last = range.last, ".:".utf8.contains(bytes[last]) { range.removeLast() }
    let behind = range.upperBound
    while let last = range.last, ASCII.isDigit(bytes[last]) { range.removeLast() }
    let digits = range.upperBound..<behind
    let words = Trim.end(range, in: bytes)
    guard words.count > 3, digits.count < 6 else { return nil }
    return Note(
      line: at, words: PhraseSet.key(of: words, in: bytes),
      isCounted: !digits.isEmpty && ASCII.number(bytes[digits]) == number)
  }
}
