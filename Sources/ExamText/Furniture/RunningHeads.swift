/// What a printed text repeats at the head or foot of its pages, with the page's number: "Contract
/// Law    Page 2", "Seite 3 von 8", "4 | Page".
enum RunningHeads {
  private static let longest = 160

  private static let words = PhraseTable(
    """
    page, pg., seite, página, pagina, pag., pág., sida, side, sivu, strona, str., strana, sayfa,
    halaman, trang, страница, стр., сторінка, σελίδα, ページ, 페이지, صفحة, صفحه, पृष्ठ
    """)
  private static let joiners = PhraseTable("of, von, de, di, sur, van, av, af, z, из, з, /")
  private static let bare = PhraseSet(
    "# Page\n# P a g e\n# Seite\n第#页\n第 # 页\n第#頁\n第#页 共#页\n第#頁 共#頁\n#쪽")

  /// Which of a text's lines are such lines; its first one is not, as it tells what the text is.
  static func lines(of bytes: [UInt8], ranges: [Range<Int>]) -> [Int] {
    var found: [UInt64: [(line: Int, number: Int)]] = [:]
    for line in ranges.indices where ranges[line].count > 2 {
      let range = Trim.both(ranges[line], in: bytes)
      guard let page = page(of: range, in: bytes) ?? corner(line, bytes, ranges) else { continue }
      found[PhraseSet.key(of: range, in: bytes), default: []].append((line, page.number))
    }
    let beside = besideNumbers(bytes, ranges)
    let first = ranges.indices.first { !Trim.both(ranges[$0], in: bytes).isEmpty }
    return beside
      + found.values.flatMap { places in
        let rises = zip(places, places.dropFirst()).allSatisfy { $0.number < $1.number }
        return places.count > 1 && rises ? places.map(\.line).filter { $0 != first } : []
      }
  }

  /// The page's number in brackets behind a wide blank, on a line of its own: "Biology      [3]".
  private static func corner(
    _ line: Int, _ bytes: [UInt8], _ ranges: [Range<Int>]
  ) -> (number: Int, part: Range<Int>)? {
    let range = Trim.both(ranges[line], in: bytes)
    guard range.count > 8, range.count <= longest, "])".utf8.contains(bytes[range.upperBound - 1]),
      line > 0, Trim.both(ranges[line - 1], in: bytes).isEmpty,
      line + 1 == ranges.count || Trim.both(ranges[line + 1], in: bytes).isEmpty,
      let open = bytes[range].lastIndex(where: { "[(".utf8.contains($0) }),
      open + 2 < range.upperBound,
      bytes[open + 1..<range.upperBound - 1].allSatisfy(ASCII.isDigit),
      open - range.lowerBound > 4, bytes[open - 3..<open].allSatisfy({ $0 == ASCII.space })
    else { return nil }
    return (number(at: open + 1, range.upperBound, bytes), open..<range.upperBound)
  }

