/// Turns the HTML tags that people put into a line of Markdown into the marks for the same thing.
enum InlineTags {
  /// A line with `<b>`, `<i>`, `<code>` and `<br>` as Markdown, and without tags that only colour.
  ///
  /// Code between backticks stays as it is; a tag without its partner is dropped.
  static func markdown(_ line: ArraySlice<UInt8>) -> String {
    guard line.contains(UInt8(ascii: "<")) else { return String(decoding: line, as: UTF8.self) }
    let bytes = Array(line)
    var out: [UInt8] = []
    var open: [(mark: String, at: Int)] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == ASCII.backtick {
        let end = codeEnd(at, bytes)
        out += bytes[at..<end]
        at = end
        continue
      }
      guard bytes[at] == UInt8(ascii: "<"), let end = Tag.end(at: at, in: bytes, at..<bytes.count)
      else {
        out.append(bytes[at])
        at += 1
        continue
      }
      var name = Tag.name(at: at, in: bytes, end: end)
      let closes = name.hasPrefix("/")
      if closes { name.removeFirst() }
      if name == "br" {
        out.append(ASCII.space)
      } else if let mark = marks[name] {
        if let index = open.lastIndex(where: { $0.mark == mark }) {
          trimEnd(&out, after: open[index].at)
          out += Array(mark.utf8)
          open.remove(at: index)
        } else if !closes, hasPartner(name, after: end, bytes) {
          out += Array(mark.utf8)
          open.append((mark, out.count))
          at = Trim.start(end..<bytes.count, in: bytes).lowerBound
          continue
        }
      } else if !dropped.contains(name) {
        out += bytes[at..<end]
      }
      at = end
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let marks = [
    "b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "kbd": "`",
  ]
  private static let dropped: Set<String> = [
    "font", "span", "p", "div", "u", "center", "details", "summary", "quiz", "small", "big",
    "section", "label", "mark", "form", "li", "ul", "ol",
  ]

  /// Takes white space away before a closing mark, which would not close behind it.
  private static func trimEnd(_ out: inout [UInt8], after start: Int) {
    while out.count > start, out.last == ASCII.space { out.removeLast() }
  }

  private static func hasPartner(_ name: String, after index: Int, _ bytes: [UInt8]) -> Bool {
    var at = index
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<") {
        let other = Tag.name(at: at, in: bytes, end: bytes.count)
        if other == "/" + name || other == name { return true }
      }
      at += 1
    }
    return false
  }

  private static func codeEnd(_ from: Int, _ bytes: [UInt8]) -> Int {
    var open = from
    while open < bytes.count, bytes[open] == ASCII.backtick { open += 1 }
    let length = open - from
    var at = open
    while at < bytes.count {
      guard bytes[at] == ASCII.backtick else {
        at += 1
        continue
      }
      var end = at
      while end < bytes.count, bytes[end] == ASCII.backtick { end += 1 }
      if end - at == length { return end }
      at = end
    }
    return open
  }
}
