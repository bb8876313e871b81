/// The path that a link's destination names, if it names a file of the project.
enum LocalAddress {
  /// The path as the system takes it, relative to the file that holds the link.
  ///
  /// - Parameter destination: what the link says; `%20` and its like are decoded, a query and a
  ///   fragment fall away.
  /// - Returns: nil for an address elsewhere, data, or a place on the same page.
  static func path(_ destination: String) -> String? {
    var bytes: [UInt8] = []
    var rest = destination.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: ":") where !bytes.contains(Path.slash): return nil
      case UInt8(ascii: "?"), UInt8(ascii: "#"): rest = rest[rest.endIndex...]
      case UInt8(ascii: "%"):
        let digits = String(Substring(rest.prefix(2)))
        if digits.utf8.count == 2, digits.utf8.allSatisfy(isHexadecimal),
          let value = UInt8(digits, radix: 16)
        {
          bytes.append(value)
          rest = rest.dropFirst(2)
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
    if bytes.isEmpty || bytes.starts(with: "//".utf8) || bytes.contains(0) { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