  /// Lone numbers that rise from page to page, and the repeated lines right below them; the first of
  /// these stays.
  private static func besideNumbers(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [Int] {
    var numbers: [(line: Int, number: Int)] = []
    for line in ranges.indices.dropLast() where (1...longest).contains(ranges[line].count) {
      guard ASCII.isDigit(bytes[ranges[line].upperBound - 1]) else { continue }
      let range = Trim.both(ranges[line], in: bytes)
      guard (1...4).contains(range.count), bytes[range].allSatisfy(ASCII.isDigit), line > 0,
        Trim.both(ranges[line - 1], in: bytes).isEmpty
      else { continue }
      let number = ASCII.number(bytes[range])
      if let last = numbers.last, number <= last.number { return [] }
      numbers.append((line, number))
    }
    guard numbers.count > 1, numbers[0].number > 1 else { return [] }
    // A head that comes again stands right below its page's number, and nothing else does.
    func head(_ line: Int) -> UInt64? {
      let range = Trim.both(ranges[line + 1], in: bytes)
      guard (4...longest).contains(range.count),
        line + 2 >= ranges.count || Trim.both(ranges[line + 2], in: bytes).isEmpty
      else { return nil }
      return PhraseSet.key(of: range, in: bytes)
    }
    let heads = numbers.compactMap { head($0.line) }
    guard heads.count == numbers.count else { return [] }
    let title = ranges.lazy.map { Trim.both($0, in: bytes) }.first { !$0.isEmpty }
      .map { PhraseSet.key(of: $0, in: bytes) }
    var seen = Set([title].compactMap { $0 })
    guard seen.union(heads).count < seen.count + heads.count else { return [] }
    var found: [Int] = []
    for (place, head) in zip(numbers, heads) {
      found.append(place.line)
      guard !seen.insert(head).inserted else { continue }
      found.append(place.line + 1)
    }
    return found
  }

  /// A line without what it says of its page.
  static func withoutPage(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard let page = page(of: range, in: bytes), page.part != range else { return range }
    let rest =
      page.part.lowerBound == range.lowerBound
      ? page.part.upperBound..<range.upperBound : range.lowerBound..<page.part.lowerBound
    var (start, end) = (rest.lowerBound, rest.upperBound)
    while start < end, parts(bytes[start]) { start += 1 }
    while end > start, parts(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The page's number, and the part of the line that says it; nil for a line that names none.
  private static func page(
    of range: Range<Int>, in bytes: [UInt8]
  ) -> (number: Int, part: Range<Int>)? {
    guard let last = range.last, range.count <= longest else { return nil }
    if bare.contains(range, in: bytes) {
      let first = range.first { ASCII.isDigit(bytes[$0]) } ?? range.lowerBound
      return (number(at: first, range.upperBound, bytes), range)
    }
    if let end = words.end(of: range, in: bytes),
      let part = numbered(range.lowerBound, end, range.upperBound, bytes)
    {
      return part
    }
    guard ASCII.isDigit(bytes[last]) else { return nil }
    // From the end: the last word that a page's number may follow.
    for start in range.suffix(32).reversed() where start > range.lowerBound {
      guard parts(bytes[start - 1]), let end = words.end(of: start..<range.upperBound, in: bytes),
        let part = numbered(start, end, range.upperBound, bytes)
      else { continue }
      return part.part.upperBound == range.upperBound ? part : nil
    }
    return nil
  }

  /// Whether a byte parts a page's number from what else the line says.
  private static func parts(_ byte: UInt8) -> Bool {
    byte == ASCII.space || byte == ASCII.tab || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: "-")
  }

  /// The number behind a word, and how far it and "of 12" go.
  private static func numbered(
    _ start: Int, _ word: Int, _ stop: Int, _ bytes: [UInt8]
  ) -> (number: Int, part: Range<Int>)? {
    let first = Trim.start(word..<stop, in: bytes).lowerBound
    guard first < stop, ASCII.isDigit(bytes[first]) else { return nil }
    var end = behindDigits(first, stop, bytes)
    guard end - first <= 4 else { return nil }
    let rest = Trim.start(end..<stop, in: bytes)
    if let joiner = joiners.end(of: rest, in: bytes) {
      let total = Trim.start(joiner..<stop, in: bytes).lowerBound
      if total < stop, ASCII.isDigit(bytes[total]) { end = behindDigits(total, stop, bytes) }
    }
    return (number(at: first, stop, bytes), start..<end)
  }

  private static func behindDigits(_ start: Int, _ stop: Int, _ bytes: [UInt8]) -> Int {
    bytes[start..<stop].firstIndex { !ASCII.isDigit($0) } ?? stop
  }

  private static func number(at start: Int, _ stop: Int, _ bytes: [UInt8]) -> Int {
    ASCII.number(bytes[start..<min(start + 5, stop)].prefix(while: ASCII.isDigit))
  }
}
