extension PhraseTable {
  /// The article before "correct answer".
  static let the = PhraseTable("the, a, an, la, el, die, le, as, las, les, de")
  /// What joins two letters.
  static let and = PhraseTable(LabelWords.conjunctions)
  /// What joins a letter to what is said of it: "is".
  static let copulas = PhraseTable(LabelWords.copulas)
  /// What calls something right.
  static let right = PhraseTable(LabelWords.right)

  /// What a range goes on with behind "is" or its like; nil where it starts with none.
  static func behindCopula(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    copulas.end(of: range, in: bytes).map { Trim.start($0..<range.upperBound, in: bytes) }
  }
}
