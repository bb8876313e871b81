/// A piece of LaTeX: a command, or what stands between two.
struct LaTeXToken {
  /// What it is.
  enum Kind: Hashable {
    /// `\name` or `\name*`; `\begin{name}` and `\end{name}`.
    case command(String)
    case begin(String)
    case end(String)
    /// A formula, with its marks.
    case formula
    /// What is to be shown as it stands: `\verb|x|`, the body of `verbatim`.
    case verbatim
    case text
    /// `%` up to the end of its line.
    case comment
  }

  var kind: Kind
  /// Where it stands, its name included.
  var range: Range<Int>
  /// What stands in `[…]` behind a command.
  var option: Range<Int>?
  /// What is shown of it: the text of a verbatim piece.
  var inner: Range<Int>
}

/// Cuts LaTeX into pieces; each byte is looked at once, and lies in one of them.
struct LaTeXLexer {
  private let bytes: [UInt8]
  private let end: Int
  private var at: Int
  private var tokens: [LaTeXToken] = []

  private static let backslash = UInt8(ascii: "\\")
  private static let dollar = UInt8(ascii: "$")
  /// A formula that nothing closes so soon is none.
  private static let longestFormula = 4000
  private static let longestArgument = 400
  /// Environments whose body stands for itself.
  private static let verbatim: Set<String> = ["verbatim", "lstlisting", "minted", "Verbatim"]
  private static let formulas: Set<String> = [
    "equation", "align", "gather", "multline", "eqnarray", "displaymath", "math", "aligned",
  ]
  /// The place before which no `\end` of a verbatim body was found: a second look would be in vain.
  private var unclosed: Set<String> = []

  /// The pieces of a text.
  static func tokens(of text: ExamLines) -> [LaTeXToken] {
    var lexer = LaTeXLexer(text)
    while lexer.at < lexer.end { lexer.next() }
    return lexer.tokens
  }

  private init(_ text: ExamLines) {
    bytes = text.bytes
    at = text.ranges.first?.lowerBound ?? 0
    end = text.ranges.last?.upperBound ?? 0
  }

  private mutating func next() {
    switch bytes[at] {
    case Self.backslash where at + 1 < end: command()
    case Self.dollar:
      if let close = formulaEnd(at) {
        add(.formula, to: close)
      } else {
        text(from: at, atLeast: 1)
      }
    case UInt8(ascii: "%"):
      add(.comment, to: lineEnd(at))
    default: text(from: at, atLeast: 0)
    }
  }

  private mutating func add(
    _ kind: LaTeXToken.Kind, to stop: Int, option: Range<Int>? = nil, inner: Range<Int>? = nil
  ) {
    tokens.append(
      LaTeXToken(kind: kind, range: at..<stop, option: option, inner: inner ?? at..<stop))
    at = stop
  }

  private mutating func text(from start: Int, atLeast count: Int) {
    var stop = start + count
    while stop < end, bytes[stop] != Self.backslash, bytes[stop] != Self.dollar,
      bytes[stop] != UInt8(ascii: "%")
    {
      stop += 1
    }
    add(.text, to: max(stop, start + 1))
  }

  private func lineEnd(_ from: Int) -> Int {
    var stop = from
    while stop < end, bytes[stop] != ASCII.lineFeed, bytes[stop] != ASCII.carriageReturn {
      stop += 1
    }
    return stop
  }

