/// Reads a Mustache template: variables, sections, inverted sections, partials and comments.
///
/// Blanks and line ends around tags that have their line to themselves are dropped as swift-mustache
/// drops them, so that its output is ours to the byte (tests compare them).
struct TemplateParser {
  let bytes: [UInt8]
  let lineStarts: [Int]
  /// The template's path below `Templates/`.
  let path: String
  var index = 0
  private var depth = 0

  /// Sections deeper than this are refused, so that rendering may recurse.
  private static let depthLimit = 50

  /// Reads a whole template.
  ///
  /// - Throws: the first mistake.
  static func parse(_ file: TemplateLibrary.File) throws(TemplateError) -> [TemplateNode] {
    var parser = TemplateParser(bytes: Array(file.text.utf8), path: file.path)
    return try parser.parse(section: nil, isLineStart: true)
  }

  private init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// Line and column, from 1, of a byte of the text.
  static func position(of offset: Int, in text: String) -> (line: Int, column: Int) {
    let before = text.utf8.prefix(offset)
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { text.utf8.index(after: $0) }
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return (line, text.utf8.distance(from: start ?? text.startIndex, to: before.endIndex) + 1)
  }

  private mutating func parse(
    section: (name: String, offset: Int)?, isLineStart: Bool
  ) throws(TemplateError) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    var isLineStart = isLineStart
    // What stands before the first tag of a line, to be dropped when the tag is alone on it.
    var blanks: ArraySlice<UInt8> = []
    func emit(_ text: ArraySlice<UInt8>) {
      if text.isEmpty { return }
      if case .text(let before)? = nodes.last {
        nodes[nodes.count - 1] = .text(before + text)
      } else {
        nodes.append(.text(Array(text)))
      }
    }
    func emitBlanks() {
      emit(blanks)
      blanks = []
    }
    while index < bytes.count {
      if isLineStart {
        let start = index
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
        blanks = bytes[start..<index]
      }
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), !isTagOpen(index) {
        index += 1
      }
      if index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        index += 1
        emitBlanks()
        emit(bytes[start..<index])
        isLineStart = true
        continue
      }
      if index > start {
        emitBlanks()
        emit(bytes[start..<index])
        isLineStart = false
      }
      if index == bytes.count { break }
      let tag = try readTag()
      var isAlone = false
      switch tag.kind {
      case .comment: isAlone = isLineStart && takeLineEnd()
      case .variable(let isEscaped):
        emitBlanks()
        nodes.append(.variable(tag.name, isEscaped: isEscaped))
      case .open(let isInverted):
        isAlone = isLineStart && takeLineEnd()
        if !isAlone { emitBlanks() }
        let inner = try parseSection(tag, isLineStart: isAlone)
        nodes.append(.section(tag.name, isInverted: isInverted, inner))
      case .close:
        guard let section, section.name == tag.name.text else {
          throw TemplateError(
            code: "template-syntax",
            message: section.map {
              "'{{/\(tag.name.text)}}' closes what '{{#\($0.name)}}' opened: write '{{/\($0.name)}}'"
            } ?? "'{{/\(tag.name.text)}}' closes a section that was not opened",
            offset: tag.offset)
        }
        if !(isLineStart && takeLineEnd()) { emitBlanks() }
        return nodes
      case .partial:
        let indentation = Array(blanks)
        emitBlanks()
        isAlone = isLineStart && takeLineEnd()
        nodes.append(.partial(tag.name, indentation: isAlone ? indentation : []))
      }
      isLineStart = isAlone
    }
    if let section {
      throw TemplateError(
        code: "template-syntax",
        message: "'{{#\(section.name)}}' is never closed: write '{{/\(section.name)}}'",
        offset: section.offset)
    }
    return nodes
  }

  private mutating func parseSection(
    _ tag: TemplateTag, isLineStart: Bool
  ) throws(TemplateError) -> [TemplateNode] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw TemplateError(
        code: "template-syntax", message: "sections are nested deeper than \(Self.depthLimit)",
        offset: tag.offset)
    }
    return try parse(section: (tag.name.text, tag.offset), isLineStart: isLineStart)
  }

  /// Goes over the rest of a line when it is blank; false when it is not.
  private mutating func takeLineEnd() -> Bool {
    if index == bytes.count { return true }
    var end = index
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\n") else { return false }
    index = end + 1
    return true
  }

  private func isTagOpen(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "{") && index + 1 < bytes.count
      && bytes[index + 1] == UInt8(ascii: "{")
  }

  func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
