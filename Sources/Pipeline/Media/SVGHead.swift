/// What the first tag of an SVG says of its size, and whether the file could run a script.
///
/// A page shows it as a picture, where no script runs; opened by its own address one would.
struct SVGHead: Sendable {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Width and height in px, from the attributes or else from the view box.
  var size: (Int, Int)? {
    guard let tag = rootTag else { return nil }
    let box = attribute("viewBox", of: tag)?.split { $0 == " " || $0 == "," }
      .compactMap { Double($0) }
    let hasBox = box?.count == 4
    let width = length(attribute("width", of: tag)) ?? (hasBox ? box?[2] : nil)
    let height = length(attribute("height", of: tag)) ?? (hasBox ? box?[3] : nil)
    guard let width, let height, (0.5...1e5).contains(width), (0.5...1e5).contains(height) else {
      return nil
    }
    return (Int(width.rounded()), Int(height.rounded()))
  }

  /// Whether it holds a script, an event handler or an address that is one.
  var hasScript: Bool {
    let lower = bytes.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
    for index in lower.indices {
      let rest = lower[index...]
      switch lower[index] {
      case UInt8(ascii: "<"): if rest.starts(with: "<script".utf8) { return true }
      case UInt8(ascii: "j"): if rest.starts(with: "javascript:".utf8) { return true }
      case UInt8(ascii: "o"):
        guard rest.starts(with: "on".utf8), index > 0, isBreak(lower[index - 1]) else { break }
        let name = rest.dropFirst(2).prefix { (0x61...0x7a).contains($0) }
        let after = lower[name.endIndex...].drop { isBreak($0) }
        if !name.isEmpty, after.first == UInt8(ascii: "=") { return true }
      default: break
      }
    }
    return false
  }

  private func isBreak(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "/")
  }

  /// The text of the first `<svg …>`.
  private var rootTag: String? {
    let head = bytes.prefix(64 << 10)
    for index in head.indices where head[index] == UInt8(ascii: "<") {
      guard head[index...].starts(with: "<svg".utf8) else { continue }
      let tag = head[index...].prefix { $0 != UInt8(ascii: ">") }
      return String(decoding: tag, as: UTF8.self)
    }
    return nil
  }

  private func attribute(_ name: String, of tag: String) -> String? {
    var rest = tag[...]
    while let quote = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
      let before = rest[..<quote].split { $0 == "=" || $0.isWhitespace }
      let value = rest[rest.index(after: quote)...]
      guard let end = value.firstIndex(of: rest[quote]) else { return nil }
      if before.last.map(String.init) == name { return String(value[..<end]) }
      rest = value[value.index(after: end)...]
    }
    return nil
  }

  /// A length in px; percentages and other units tell none.
  private func length(_ text: String?) -> Double? {
    guard let text else { return nil }
    return Double(text.hasSuffix("px") ? String(text.dropLast(2)) : text)
  }
}
