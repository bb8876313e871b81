/// What a line of an Open edX problem is.
enum OpenEdXLine {
  /// An option; whether it is right.
  case option(isCorrect: Bool, text: Range<Int>)
  /// `= text`, `or= text`: what may be typed.
  case accepted(Range<Int>)
  /// `not= text`: what must not.
  case refused(Range<Int>)
  /// `[[ one, (two) ]]`: a list to choose from, the right one in brackets.
  case menu(Range<Int>)
  /// `[explanation]`, before and after why.
  case explanation(rest: Range<Int>)
  /// `||hint||`
  case hint(Range<Int>)
  /// `{{reason}}` below its option.
  case reason(Range<Int>)
  case other

  /// Whether a line starts with `>>` and text.
  static func opensQuestion(_ raw: Range<Int>, in bytes: [UInt8]) -> Bool {
    let range = Trim.both(raw, in: bytes)
    guard range.count > 3, bytes[range.lowerBound] == mark, bytes[range.lowerBound + 1] == mark
    else { return false }
    let next = bytes[range.lowerBound + 2]
    return next != mark && next != ASCII.space
  }

  private static let mark = UInt8(ascii: ">")

  /// Reads a line.
  init(_ raw: Range<Int>, in bytes: [UInt8]) {
    let range = Trim.both(raw, in: bytes)
    self = .other
    guard let first = bytes[range].first else { return }
    switch first {
    case ASCII.open, UInt8(ascii: "["):
      if let (isCorrect, rest) = Self.box(range, bytes) {
        self = .option(isCorrect: isCorrect, text: rest)
      } else if let rest = Self.after("[explanation]", range, bytes)
        ?? Self.after("[/explanation]", range, bytes)
      {
        self = .explanation(rest: rest)
      } else if Self.wraps(range, "[", "]", bytes) {
        self = .menu(range.lowerBound + 2..<range.upperBound - 2)
      }
    case UInt8(ascii: "="):
      self = .accepted(Trim.start(range.lowerBound + 1..<range.upperBound, in: bytes))
    case UInt8(ascii: "s"), UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "a"):
      if let rest = Self.after("s=", range, bytes) ?? Self.after("or=", range, bytes)
        ?? Self.after("additional_answer=", range, bytes)
      {
        self = .accepted(rest)
      } else if let rest = Self.after("not=", range, bytes) {
        self = .refused(rest)
      }
    case UInt8(ascii: "|") where Self.wraps(range, "|", "|", bytes):
      self = .hint(range.lowerBound + 2..<range.upperBound - 2)
    case UInt8(ascii: "{") where Self.wraps(range, "{", "}", bytes):
      self = .reason(range.lowerBound + 2..<range.upperBound - 2)
    default: break
    }
  }

  /// `( )`, `(x)`, `[ ]`, `[x]`, `(!x)` and `(@)`, and where the text after them stands.
  private static func box(_ range: Range<Int>, _ bytes: [UInt8]) -> (Bool, Range<Int>)? {
    let close = bytes[range.lowerBound] == ASCII.open ? ASCII.close : UInt8(ascii: "]")
    var at = range.lowerBound + 1
    var isCorrect = false
    while at < range.upperBound, at - range.lowerBound < 5, bytes[at] != close {
      switch bytes[at] {
      case UInt8(ascii: "x"), UInt8(ascii: "X"): isCorrect = true
      case ASCII.space, ASCII.bang, UInt8(ascii: "@"): break
      default: return nil
      }
      at += 1
    }
    guard at < range.upperBound, bytes[at] == close, at > range.lowerBound + 1 else { return nil }
    return (isCorrect, Trim.start(at + 1..<range.upperBound, in: bytes))
  }

  /// Whether a line only numbers what follows: "Problem 3".
  static func isNumber(_ raw: Range<Int>, in bytes: [UInt8]) -> Bool {
    let range = Trim.both(raw, in: bytes)
    guard range.count < 24, let last = range.last(where: { !".:)".utf8.contains(bytes[$0]) }),
      ASCII.isDigit(bytes[last])
    else { return false }
    let digits = bytes[range.lowerBound...last].reversed().prefix(while: ASCII.isDigit).count
    let word = Trim.end(range.lowerBound..<last + 1 - digits, in: bytes)
    return bytes[word].allSatisfy { ASCII.isLetter($0) || $0 >= 0x80 }
  }

  /// What a reason says to who chose its option and to who did not.
  ///
  /// Where it says one thing only, a name for that case is left out.
  static func cases(_ range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    guard let other = ByteSearch.first(unselected, in: range, of: bytes), other > range.lowerBound
    else {
      return [
        after("selected:", range, bytes) ?? after("unselected:", range, bytes) ?? range
      ]
    }
    // `{ selected: … }, { unselected: … }` or `selected: …, unselected: …`
    func bare(_ part: Range<Int>) -> Range<Int> {
      var part = part
      while let first = part.first, " {".utf8.contains(bytes[first]) { part.removeFirst() }
      while let last = part.last, " {},".utf8.contains(bytes[last]) { part.removeLast() }
      return part
    }
    return [bare(range.lowerBound..<other), bare(other..<range.upperBound)]
  }

  private static let unselected = Array("unselected:".utf8)

  private static func after(
    _ word: String, _ range: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    let letters = Array(word.utf8)
    guard range.count >= letters.count else { return nil }
    for (offset, letter) in letters.enumerated()
    where ASCII.lower(bytes[range.lowerBound + offset]) != letter {
      return nil
    }
    return Trim.start(range.lowerBound + letters.count..<range.upperBound, in: bytes)
  }

  private static func wraps(
    _ range: Range<Int>, _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ bytes: [UInt8]
  ) -> Bool {
    range.count > 4 && bytes[range].prefix(2).allSatisfy { $0 == UInt8(ascii: open) }
      && bytes[range].suffix(2).allSatisfy { $0 == UInt8(ascii: close) }
  }
}
