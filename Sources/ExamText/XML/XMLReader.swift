/// An event of an XML text.
enum XMLEvent {
  /// `<name …>`; the tag's bytes. An empty element gives a start and an end.
  case start(name: String, attributes: [(name: String, value: String)], at: Range<Int>)
  case end(name: String, at: Range<Int>)
  /// Text with its references undone, or CDATA as it is.
  case text(TracedText)
}

/// A pull reader of XML over bytes; cost is linear in them.
///
/// It takes what people's exports hold: it checks no nesting, reads no document type and knows no
/// entities but those of XML and HTML, so it opens nothing and expands nothing.
struct XMLReader {
  private let text: ExamLines
  private var at: Int
  private var line = 1
  private var pending: XMLEvent?
  private var bytes: [UInt8] { text.bytes }

  /// A reader at the start of a text.
  init(text: ExamLines) {
    self.text = text
    at = 0
  }

  /// The next event; nil at the end.
  mutating func next() -> XMLEvent? {
    if let event = pending {
      pending = nil
      return event
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else { return .text(plainText()) }
      let isMarkup =
        at + 1 < bytes.count
        && (bytes[at + 1] == ASCII.bang || bytes[at + 1] == ASCII.question)
      if !isMarkup {
        if let event = tag() { return event }
      } else if starts("<![CDATA[") {
        return .text(cdata())
      } else if starts("<!--") {
        skip(past: "-->")
      } else if starts("<?") {
        skip(past: "?>")
      } else {
        skip(past: ">")
      }
    }
    return nil
  }

  private func starts(_ mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    return at + count <= bytes.count
      && bytes[at..<at + count].elementsEqual(mark.description.utf8)
  }

  private mutating func advance(to end: Int) {
    while at < end {
      if bytes[at] == ASCII.lineFeed { line += 1 }
      at += 1
    }
  }

  private func find(_ mark: StaticString, from start: Int) -> Int? {
    let wanted = Array(mark.description.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }

  private mutating func skip(past mark: StaticString) {
    let end = find(mark, from: at).map { $0 + mark.utf8CodeUnitCount } ?? bytes.count
    advance(to: end)
  }

  private mutating func cdata() -> TracedText {
    advance(to: at + 9)
    let end = find("]]>", from: at) ?? bytes.count
    let content = TracedText(at..<end, of: text)
    advance(to: min(end + 3, bytes.count))
    return content
  }

  private mutating func plainText() -> TracedText {
    var out = TracedText()
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") {
      if bytes[at] == UInt8(ascii: "&"), let entity = HTMLEntity.read(at: at, in: bytes) {
        for byte in entity.text.utf8 { out.append(byte, line: line) }
        at = entity.end
        continue
      }
      let start = at
      var end = at
      while end < bytes.count, bytes[end] > ASCII.carriageReturn, bytes[end] != UInt8(ascii: "<"),
        bytes[end] != UInt8(ascii: "&")
      {
        end += 1
      }
      out.append(bytes[at..<end], line: line)
      at = end
      // What ended the run, unless it is looked at again above.
      guard end < bytes.count, bytes[end] <= ASCII.carriageReturn || end == start else { continue }
      if bytes[end] != ASCII.carriageReturn { out.append(bytes[end], line: line) }
      advance(to: end + 1)
    }
    return out
  }

  private mutating func tag() -> XMLEvent? {
    let start = at
    guard let tag = HTMLTag(at: start, in: bytes) else {
      advance(to: at + 1)
      return nil
    }
    advance(to: tag.end)
    let range = start..<tag.end
    if tag.isClosing { return .end(name: tag.name, at: range) }
    let attributes = tag.attributes.map { (name: $0.name, value: text.string($0.value)) }
    if bytes[tag.end - 2] == UInt8(ascii: "/") { pending = .end(name: tag.name, at: range) }
    return .start(name: tag.name, attributes: attributes, at: range)
  }
}
