/// Writes the pieces that PDF syntax is made of.
extension [UInt8] {
  /// Appends text as it is.
  mutating func put(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends a whole number.
  mutating func put(_ number: Int) {
    if number < 0 {
      append(UInt8(ascii: "-"))
      put(-number)
      return
    }
    if number > 9 { put(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Appends a number with at most `decimals` digits after the point, and a blank.
  mutating func put(_ number: Double, decimals: Int = 3) {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int((abs(number) * Double(scale)).rounded())
    if number < 0, whole > 0 { append(UInt8(ascii: "-")) }
    put(whole / scale)
    var rest = whole % scale
    if rest > 0 {
      append(UInt8(ascii: "."))
      while rest > 0 {
        scale /= 10
        append(UInt8(ascii: "0") + UInt8(rest / scale))
        rest %= scale
      }
    }
    append(0x20)
  }

  /// Appends the four hexadecimal digits of a 16-bit number.
  mutating func putHex(_ number: UInt16) {
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(number >> shift & 15)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }

  /// Appends text as a string object in UTF-16.
  mutating func putText(_ text: String) {
    put("<FEFF")
    for unit in text.utf16 { putHex(unit) }
    append(UInt8(ascii: ">"))
  }
}

extension [UInt8] {
  /// Appends the two hexadecimal digits of a byte.
  mutating func putByteHex(_ byte: UInt8) {
    for digit in [byte >> 4, byte & 15] {
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }
}
