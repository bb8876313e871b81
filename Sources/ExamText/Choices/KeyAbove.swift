/// A key that stands between a stem and its options: "Answer: B", then `A.`, `B.`, `C.`.
struct KeyAbove {
  /// The line that states it.
  let line: Int
  /// What follows its label.
  let rest: Range<Int>

  private static let farthest = 6

  /// The key right above some options; nil where something else stands there.
  ///
  /// Between it and the options only blank lines, tags and a label of the options may lie.
  init?(above options: Int, in source: ChoiceLines) {
    var at = options - 1
    while at >= 0, options - at <= Self.farthest {
      switch source.lines[at].kind {
      case .blank, .tags, .label(.options, _):
        at -= 1
      case .label(.answer, let rest):
        guard KeyLetters(rest, in: source.text.bytes, isWhole: true) != nil else { return nil }
        line = at
        self.rest = rest
        return
      default: return nil
      }
    }
    return nil
  }

  /// Whether a text states keys there: what stands above its first options is not the key of others.
  static func isUsual(in source: ChoiceLines, _ runs: [OptionRun]) -> Bool {
    guard let first = runs.first, let key = KeyAbove(above: first.lines.lowerBound, in: source)
    else { return false }
    return (0..<key.line).contains { source.lines[$0].kind == .text }
  }
}
