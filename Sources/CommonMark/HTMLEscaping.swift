extension [UInt8] {
  /// Appends text with `<`, `>`, `&` and `"` escaped, as cmark does.
  mutating func append(escaping text: String) {
    let bytes = text.utf8.span
    // Each look at a global asks whether it was made; once is enough.
    let needsEscape = needsEscape
    var index = 0
    while index < bytes.count, !needsEscape[Int(bytes[index])] { index += 1 }
    if index == bytes.count {
      self += text.utf8
      return
    }
    reserveCapacity(count + bytes.count + 16)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "<"): self += "&lt;".utf8
      case UInt8(ascii: ">"): self += "&gt;".utf8
      case UInt8(ascii: "&"): self += "&amp;".utf8
      case UInt8(ascii: "\""): self += "&quot;".utf8
      case let byte: append(byte)
      }
    }
  }

  /// Appends an address for an attribute: what an address may not hold is percent-encoded.
  mutating func append(address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;".utf8
      case UInt8(ascii: "'"): self += "&#x27;".utf8
      case _ where isAddressByte[Int(byte)]: append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexDigits[Int(byte >> 4)])
        append(hexDigits[Int(byte & 15)])
      }
    }
  }
}

private let needsEscape: [Bool] = (0...255).map { "<>&\"".utf8.contains(UInt8($0)) }

private let hexDigits = Array("0123456789ABCDEF".utf8)

private let isAddressByte: [Bool] = (0...255).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-_.+!*(),%#@?=;:/,+$~".utf8.contains(UInt8(byte))
  }
}
