/// An exam text as the dialects see it: its bytes and its classified lines.
///
/// One line of the file may hold several elements (a bullet glued to a sentence), so `lines` may
/// have more elements than the file has lines; `Line.number` says where each stands.
struct ExamLines {
  /// What is asked rarely, in one place: readers of single questions keep copies of the text.
  private let facts: Facts
  /// What diagnostics call the file.
  var path: String { facts.path }
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Where each line of the file stands in `bytes`, without its end.
  let ranges: [Range<Int>]
  /// The elements, in source order.
  private(set) var lines: [Line]
  /// The first element of each line of the file.
  var firstElements: [Int] = []

  /// The signs that it holds.
  var marks: TextMarks { facts.marks }
  /// The lines that say which side of a card follows.
  var sides: SideLines { facts.sides }

  /// The headings that start no question although they may ask.
  var quietHeadings = QuietHeadings()

  /// How its lines were broken, where that was looked at.
  var wrapping = WrappedLines()

  /// For each line whether another dialect has taken it already; empty where none has.
  var isClaimed: [Bool] = []

  /// What of a text never changes.
  private final class Facts: Sendable {
    let path: String
    let marks: TextMarks
    let sides: SideLines

    init(path: String, marks: TextMarks, sides: SideLines) {
      (self.path, self.marks, self.sides) = (path, marks, sides)
    }
  }

  /// A text whose lines have these ranges.
  init(path: String, bytes: [UInt8], ranges: [Range<Int>]) {
    facts = Facts(
      path: path, marks: TextMarks(bytes: bytes, ranges: ranges),
      sides: SideLines(bytes: bytes, ranges: ranges))
    let lines = LineClassifier.lines(of: bytes, ranges: ranges)
    (self.bytes, self.ranges, self.lines) = (bytes, ranges, lines)
    firstElements = lines.indices.filter { !lines[$0].isGlued }
    quietHeadings = QuietHeadings(self)
  }

  /// What a line, from 0, looks like at its start.
  func shape(of line: Int) -> Line.Shape { lines[firstElements[line]].shape }

  /// The same text as if it held nothing but what is shown of each line; nil for nothing.
  func showing(_ shown: (Int) -> Range<Int>?) -> ExamLines {
    ExamLines(
      path: path, bytes: bytes,
      ranges: ranges.indices.map { shown($0) ?? ranges[$0].prefix(0) })
  }

  /// The stretches of lines that some lines part, without blank lines at their ends; those with
  /// nothing in them are left out.
  func parts(between dividers: [Int]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for end in dividers + [count] {
      var part = start..<max(start, end)
      while let first = part.first, isBlank(first) { part.removeFirst() }
      while let last = part.last, isBlank(last) { part.removeLast() }
      if !part.isEmpty { parts.append(part) }
      start = end + 1
    }
    return parts
  }

  /// Whether an earlier dialect has taken a line.
  func isTaken(_ line: Int) -> Bool { !isClaimed.isEmpty && isClaimed[line] }

  /// How many lines the file has.
  var count: Int { ranges.count }

  /// Whether a line holds nothing that a reader sees.
  func isBlank(_ line: Int) -> Bool { Trim.both(ranges[line], in: bytes).isEmpty }

  /// Whether a line ends with the very bytes of a range: an option that an answer repeats.
  func ends(_ line: Int, with words: Range<Int>) -> Bool {
    bytes[Trim.end(ranges[line], in: bytes).suffix(words.count)].elementsEqual(bytes[words])
  }

  /// A line as the file has it, without blanks at its ends and cut after so many bytes: furniture
  /// was taken out of the text, but its bytes are where they were.
  func source(of line: Int, atMost most: Int) -> Range<Int> {
    let start = ranges[line].lowerBound
    var end = ranges[line].upperBound
    while end < bytes.count, end - start < most, bytes[end] != ASCII.lineFeed,
      bytes[end] != ASCII.carriageReturn
    {
      end += 1
    }
    return Trim.both(start..<end, in: bytes)
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The same text with its markers as text: where a question's parts are known already,
  /// "Correct option:" is a heading of its explanation.
  var withoutMarkers: ExamLines {
    var text = self
    for index in lines.indices {
      guard case .marker = lines[index].shape else { continue }
      text.lines[index].shape = .text
      text.lines[index].content = Trim.both(ranges[lines[index].number - 1], in: bytes)
      text.lines[index].ending = LineEnding.of(text.lines[index].content, in: bytes)
    }
    return text
  }

  /// The next element after an index that is not blank; nil when none follows.
  func next(after index: Int) -> Int? {
    var at = index + 1
    while at < lines.count {
      if lines[at].shape != .blank { return at }
      at += 1
    }
    return nil
  }
}
