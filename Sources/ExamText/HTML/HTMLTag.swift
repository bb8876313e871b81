/// A tag of HTML.
struct HTMLTag {
  /// Its name in lower case.
  var name: String
  /// Whether it is `</name>`.
  var isClosing: Bool
  /// Names in lower case, values as they stand, without quotes; empty for one without.
  var attributes: [(name: String, value: Range<Int>)] = []
  /// The index after `>`.
  var end: Int

  /// The tag at a `<`; nil when none stands there.
  init?(at start: Int, in bytes: [UInt8]) {
    var at = start + 1
    guard at < bytes.count else { return nil }
    isClosing = bytes[at] == UInt8(ascii: "/")
    if isClosing { at += 1 }
    guard at < bytes.count, ASCII.isLetter(bytes[at]) else { return nil }
    let first = at
    while at < bytes.count, Self.isNameByte(bytes[at]), at - first <= 40 { at += 1 }
    name = String(decoding: bytes[first..<at], as: UTF8.self).lowercased()
    end = at
    guard readAttributes(at, bytes) else { return nil }
  }

  /// The value of an attribute; nil when it is absent.
  func value(_ name: String) -> Range<Int>? {
    attributes.first { $0.name == name }?.value
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.dash || byte == ASCII.colon
      || byte == ASCII.underscore
  }

  private mutating func readAttributes(_ start: Int, _ bytes: [UInt8]) -> Bool {
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ">"):
        end = at + 1
        return true
      case UInt8(ascii: "<"): return false
      case let byte where byte <= ASCII.space || byte == UInt8(ascii: "/"): at += 1
      default:
        if at == start { return false }
        guard let next = readAttribute(at, bytes) else { return false }
        at = next
      }
    }
    return false
  }

  private mutating func readAttribute(_ start: Int, _ bytes: [UInt8]) -> Int? {
    var at = start
    while at < bytes.count, bytes[at] > ASCII.space, bytes[at] != UInt8(ascii: "="),
      bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") || at == start
    {
      at += 1
    }
    let name = String(decoding: bytes[start..<max(at, start)], as: UTF8.self).lowercased()
    var equals = at
    while equals < bytes.count, bytes[equals] <= ASCII.space { equals += 1 }
    guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else {
      if at > start { attributes.append((name, at..<at)) }
      return at > start ? at : start + 1
    }
    at = equals + 1
    while at < bytes.count, bytes[at] <= ASCII.space { at += 1 }
    guard at < bytes.count else { return nil }
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = bytes[(at + 1)...].firstIndex(of: quote) else { return nil }
      attributes.append((name, at + 1..<close))
      return close + 1
    }
    let value = at
    while at < bytes.count, bytes[at] > ASCII.space, bytes[at] != UInt8(ascii: ">") { at += 1 }
    attributes.append((name, value..<at))
    return at
  }
}
