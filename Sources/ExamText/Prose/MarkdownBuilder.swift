import Cards

/// Puts blocks of Markdown together and remembers the source line of each line.
struct MarkdownBuilder {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  private var out: [UInt8] = []
  private var sources: [Int32] = []
  private var shifts: [Int32] = []
  private var lineStart = 0
  private var inList = false
  private var inCode = false

  init(text: ExamLines) {
    bytes = text.bytes
    ranges = text.ranges
  }

  /// What was built; nil when nothing was.
  var markdown: Markdown? {
    if sources.isEmpty { return nil }
    return Markdown(
      String(decoding: out, as: UTF8.self), sourceLines: sources, sourceShifts: shifts)
  }

  mutating func heading(_ line: Line) {
    startBlock()
    begin(line)
    out.append(contentsOf: "### ".utf8)
    write(line)
  }

  mutating func paragraph(_ line: Line) {
    startBlock()
    begin(line)
    number(line, escaped: true)
    write(line)
  }

  /// The first line of a question, without its number.
  mutating func stem(_ line: Line) {
    startBlock()
    begin(line)
    write(line)
  }

  mutating func continuation(_ line: Line) {
    begin(line)
    write(line)
  }

  mutating func item(_ line: Line, level: Int) {
    if !inList { startBlock() }
    begin(line)
    indent(level)
    if case .numbered = line.shape {
      number(line, escaped: false)
    } else {
      out.append(contentsOf: "- ".utf8)
    }
    write(line)
    inList = true
  }

  mutating func itemParagraph(_ line: Line) {
    startBlock()
    begin(line)
    indent(1)
    write(line)
  }

  mutating func code(_ line: Line) {
    if !inCode { startBlock() }
    begin(line)
    shifts.append(0)
    out.append(contentsOf: bytes[line.content])
    inCode = true
  }

  private mutating func indent(_ level: Int) {
    out.append(contentsOf: repeatElement(ASCII.space, count: 2 * level))
  }

  private mutating func number(_ line: Line, escaped: Bool) {
    guard case .numbered(let value) = line.shape else { return }
    out.append(contentsOf: String(value).utf8)
    out.append(contentsOf: (escaped ? "\\. " : ". ").utf8)
  }

  /// Starts a line that comes from a line of the source.
  private mutating func begin(_ line: Line) {
    if !sources.isEmpty { out.append(ASCII.lineFeed) }
    sources.append(Int32(line.number))
    lineStart = out.count
  }

  /// Writes a line's text behind the marks that were put before it.
  private mutating func write(_ line: Line) {
    let column = line.content.lowerBound - ranges[line.number - 1].lowerBound
    shifts.append(Int32(column - (out.count - lineStart)))
    MarkdownEscaping.append(line.content, of: bytes, to: &out)
  }

  /// Parts a block from the one before by a blank line.
  private mutating func startBlock() {
    inList = false
    inCode = false
    guard !sources.isEmpty else { return }
    out.append(ASCII.lineFeed)
    sources.append(0)
    shifts.append(0)
  }
}
