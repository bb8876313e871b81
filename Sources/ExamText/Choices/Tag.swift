/// HTML tags as people put them between Markdown.
enum Tag {
  private static let longest = 400

  /// The index after the tag that starts at an index; nil when `<` opens none.
  static func end(at index: Int, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var at = index + 1
    guard at < range.upperBound else { return nil }
    if bytes[at] == UInt8(ascii: "/") { at += 1 }
    guard at < range.upperBound, ASCII.isLetter(bytes[at]) else { return nil }
    let nameStart = at
    while at < range.upperBound, ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at]) { at += 1 }
    guard at - nameStart <= 12, at < range.upperBound else { return nil }
    guard names.contains(Lexicon.key(of: bytes, nameStart..<at)) else { return nil }
    while at < range.upperBound, at - index < longest {
      if bytes[at] == UInt8(ascii: ">") { return at + 1 }
      if bytes[at] == UInt8(ascii: "<") { return nil }
      at += 1
    }
    return nil
  }

  /// The name of the tag at an index, with `/` before it when it closes.
  static func name(at index: Int, in bytes: [UInt8], end: Int) -> String {
    var at = index + 1
    while at < end,
      ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at])
        || at == index + 1 && bytes[at] == UInt8(ascii: "/")
    {
      at += 1
    }
    let name = bytes[index + 1..<at]
    if !name.contains(where: ASCII.isUpper) { return String(decoding: name, as: UTF8.self) }
    return String(decoding: name.map(ASCII.lower), as: UTF8.self)
  }

  private static let names = Lexicon(
    """
    a abbr b big blockquote br center code dd del details div dl dt em fieldset figcaption figure
    font form h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li mark nav ol p pre quiz section
    small span strike strong sub summary sup table tbody td th thead tr u ul
    """)
}
