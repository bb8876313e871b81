/// Some of the 256 bytes, to be looked for in text: one look-up a byte, however many they are.
public struct ByteSet: Sendable {
  @usableFromInline let isMember: [Bool]

  /// The bytes of which `isMember` says so.
  public init(where isMember: (UInt8) -> Bool) {
    self.isMember = (0...255).map { isMember($0) }
  }

  /// Whether a byte is one of them.
  @inlinable
  public func contains(_ byte: UInt8) -> Bool { isMember[Int(byte)] }

  /// The place of the first of them from `start` on; the count of the text where none stands.
  @inlinable
  public func place(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // Without checks of bounds, as pages are mostly made of such searches.
    unsafe isMember.withUnsafeBufferPointer { isMember in
      var index = start
      // Four at once: nearly all that is looked at is none of them.
      while index &+ 4 <= text.count {
        let one = unsafe isMember[Int(text[index])] || isMember[Int(text[index &+ 1])]
        let other = unsafe isMember[Int(text[index &+ 2])] || isMember[Int(text[index &+ 3])]
        if one || other { break }
        index &+= 4
      }
      while index < text.count, unsafe !isMember[Int(text[index])] { index &+= 1 }
      return index
    }
  }

  /// The place of the first of them within a range; nil where none stands there.
  @inlinable
  public func place(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    let found = unsafe bytes.withUnsafeBufferPointer { bytes in
      let text = unsafe UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      return unsafe place(in: text, from: range.lowerBound)
    }
    return found < range.upperBound ? found : nil
  }
}
