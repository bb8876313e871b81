/// The key of an exercise: one bit per option.
struct RExamsKey {
  /// The right options; nil when the key does not fit.
  private(set) var right: [Int]?
  /// The key as a bit string.
  private(set) var bits = ""
  /// Whether the bits were saved as the decimal form of an octal number.
  private(set) var wasOctal = false

  /// Whether it is what the solutions say, as the key itself does not fit.
  private(set) var isJudged = false

  /// Reads a key.
  ///
  /// Tools that save front matter as YAML take `0010` for an octal number and write `8`.
  init(solution: String, count: Int, isSingle: Bool) {
    let plain = solution.filter { $0 != "\"" && $0 != "'" && $0 != " " && $0 != "|" }
    guard !plain.isEmpty, plain.utf8.allSatisfy(ASCII.isDigit), count > 0 else { return }
    let isBits = plain.utf8.allSatisfy { $0 == 0x30 || $0 == 0x31 }
    if isBits, plain.utf8.count == count {
      take(plain)
      return
    }
    guard let value = Int(plain) else { return }
    let octal = String(value, radix: 8)
    if octal.utf8.count <= count, octal.utf8.allSatisfy({ $0 == 0x30 || $0 == 0x31 }) {
      wasOctal = true
      take(String(repeating: "0", count: count - octal.utf8.count) + octal)
    } else if isSingle, (1...count).contains(value) {
      right = [value - 1]
    }
  }

  /// Takes what the solutions say of each option, where the key itself is computed: all of them must
  /// judge.
  mutating func take(_ judgements: [Bool?]) {
    let known = judgements.compactMap { $0 }
    guard !known.isEmpty, known.count == judgements.count, known.contains(true) else { return }
    isJudged = true
    take(known.map { $0 ? "1" : "0" }.joined())
  }

  private mutating func take(_ text: String) {
    bits = text
    right = text.utf8.enumerated().filter { $0.element == 0x31 }.map(\.offset)
  }
}
