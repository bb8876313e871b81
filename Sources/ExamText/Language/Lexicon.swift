/// A set of words that is asked with hashes: a look-up touches no `String`.
///
/// Words are told apart by a 64-bit hash of their lower-case bytes; two words of one language do
/// not meet in it.
struct Lexicon: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  /// A set of the words in a text, parted by white space.
  init(_ text: String) {
    self.init(keys: text.split(whereSeparator: \.isWhitespace).map { Self.key($0) })
  }

  /// A set of what has one of some hashes.
  init(keys: [UInt64]) {
    var size = 16
    while size < keys.count * 3 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for key in keys { insert(key) }
  }

  private mutating func insert(_ key: UInt64) {
    var at = Int(truncatingIfNeeded: key) & mask
    while slots[at] != 0, slots[at] != key { at = (at + 1) & mask }
    slots[at] = key
  }

  /// The hashes of all its words.
  var all: [UInt64] { slots.filter { $0 != 0 } }

  /// Whether a word with this hash is in the set.
  func contains(_ key: UInt64) -> Bool {
    var at = Int(truncatingIfNeeded: key) & mask
    while slots[at] != 0 {
      if slots[at] == key { return true }
      at = (at + 1) & mask
    }
    return false
  }

  /// The hash of a word's lower-case letters; `’` counts as `'`.
  static func key(of bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = seed
    var at = range.lowerBound
    while at < range.upperBound {
      var byte = ASCII.lower(bytes[at])
      if byte == 0xE2, at + 2 < range.upperBound, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 {
        byte = UInt8(ascii: "'")
        at += 2
      }
      hash = mix(hash, byte)
      at += 1
    }
    return hash
  }

  /// The hash of a word's lower-case letters.
  static func key(_ word: some StringProtocol) -> UInt64 {
    word.utf8.reduce(seed) { mix($0, ASCII.lower($1)) }
  }

  /// Where a hash starts.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A hash with one more byte.
  @inline(__always) static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
