/// The first two bytes of some words, to be looked for where words start: one look-up a byte,
/// however many words there are.
///
/// Only ASCII letters are told apart, without their case.
public struct WordStarts: Sendable {
  /// For each byte 1 to 26 for a letter, 31 for a digit, 0 for what may stand before a word.
  ///
  /// Bytes beyond ASCII may: they end quote marks.
  @usableFromInline let codes: [UInt32]
  /// Whether a word starts with two codes.
  @usableFromInline let isStart: [Bool]

  /// The starts of words of two letters or more.
  public init(_ words: some Sequence<Substring>) {
    let codes = (0...255).map { byte -> UInt32 in
      switch UInt8(byte) {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): 31
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        UInt32(byte) & 31
      default: 0
      }
    }
    var isStart = Array(repeating: false, count: 1024)
    for word in words {
      let pair = word.utf8.prefix(2).reduce(0) { $0 << 5 | codes[Int($1)] }
      isStart[Int(pair)] = true
    }
    self.codes = codes
    self.isStart = isStart
  }

  /// The place in a range where the first word starts as one of them does; nil for none.
  @inlinable
  public func place(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    // Without checks of bounds, as in `ByteSet`.
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe codes.withUnsafeBufferPointer { codes in
        unsafe isStart.withUnsafeBufferPointer { isStart in
          // The codes of the last three bytes, five bits each.
          var last: UInt32 = 0
          var at = range.lowerBound
          while at < range.upperBound {
            last = (last << 5 | (unsafe codes[Int(bytes[at])])) & 0x7FFF
            // Two codes at the start of the range have nothing before them.
            if last < 1024, unsafe isStart[Int(last)], at > range.lowerBound { return at - 1 }
            at &+= 1
          }
          return nil
        }
      }
    }
  }
}
