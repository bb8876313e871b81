/// A key that stands above all questions, as official lists of questions state it: "Die richtige
/// Antwort ist immer A".
struct StandingKey {
  /// The line that states it, from 0.
  let line: Int
  /// The letter.
  let label: OptionLabel

  private static let farthest = 40
  private static let always = PhraseTable(
    """
    always, is always, are always, immer, ist immer, jeweils, ist jeweils, stets, ist stets,
    siempre, es siempre, toujours, est toujours, sempre, è sempre, é sempre, altijd, is altijd, alltid,
    är alltid, er altid, всегда, zawsze
    """)

  /// The key among the first lines of a text, above its questions; nil where none stands there.
  init?(above questions: Int, in source: ChoiceLines) {
    let bytes = source.text.bytes
    for at in 0..<min(questions, Self.farthest) where source.lines[at].kind == .text {
      let range = source.lines[at].range
      guard let end = KeyEntryReader.words.end(of: range, in: bytes) else { continue }
      let rest = Trim.start(end..<range.upperBound, in: bytes)
      guard Self.always.end(of: rest, in: bytes) != nil,
        let space = rest.last(where: { bytes[$0] == ASCII.space }),
        let key = KeyLetters(space + 1..<rest.upperBound, in: bytes, isWhole: true),
        key.labels.count == 1, key.labels[0].alphabet != .digits
      else { continue }
      line = at
      label = key.labels[0]
      return
    }
    return nil
  }

  /// The answer that it gives to a question.
  func entry(number: Int) -> KeyTable.Entry {
    KeyTable.Entry(number: number, letters: [label], line: line)
  }
}
