/// Guesses the format of a text that was pasted without its file name.
///
/// A wrong guess costs time only: what cannot be read is left to the other dialects.
struct FormatGuess {
  /// The format; nil when the text looks like none.
  let format: StructuredFiles.Format?

  /// How many lines are looked at.
  private static let sample = 400

  /// Looks at the first lines of a text.
  init(_ text: ExamLines) {
    let bytes = text.bytes
    var isYAML: Bool?
    var hasQuestion = false
    var hasTable = false
    var hasPair = false
    for raw in text.ranges.prefix(Self.sample) {
      let line = Trim.both(raw, in: bytes)
      guard let first = bytes[line].first, first != ASCII.hash,
        first != UInt8(ascii: "/")
      else { continue }
      if isYAML == nil {
        if first == UInt8(ascii: "{") || Self.opensList(line, bytes) {
          format = .json
          return
        }
        isYAML = Self.startsYAML(line, bytes)
      }
      if first == UInt8(ascii: "["), bytes[line.upperBound - 1] == UInt8(ascii: "]") {
        hasTable = true
      }
      let words = bytes[line].prefix(80)
      guard let sign = words.firstIndex(where: { $0 == ASCII.colon || $0 == 0x3D }) else {
        continue
      }
      if bytes[sign] == 0x3D { hasPair = true }
      let key = bytes[line.lowerBound..<sign].filter(ASCII.isWordByte)
      if case .prompt? = QuestionKeys.meaning(of: String(decoding: key, as: UTF8.self).lowercased())
      {
        hasQuestion = true
      }
    }
    if hasTable, hasPair {
      format = .toml
    } else {
      format = isYAML == true && hasQuestion && !Self.repeatsKey(text) ? .yaml : nil
    }
  }

  /// Whether the key of the first line comes again, with nothing but plain lines with keys in
  /// between: `Q: …` and `A: …` on card after card, which no YAML may have.
  private static func repeatsKey(_ text: ExamLines) -> Bool {
    var first: Range<Int>?
    for range in text.ranges.prefix(sample) where !Trim.both(range, in: text.bytes).isEmpty {
      guard let key = plainKey(range, text.bytes) else { return false }
      if let first, text.bytes[first] == text.bytes[key] { return true }
      first = first ?? key
    }
    return false
  }

  /// The key at the start of a line whose value has neither quotes nor other signs before it.
  private static func plainKey(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let end = line.first { !ASCII.isWordByte(bytes[$0]) } ?? line.upperBound
    guard end > line.lowerBound, end + 2 < line.upperBound, bytes[end] == ASCII.colon,
      bytes[end + 1] == ASCII.space, ASCII.isWordByte(bytes[end + 2])
    else { return nil }
    return line.lowerBound..<end
  }

  /// `[`, `[{`, `["`: a list of JSON, not `[x]` or `[link](…)`.
  private static func opensList(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard bytes[line.lowerBound] == UInt8(ascii: "[") else { return false }
    let rest = Trim.start(line.lowerBound + 1..<line.upperBound, in: bytes)
    guard let next = bytes[rest].first else { return true }
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "\"")
  }

  /// `---`, `- `, `key:`.
  private static func startsYAML(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if bytes[line].elementsEqual("---".utf8) { return true }
    if bytes[line.lowerBound] == ASCII.dash {
      return line.count == 1 || bytes[line.lowerBound + 1] == ASCII.space
    }
    let key = bytes[line].prefix { ASCII.isWordByte($0) || $0 == ASCII.dash || $0 == 0x5F }
    return key.endIndex < line.upperBound && bytes[key.endIndex] == ASCII.colon
  }
}
