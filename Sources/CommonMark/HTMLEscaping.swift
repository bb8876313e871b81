import Bytes

extension [UInt8] {
  /// Appends text with `<`, `>`, `&` and `"` escaped, as cmark does.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { bytes in
      // In runs between the bytes that must not stand as they are.
      var start = 0
      while true {
        let index = unsafe marks.place(in: bytes, from: start)
        unsafe append(contentsOf: bytes[start..<index])
        if index == bytes.count { return }
        switch unsafe bytes[index] {
        case UInt8(ascii: "<"): self += "&lt;"
        case UInt8(ascii: ">"): self += "&gt;"
        case UInt8(ascii: "&"): self += "&amp;"
        default: self += "&quot;"
        }
        start = index + 1
      }
    }
  }

  /// Appends an address for an attribute: what an address may not hold is percent-encoded.
  mutating func append(address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;"
      case UInt8(ascii: "'"): self += "&#x27;"
      case _ where isAddressByte[Int(byte)]: append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexDigits[Int(byte >> 4)])
        append(hexDigits[Int(byte & 15)])
      }
    }
  }
}

private let marks = ByteSet { "<>&\"".utf8.contains($0) }

private let hexDigits = Array("0123456789ABCDEF".utf8)

private let isAddressByte: [Bool] = (0...255).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-_.+!*(),%#@?=;:/,+$~".utf8.contains(UInt8(byte))
  }
}