  private mutating func command() {
    let sign = bytes[at + 1]
    if sign == ASCII.open || sign == UInt8(ascii: "["), let close = formulaEnd(at) {
      return add(.formula, to: close)
    }
    guard ASCII.isLetter(sign) else { return add(.command(name(at + 1..<at + 2)), to: at + 2) }
    var stop = at + 1
    while stop < end, ASCII.isLetter(bytes[stop]) { stop += 1 }
    var called = name(at + 1..<stop)
    if called == "verb" || called == "lstinline", stop < end, !ASCII.isLetter(bytes[stop]),
      let close = bytes[stop + 1..<min(lineEnd(stop), stop + Self.longestArgument)]
        .firstIndex(of: bytes[stop] == UInt8(ascii: "{") ? UInt8(ascii: "}") : bytes[stop])
    {
      return add(.verbatim, to: close + 1, inner: stop + 1..<close)
    }
    if stop < end, bytes[stop] == ASCII.star {
      called += "*"
      stop += 1
    }
    if called == "begin" || called == "end", let name = braced(stop) {
      return environment(String(called), self.name(name), name.upperBound + 1)
    }
    let option = Self.takesOption.contains(called) ? bracketed(stop) : nil
    add(.command(called), to: option.map { $0.upperBound + 1 } ?? stop, option: option)
  }

  private static let takesOption: Set<String> = [
    "question", "titledquestion", "part", "subpart", "subsubpart", "choice", "CorrectChoice",
    "item", "item*", "fillin", "answerline", "includegraphics", "uplevel", "bonusquestion",
    "bonuspart",
  ]

  private mutating func environment(_ called: String, _ name: String, _ stop: Int) {
    let base = name.last == "*" ? String(name.dropLast()) : name
    guard called == "begin" else { return add(.end(base), to: stop) }
    if Self.formulas.contains(base), let close = closing(name, stop, Self.longestFormula) {
      return add(.formula, to: close.after)
    }
    if Self.verbatim.contains(base), let close = closing(name, stop, end) {
      var body = lineEnd(stop)..<close.before
      if body.lowerBound > body.upperBound { body = stop..<close.before }
      return add(.verbatim, to: close.after, inner: body)
    }
    var after = stop
    if let option = bracketed(after) { after = option.upperBound + 1 }
    add(.begin(base), to: after, option: stop..<after)
  }

  /// Where `\end{name}` stands that closes an environment.
  private mutating func closing(
    _ name: String, _ from: Int, _ most: Int
  ) -> (before: Int, after: Int)? {
    if unclosed.contains(name) { return nil }
    let mark = Array("\\end{\(name)}".utf8)
    let stop = most > end - from ? end : from + most
    var index = from
    while index + mark.count <= stop {
      if bytes[index] == Self.backslash, bytes[index..<index + mark.count].elementsEqual(mark) {
        return (index, index + mark.count)
      }
      index += 1
    }
    if stop == end { unclosed.insert(name) }
    return nil
  }

  private func name(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func braced(_ index: Int) -> Range<Int>? {
    guard index < end, bytes[index] == UInt8(ascii: "{") else { return nil }
    let body = index + 1..<min(end, index + 40)
    guard let close = bytes[body].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    return index + 1..<close
  }

  /// What stands in square brackets at an index, on one line.
  private func bracketed(_ index: Int) -> Range<Int>? {
    guard index < end, bytes[index] == UInt8(ascii: "[") else { return nil }
    var depth = 0
    for place in index + 1..<min(end, index + Self.longestArgument) {
      switch bytes[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "]") where depth == 0: return index + 1..<place
      case ASCII.lineFeed: return nil
      default: break
      }
    }
    return nil
  }

  /// The end of a formula that starts at an index.
  private func formulaEnd(_ start: Int) -> Int? {
    let close: [UInt8]
    if bytes[start] == Self.dollar {
      let isDouble = start + 1 < end && bytes[start + 1] == Self.dollar
      close = Array(repeating: Self.dollar, count: isDouble ? 2 : 1)
    } else {
      close = [Self.backslash, bytes[start + 1] == ASCII.open ? ASCII.close : UInt8(ascii: "]")]
    }
    var index = start + (bytes[start] == Self.dollar ? close.count : 2)
    let stop = min(end, start + Self.longestFormula)
    while index < stop {
      if bytes[index] == close[0], index + close.count <= stop,
        bytes[index..<index + close.count].elementsEqual(close)
      {
        return index + close.count
      }
      if bytes[index] == Self.backslash { index += 1 }
      index += 1
    }
    return nil
  }
}
