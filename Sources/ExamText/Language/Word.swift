/// One word of a line: where it stands and what it is called without regard to case.
struct Word {
  /// The bytes of the word without punctuation around it.
  var range: Range<Int>
  /// The hash of its lower-case letters, to look it up in a `Lexicon`.
  var key: UInt64
  /// The hashes of what is left without `-s`, without `-es`, and with `y` for `-ies`.
  var stems: [UInt64] { [withoutS, withoutES, withY] }
  var withoutS: UInt64 = 0
  var withoutES: UInt64 = 0
  var withY: UInt64 = 0
  /// Whether an opening bracket stands right before it.
  var opens = false
  /// Whether a closing bracket stands right after it.
  var closes = false
  /// Whether a comma, semicolon or colon stands after it.
  var pauses = false
  /// Whether a full stop, question mark or exclamation mark stands after it.
  var stops = false
  /// Whether its first letter is an ASCII capital.
  var isCapital = false
  /// Its last two bytes, lower-case: enough to see an inflection.
  var last: UInt8 = 0
  var lastButOne: UInt8 = 0

  /// How many bytes it has.
  var count: Int { range.count }
}

/// Cuts a line into words.
enum Words {
  /// The first word of a range; nil when it has none.
  static func opener(of range: Range<Int>, in bytes: [UInt8]) -> Word? {
    var at = range.lowerBound
    while at < range.upperBound {
      let start = Trim.start(at..<range.upperBound, in: bytes).lowerBound
      at = start
      while at < range.upperBound, Trim.spaceLength(bytes, at: at, end: range.upperBound) == 0 {
        at += 1
      }
      if start < at, let word = word(start..<at, in: bytes) { return word }
    }
    return nil
  }

  /// The first words of a range, at most `limit`.
  static func first(_ limit: Int, of range: Range<Int>, in bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(min(limit, 24))
    var at = range.lowerBound
    while words.count < limit {
      while at < range.upperBound {
        let space = Trim.spaceLength(bytes, at: at, end: range.upperBound)
        if space == 0 { break }
        at += space
      }
      if at == range.upperBound { break }
      let start = at
      while at < range.upperBound, Trim.spaceLength(bytes, at: at, end: range.upperBound) == 0 {
        at += 1
      }
      if let word = word(start..<at, in: bytes) {
        words.append(word)
      } else if bytes[start] != ASCII.open, !words.isEmpty {
        words[words.count - 1].pauses = true  // a dash or the like between words
      }
    }
    return words
  }

  /// How many words a range has, counted up to `limit`.
  static func count(_ limit: Int, of range: Range<Int>, in bytes: [UInt8]) -> Int {
    var count = 0
    var at = range.lowerBound
    while count < limit {
      let start = Trim.start(at..<range.upperBound, in: bytes).lowerBound
      if start == range.upperBound { break }
      at = start
      var isWord = false
      var isBeyond = false
      while at < range.upperBound, Trim.spaceLength(bytes, at: at, end: range.upperBound) == 0 {
        isWord = isWord || ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at])
        isBeyond = isBeyond || bytes[at] >= 0x80
        at += 1
      }
      if isWord || isBeyond && word(start..<at, in: bytes) != nil { count += 1 }
    }
    return count
  }

  /// The word inside a range that holds no white space; nil when it has neither letter nor digit.
  private static func word(_ range: Range<Int>, in bytes: [UInt8]) -> Word? {
    var start = range.lowerBound
    var end = range.upperBound
    var word = Word(range: range, key: 0)
    while start < end, !ASCII.isWordByte(bytes[start]) {
      if bytes[start] == ASCII.open { word.opens = true }
      start += 1
    }
    if start + 2 < end, bytes[start] == 0xE2, bytes[start + 1] == 0x80 { start += 3 }  // “ or ‘
    trimming: while start < end {
      switch bytes[end - 1] {
      case ASCII.close: word.closes = true
      case ASCII.comma, ASCII.semicolon, ASCII.colon: word.pauses = true
      case ASCII.dot, ASCII.question, ASCII.bang: word.stops = true
      case let byte where ASCII.isWordByte(byte):
        guard end - start > 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 else {
          break trimming
        }
        end -= 2  // ’ or ” or …
      default: break
      }
      end -= 1
    }
    guard start < end else { return nil }
    word.range = start..<end
    word.key = Lexicon.key(of: bytes, start..<end)
    if end - start > 3, ASCII.lower(bytes[end - 1]) == UInt8(ascii: "s") {
      word.withoutS = Lexicon.key(of: bytes, start..<end - 1)
      word.withoutES = Lexicon.key(of: bytes, start..<end - 2)
      word.withY = Lexicon.mix(Lexicon.key(of: bytes, start..<end - 3), UInt8(ascii: "y"))
    }
    word.isCapital = ASCII.isUpper(bytes[start])
    word.last = ASCII.lower(bytes[end - 1])
    word.lastButOne = end - start > 1 ? ASCII.lower(bytes[end - 2]) : 0
    return word
  }
}
