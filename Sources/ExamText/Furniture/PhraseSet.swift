/// Whole lines that are known by heart, asked with hashes.
///
/// Only letters and digits count, each run of digits stands for any number, and what parts words
/// stands for one space: "Card 3 of 20" is the line "card # of #".
struct PhraseSet: Sendable {
  private let keys: Lexicon
  /// A bit for each pair of first bytes, so that most lines are dismissed without a hash.
  private var starts = [UInt64](repeating: 0, count: 1024)

  /// Longer lines are in no set.
  static let longest = 64

  /// A set of the lines of a text.
  init(_ list: String) {
    let lines = list.split(separator: "\n").map { Array($0.utf8) }
    keys = Lexicon(keys: lines.map { Self.key(of: $0.indices, in: $0) })
    for bytes in lines {
      let start = Self.start(of: 0..<bytes.count, in: bytes)
      starts[start >> 6] |= 1 << UInt64(start & 63)
    }
  }

  /// The lines of some sets.
  init(_ sets: [PhraseSet]) {
    keys = Lexicon(keys: sets.flatMap(\.keys.all))
    for set in sets { for place in starts.indices { starts[place] |= set.starts[place] } }
  }

  /// Whether a line with this hash is in the set.
  func contains(_ key: UInt64) -> Bool { keys.contains(key) }

  /// Whether a trimmed line is in the set.
  func contains(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    mayContain(range, in: bytes) && keys.contains(Self.key(of: range, in: bytes))
  }

  /// Whether a line of the set starts as a trimmed line does: a look that takes no hash.
  func mayContain(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count > 1 && range.count <= Self.longest && mayStart(range, in: bytes)
  }

  /// Whether a line of the set starts as a text of any length does.
  func mayStart(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !range.isEmpty else { return false }
    let start = Self.start(of: range, in: bytes)
    return starts[start >> 6] & 1 << UInt64(start & 63) != 0
  }

  /// The first two bytes: any number is one, and so is any mark.
  private static func start(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    let first = bytes[range.lowerBound]
    if ASCII.isDigit(first) || first == ASCII.hash { return Int(ASCII.hash) << 8 }
    let second = range.count > 1 ? bytes[range.lowerBound + 1] : ASCII.space
    let folded = ASCII.isWordByte(second) ? ASCII.lower(second) : ASCII.space
    return Int(ASCII.lower(first)) << 8 | Int(folded)
  }

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
