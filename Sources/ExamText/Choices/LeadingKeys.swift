/// Keys in brackets between a question's number and its words, as in teachers' editions:
/// `1. (b) Air moves from high pressure to`.
struct LeadingKeys {
  private static let fewest = 3

  /// Whether the questions of a text have them.
  static func areUsual(_ places: [QuestionPlace], in source: ChoiceLines) -> Bool {
    guard places.count >= fewest else { return false }
    let found = places.map { StemKey(leading: $0, in: source) }
    let letters = found.compactMap { $0?.labels[0].index }
    guard letters.count * 5 >= places.count * 4 else { return false }
    // Parts of a question are lettered, too, one letter after the other.
    return Set(letters).count > 1 && letters != Array(0..<letters.count)
  }
}

extension StemKey {
  /// The key before a question's words; nil where none stands there.
  init?(leading place: QuestionPlace, in source: ChoiceLines) {
    let bytes = source.text.bytes
    guard let content = place.header?.content, content.count > 5,
      bytes[content.lowerBound] == ASCII.open,
      let (label, length) = OptionLabel.at(
        content.lowerBound + 1, in: bytes, end: content.upperBound),
      label.alphabet == .latin, label.index < place.run.items.count
    else { return nil }
    let close = content.lowerBound + 1 + length
    guard close + 1 < content.upperBound, bytes[close] == ASCII.close,
      bytes[close + 1] == ASCII.space
    else { return nil }
    self.init(
      labels: [label], line: place.stem.lowerBound, whole: content.lowerBound..<close + 1,
      inner: content.lowerBound + 1..<close, isLeading: true)
  }
}
