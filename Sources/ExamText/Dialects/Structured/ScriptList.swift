/// A question list in a program: `const questions = [ … ];`, `export default { … }` in JavaScript,
/// `quiz: Question[] = [ … ]` in TypeScript, `questions = [ … ]` in Python.
enum ScriptList {
  private static let heads = [
    "const ", "let ", "var ", "export ", "module.exports", "exports.", "window.",
  ].map { Array($0.utf8) }
  /// What lines start with that may stand above it.
  private static let preludes = [
    "/", "*", "#", "\"", "'", "import ", "from ", "interface ", "export interface ", "type ",
    "export type ", "}",
  ].map { Array($0.utf8) }
  private static let longestHead = 120
  private static let longestPrelude = 60

  /// The text with all but the list made blank, so that every line stays where it is; nil for
  /// another text.
  static func list(in text: ExamLines) -> [UInt8]? {
    let bytes = text.bytes
    var before: Range<Int>?
    var open: Int?
    for raw in text.ranges.prefix(longestPrelude) {
      let range = Trim.both(raw, in: bytes)
      // What is indented below such a line belongs to it.
      if range.isEmpty || before != nil && range.lowerBound > raw.lowerBound { continue }
      before = range
      open = range.count <= longestHead ? Self.open(in: range, bytes) : nil
      if open != nil { break }
      guard isPrelude(range, bytes) else { return nil }
    }
    guard let open, let close = close(of: open, in: bytes) else { return nil }
    return bytes.indices.map { at in
      (open...close).contains(at) || bytes[at] == ASCII.lineFeed
        || bytes[at] == ASCII.carriageReturn
        ? bytes[at] : ASCII.space
    }
  }

  /// Whether a line may stand above the list: a remark, an import, another value.
  private static func isPrelude(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if preludes.contains(where: { bytes[range].starts(with: $0) }) { return true }
    if bytes[range].last == UInt8(ascii: ";") {
      return heads.contains { bytes[range].starts(with: $0) }
    }
    let name = bytes[range].prefix { ASCII.isWordByte($0) || $0 == ASCII.underscore }
    return !name.isEmpty && bytes[name.endIndex..<range.upperBound].starts(with: " = ".utf8)
  }

  /// Where the list starts on the line that names it.
  private static func open(in head: Range<Int>, _ bytes: [UInt8]) -> Int? {
    let sign = bytes[head].firstIndex { $0 == UInt8(ascii: "=") }
    let rest = sign.map { $0 + 1..<head.upperBound } ?? head
    guard let open = bytes[rest].firstIndex(where: { "[{".utf8.contains($0) }) else { return nil }
    let isDefault = bytes[head].starts(with: Array("export default".utf8))
    guard let sign else { return isDefault ? open : nil }
    guard Trim.both(sign + 1..<open, in: bytes).isEmpty else { return nil }
    // Python names the list without a word before it.
    let word = bytes[head].prefix { ASCII.isWordByte($0) || $0 == ASCII.underscore }
    let next = Trim.start(word.endIndex..<head.upperBound, in: bytes).lowerBound
    let isPlain = !word.isEmpty && (next == sign || bytes[word.endIndex] == ASCII.colon)
    return isPlain || heads.contains(where: { bytes[head].starts(with: $0) }) ? open : nil
  }

  /// Where the bracket is that closes one; those in texts and remarks are none.
  private static func close(of open: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    var quote: UInt8?
    var at = open
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\") {
        at += 1
      } else if let mark = quote {
        if byte == mark || byte == ASCII.lineFeed && mark != ASCII.backtick { quote = nil }
      } else if "\"'`".utf8.contains(byte) {
        quote = byte
      } else if byte == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == byte {
        at = bytes[at...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
      } else if "[{(".utf8.contains(byte) {
        depth += 1
      } else if "]})".utf8.contains(byte) {
        depth -= 1
        if depth == 0 { return at }
      }
      at += 1
    }
    return nil
  }
}
