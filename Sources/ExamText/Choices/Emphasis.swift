import Bytes

/// Marks that make the whole of a text stand out: `**x**`, `__x__`, `==x==`, `<b>x</b>`.
enum Emphasis {
  private static let tags = Set(["b", "strong", "u", "mark", "em", "i"].map { Array($0.utf8) })

  /// Whether such marks hold all of a range.
  static func holds(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count > 4, let first = range.first else { return false }
    switch bytes[first] {
    case ASCII.star, ASCII.underscore, UInt8(ascii: "="):
      let mark = bytes[first]
      let inner = range.dropFirst(2).dropLast(2)
      return [first + 1, range.upperBound - 1, range.upperBound - 2].allSatisfy {
        bytes[$0] == mark
      }
        && !inner.isEmpty && !bytes[inner].contains(mark)
    case UInt8(ascii: "<"):
      guard let open = Tag.end(at: first, in: bytes, range),
        tags.contains(bytes[first + 1..<open - 1].map(ASCII.lower))
      else { return false }
      let name = bytes[first + 1..<open - 1]
      let close = range.suffix(name.count + 3)
      return close.lowerBound > open && bytes[close.lowerBound] == UInt8(ascii: "<")
        && bytes[close.lowerBound + 1] == UInt8(ascii: "/")
        && bytes[close.dropFirst(2).dropLast()].elementsEqual(name)
        && !bytes.holds(UInt8(ascii: "<"), in: open..<close.lowerBound)
    default:
      return false
    }
  }
}
