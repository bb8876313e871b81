/// The lines that say below a form's question what it is worth: "1 point", "0/1".
struct PointLines {
  let text: ExamLines
  /// Those below something that asks.
  private(set) var lines: [Int] = []

  private static let longest = 16
  private static let farthest = 2
  private static let worth = PhraseSet(StemNotes.points)

  /// Those of a text; fractions count only on a page that says where an answer was due.
  init(_ text: ExamLines) {
    self.text = text
    lines = (0..<text.count).filter { Self.isWorth(source($0), text.bytes) }
    if lines.contains(where: isFraction), !(0..<text.count).contains(where: isDue) {
      lines = lines.filter { !isFraction($0) }
    }
    let found = lines
    lines = found.indices.filter { place in
      stem(above: found[place], floor: place > 0 ? found[place - 1] + 1 : 0) != nil
    }.map { found[$0] }
  }

  /// Whether a line says where an answer was due: with a star, or by a mark on the right one.
  private func isDue(_ line: Int) -> Bool {
    let range = source(line)
    if Self.isWorth(range, text.bytes) { return false }
    if isStarred(range) { return true }
    return range.count > 2 && range.count <= PhraseSet.longest
      && ResultMark(range, in: text.bytes) == .right
  }

  /// Whether a line is a fraction: what was reached, and what could be.
  func isFraction(_ line: Int) -> Bool { text.bytes[source(line)].contains(UInt8(ascii: "/")) }

  /// A line as the file has it, be it furniture of the page.
  private func source(_ line: Int) -> Range<Int> { text.source(of: line, atMost: Self.longest) }

  private static func isWorth(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count > 2, range.count <= longest else { return false }
    var range = range
    while let first = range.first, "(* ".utf8.contains(bytes[first]) { range.removeFirst() }
    while let last = range.last, ")*".utf8.contains(bytes[last]) { range.removeLast() }
    guard let first = range.first, ASCII.isDigit(bytes[first]) else { return false }
    if worth.contains(range, in: bytes) { return true }
    let parts = bytes[range].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { ASCII.isDigit($0) || $0 == ASCII.dot }
      }
  }

  /// "Which gas …? *": forms mark so what must be answered.
  private func isStarred(_ range: Range<Int>) -> Bool {
    StemNotes.withoutStar(range, in: text.bytes) != range
  }

  /// The lines of the question above its points; nil where nothing is asked there.
  func stem(above line: Int, floor: Int) -> Range<Int>? {
    var last = line - 1
    while last >= floor, line - last <= Self.farthest, text.isBlank(last) { last -= 1 }
    guard last >= floor, !text.isBlank(last), asks(last) else { return nil }
    var first = last
    while first > floor, !text.isBlank(first - 1), !isNumbered(first) { first -= 1 }
    // Without a blank line above it the options of another question stand there.
    let isBelowOptions =
      first == floor && floor > 0
      || (first..<last).contains { ResultMark(source($0), in: text.bytes) == .right }
    return (isBelowOptions ? last : first)..<last + 1
  }

  private func isNumbered(_ line: Int) -> Bool {
    let header = HeaderReader(bytes: text.bytes).header(of: source(line))
    return header.map { !$0.content.isEmpty } ?? false
  }

  private func asks(_ line: Int) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard text.shape(of: line) != .code else { return false }
    let words = StemNotes.withoutStar(range, in: text.bytes)
    if words != range { return true }
    switch LineEnding.of(words, in: text.bytes) {
    case .question, .colon: return true
    default: break
    }
    if ByteSearch.hasGap(text.bytes, words) { return true }
    return isNumbered(line)
  }
}
