import Cards

/// Puts blocks of Markdown together and remembers the source line of each line.
struct MarkdownBuilder {
  private let bytes: [UInt8]
  private var out: [UInt8] = []
  private var sources: [Int32] = []
  private var inList = false
  private var inCode = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What was built; nil when nothing was.
  var markdown: Markdown? {
    sources.isEmpty ? nil : Markdown(String(decoding: out, as: UTF8.self), sourceLines: sources)
  }

  mutating func heading(_ line: Line) {
    startBlock()
    begin(line)
    out.append(contentsOf: "### ".utf8)
    MarkdownEscaping.append(line.content, of: bytes, to: &out)
  }

  mutating func paragraph(_ line: Line) {
    startBlock()
    begin(line)
    number(line, escaped: true)
    MarkdownEscaping.append(line.content, of: bytes, to: &out)
  }

  mutating func continuation(_ line: Line) {
    begin(line)
    MarkdownEscaping.append(line.content, of: bytes, to: &out)
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
    MarkdownEscaping.append(line.content, of: bytes, to: &out)
    inList = true
  }

  mutating func itemParagraph(_ line: Line) {
    startBlock()
    begin(line)
    indent(1)
    MarkdownEscaping.append(line.content, of: bytes, to: &out)
  }

  mutating func code(_ line: Line) {
    if !inCode { startBlock() }
    begin(line)
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
  }

  /// Parts a block from the one before by a blank line.
  private mutating func startBlock() {
    inList = false
    inCode = false
    guard !sources.isEmpty else { return }
    out.append(ASCII.lineFeed)
    sources.append(0)
  }
}
