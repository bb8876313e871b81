import Cards

/// Writes the markup of Org files as Markdown: `=code=`, `*bold*`, `[[link][name]]`, blocks.
struct OrgText {
  private var out: [String] = []
  private var sources: [Int32] = []
  private var block = Block.none

  /// What a `#+begin_…` opened.
  private enum Block { case none, code, quote, other }

  /// A text as Markdown; nil when nothing of it would be seen.
  static func markdown(_ text: Markdown?) -> Markdown? {
    guard let text else { return nil }
    var writer = OrgText()
    let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      let source = place < text.sourceLines.count ? text.sourceLines[place] : 0
      writer.add(line, source)
    }
    if writer.block == .code { writer.write("```", 0) }
    guard writer.out.contains(where: { !$0.isEmpty }) else { return nil }
    return Markdown(writer.out.joined(separator: "\n"), sourceLines: writer.sources)
  }

  private mutating func write(_ line: String, _ source: Int32) {
    out.append(line)
    sources.append(source)
  }

  private mutating func add(_ line: Substring, _ source: Int32) {
    let words = line.drop { $0 == " " || $0 == "\t" }
    if words.hasPrefix("#+") {
      let parts = words.dropFirst(2).split(separator: " ")
      let name = parts.first?.lowercased() ?? ""
      if name.hasPrefix("end_") {
        if block == .code { write("```", source) }
        block = .none
        return
      }
      if name.hasPrefix("begin_"), block != .code {
        switch name.dropFirst(6) {
        case "src", "example", "export":
          block = .code
          let language = name == "begin_src" && parts.count > 1 ? String(parts[1]) : ""
          write("```" + language, source)
        case "quote": block = .quote
        default: block = .other
        }
        return
      }
    }
    switch block {
    case .code:
      // A comma keeps Org from taking a line for a heading.
      let isKept = words.hasPrefix(",*") || words.hasPrefix(",#+")
      write(isKept ? String(words.dropFirst()) : String(line), source)
    case .quote: write("> " + Self.inline(words), source)
    case .none, .other:
      if words.hasPrefix("|-") {
        write(String(words.replacing("+", with: "|")), source)
      } else {
        let indent = line[..<words.startIndex]
        write(indent + Self.inline(words), source)
      }
    }
  }

  private static let marks: [UInt8: String] = [
    ASCII.star: "**", UInt8(ascii: "/"): "*", UInt8(ascii: "+"): "~~", UInt8(ascii: "="): "`",
    UInt8(ascii: "~"): "`",
  ]

  private static let footnote = Array("[fn:".utf8)

  /// A line with its marks turned into those of Markdown.
  private static func inline(_ line: Substring) -> String {
    let bytes = Array(line.utf8)
    var out: [UInt8] = []
    var at = 0
    // Marks that nothing on the rest of the line closes.
    var open: Set<UInt8> = []
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "$"),
        let end = FormulaSpan.end(at, in: 0..<bytes.count, of: bytes)
      {
        out += bytes[at..<end]
        at = end
      } else if byte == UInt8(ascii: "["), !open.contains(byte), let link = link(at, bytes, &open) {
        out += link.text.utf8
        at = link.end
      } else if bytes[at...].starts(with: footnote) {
        out += "[^".utf8
        at += footnote.count
      } else if let mark = marks[byte], !open.contains(byte), opens(at, bytes) {
        guard let end = close(at, bytes) else {
          open.insert(byte)
          out.append(byte)
          at += 1
          continue
        }
        let inner = String(decoding: bytes[at + 1..<end], as: UTF8.self)
        out += mark.utf8
        out += (mark == "`" ? inner : inline(inner[...])).utf8
        out += mark.utf8
        at = end + 1
      } else {
        out.append(byte)
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether a mark stands where one may open: behind a blank or bracket, before a word.
  private static func opens(_ at: Int, _ bytes: [UInt8]) -> Bool {
    guard at + 2 < bytes.count, bytes[at + 1] > ASCII.space, bytes[at + 1] != bytes[at] else {
      return false
    }
    return at == 0 || bytes[at - 1] <= ASCII.space || "-({'\"[".utf8.contains(bytes[at - 1])
      || marks[bytes[at - 1]] != nil
  }

  /// The index of the mark that closes one.
  private static func close(_ start: Int, _ bytes: [UInt8]) -> Int? {
    (start + 2..<max(bytes.count, start + 2)).first { at in
      guard bytes[at] == bytes[start], bytes[at - 1] > ASCII.space else { return false }
      return at + 1 == bytes.count || bytes[at + 1] <= ASCII.space || bytes[at + 1] >= 0x80
        || "-.,:;!?'\")}]\\[".utf8.contains(bytes[at + 1]) || marks[bytes[at + 1]] != nil
    }
  }

  /// `[[address][name]]` as Markdown, and where it ends.
  private static func link(
    _ start: Int, _ bytes: [UInt8], _ open: inout Set<UInt8>
  ) -> (text: String, end: Int)? {
    let bracket = UInt8(ascii: "]")
    guard start + 4 < bytes.count, bytes[start + 1] == UInt8(ascii: "[") else { return nil }
    guard let close = bytes[start...].indices.dropFirst(2).first(where: { bytes[$0] == bracket })
    else {
      open.insert(bytes[start])
      return nil
    }
    var address = String(decoding: bytes[start + 2..<close], as: UTF8.self)
    if address.hasPrefix("file:") { address.removeFirst(5) }
    let isPicture = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"].contains {
      address.lowercased().hasSuffix($0)
    }
    guard close + 1 < bytes.count else { return nil }
    if bytes[close + 1] == bracket {
      if isPicture { return ("![](\(address))", close + 2) }
      return (address.contains("://") ? "<\(address)>" : address, close + 2)
    }
    guard bytes[close + 1] == UInt8(ascii: "["),
      let end = bytes[(close + 2)...].firstIndex(of: bracket), end + 1 < bytes.count,
      bytes[end + 1] == bracket
    else { return nil }
    let name = String(decoding: bytes[close + 2..<end], as: UTF8.self)
    return (address.contains("://") ? "[\(name)](\(address))" : name, end + 2)
  }
}
