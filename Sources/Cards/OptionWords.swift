/// A word of an option in lower case, as a number: of up to sixteen bytes.
///
/// Options are asked for the words of set phrases at each build; as texts these took a tenth of the
/// time of making a page.
struct OptionWord: Hashable, ExpressibleByStringLiteral {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  init() {}

  init(stringLiteral text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { append(unsafe text.utf8Start[index]) }
  }

  /// A word, with its letters of ASCII in lower case.
  init(lowering text: String) {
    for byte in text.utf8 { append(lowering: byte) }
  }

  /// Whether it has no byte.
  var isEmpty: Bool { high == 0 && low == 0 }

  /// Where it belongs among so many places, a power of 2.
  func place(of count: Int) -> Int {
    let mixed = (low ^ high &* 0x9e37_79b9_7f4a_7c15) &* 0xd6e8_feb8_6659_fd93
    return Int(truncatingIfNeeded: mixed >> 40) & (count - 1)
  }

  /// Its byte, when it has one.
  var only: UInt8? { high == 0 && low > 0 && low <= 0xFF ? UInt8(low) : nil }

  /// Adds a byte other than 0, a capital of ASCII as its small letter.
  mutating func append(lowering byte: UInt8) {
    append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
  }

  /// Adds a byte other than 0; a word of more than sixteen bytes is one that no phrase has.
  mutating func append(_ byte: UInt8) {
    guard high < 1 << 56 else {
      (high, low) = (.max, .max)
      return
    }
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }
}

/// The words of a short text, one after the other.
///
/// A word is a run of ASCII letters, digits and characters beyond ASCII that are no punctuation.
struct OptionWords {
  /// Gives `take` each word until it says that it has seen enough.
  @inline(__always)
  static func each(of text: String, _ take: (OptionWord) -> Bool) {
    let bytes = text.utf8.span
    var word = OptionWord()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // A character from U+2000 on, such as a curly quote or a dash.
      let isPunctuation =
        byte == 0xE2 && index + 1 < bytes.count
        && (bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81)
      index += isPunctuation ? 3 : 1
      if !isPunctuation, let letter = letter(byte) {
        word.append(letter)
      } else if !word.isEmpty {
        guard take(word) else { return }
        word = OptionWord()
      }
    }
    if !word.isEmpty { _ = take(word) }
  }

  @inline(__always)
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      byte
    default: nil
    }
  }
}
