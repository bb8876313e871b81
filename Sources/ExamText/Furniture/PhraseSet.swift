/// Whole lines that are known by heart, asked with hashes.
///
/// Only letters and digits count, each run of digits stands for any number, and what parts words
/// stands for one space: "Card 3 of 20" is the line "card # of #".
struct PhraseSet: Sendable {
  private var keys: Set<UInt64> = []

  /// Longer lines are in no set.
  static let longest = 64

  /// A set of the lines of a text.
  init(_ list: String) {
    for line in list.split(separator: "\n") {
      let bytes = Array(line.utf8)
      keys.insert(Self.key(of: 0..<bytes.count, in: bytes))
    }
  }

  /// Whether a line with this hash is in the set.
  func contains(_ key: UInt64) -> Bool { keys.contains(key) }

  /// The hash of a line.
  static func key(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    var hash = Lexicon.seed
    var isParted = false
    var isFirst = true
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      let isNumber = ASCII.isDigit(byte) || byte == ASCII.hash
      guard isNumber || ASCII.isWordByte(byte) else {
        isParted = true
        at += 1
        continue
      }
      if isParted, !isFirst { hash = Lexicon.mix(hash, ASCII.space) }
      isParted = false
      isFirst = false
      if isNumber {
        hash = Lexicon.mix(hash, ASCII.hash)
        while at < range.upperBound, ASCII.isDigit(bytes[at]) || bytes[at] == ASCII.hash {
          at += 1
        }
      } else {
        hash = Lexicon.mix(hash, ASCII.lower(byte))
        at += 1
      }
    }
    return hash
  }
}
