#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// Nearly every text is asked for characters that it does not hold. The C library's search looks at
// 32 bytes at once; loops over single bytes were a third of the work of reading Markdown.

extension [UInt8] {
  /// Whether an ASCII character stands anywhere.
  public func holds(_ character: Unicode.Scalar) -> Bool { place(of: character, from: 0) != nil }

  /// Whether two ASCII characters stand side by side anywhere.
  public func holdsPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    let second = UInt8(ascii: second)
    var start = 0
    while let place = place(of: first, from: start), place + 1 < count {
      if self[place + 1] == second { return true }
      start = place + 1
    }
    return false
  }

  /// The place of the first of some equal bytes within a range; nil where none stands there.
  public func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe withUnsafeBytes { bytes in
      let bytes = unsafe UnsafeRawBufferPointer(rebasing: bytes[..<range.upperBound])
      return unsafe firstPlace(of: byte, in: bytes, from: range.lowerBound)
    }
  }

  /// Whether a byte stands within a range.
  public func holds(_ byte: UInt8, in range: Range<Int>) -> Bool {
    place(of: byte, in: range) != nil
  }

  private func place(of character: Unicode.Scalar, from start: Int) -> Int? {
    place(of: UInt8(ascii: character), in: Swift.min(start, count)..<count)
  }
}

extension String {
  /// Whether an ASCII character stands anywhere.
  public func holds(_ character: Unicode.Scalar) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      return unsafe firstPlace(of: UInt8(ascii: character), in: bytes, from: 0) != nil
    }
  }
}

private func firstPlace(
  of byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int
) -> Int? {
  guard start < bytes.count, let base = bytes.baseAddress,
    let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
  else { return nil }
  return unsafe UnsafeRawPointer(found) - base
}
