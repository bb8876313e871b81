import Diagnostics

/// A heading that means something in a card file: `## Answer` or `## Explanation`.
struct SectionHeading: Hashable {
  /// What stands under the heading.
  enum Section: String, CaseIterable {
    case answer = "Answer"
    case explanation = "Explanation"
  }

  /// How the heading was written.
  enum Form {
    /// As it should be, but for capitals, a colon or closing number signs.
    case exact
    /// With another level, or without the space.
    case loose
    /// With another word that is nearly the right one.
    case misspelt
  }

  /// What stands under it.
  let section: Section
  /// How it was written.
  let form: Form

  /// The heading that a line is, its indentation taken away; nil for any other line.
  init?(_ line: ArraySlice<UInt8>) {
    let marks = line.prefix { $0 == Ascii.hash }
    guard (1...6).contains(marks.count) else { return nil }
    let rest = line[marks.endIndex...]
    guard let next = rest.first else { return nil }
    let hasSpace = Ascii.isBlank(next)
    guard let word = Self.word(rest) else { return nil }
    if let section = Section.allCases.first(where: { $0.rawValue.lowercased() == word }) {
      self.section = section
      form = hasSpace && marks.count == 2 ? .exact : .loose
    } else if hasSpace, marks.count == 2, let section = Self.nearest(word) {
      self.section = section
      form = .misspelt
    } else {
      return nil
    }
  }

  /// The heading's text in small letters, without a colon or closing number signs.
  ///
  /// - Returns: nil when it isn't one short word of ASCII letters.
  private static func word(_ rest: ArraySlice<UInt8>) -> String? {
    var name = rest.trimmingBlanks
    guard name.count < 64 else { return nil }
    while name.last == Ascii.hash { name.removeLast() }
    name = name.trimmingBlanks
    if name.last == UInt8(ascii: ":") { name.removeLast() }
    guard (4...14).contains(name.count), name.allSatisfy(Ascii.isLetter) else { return nil }
    return String(decoding: name.map(Ascii.lowercased), as: UTF8.self)
  }

  /// The section that a misspelt word means: one slip in "answer", two in "explanation".
  private static func nearest(_ word: String) -> Section? {
    if editDistance(word, "answer") == 1 { return .answer }
    return editDistance(word, "explanation") <= 2 ? .explanation : nil
  }
}
