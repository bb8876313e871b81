/// Finds gaps in braces outside of code: `{{text}}`, `{{c1::text::hint}}`, `{{1::text}}`, and what
/// Org files have, `{{text}{hint}@1}`.
struct BraceGaps {
  private let bytes: [UInt8]
  /// The gaps, in order.
  private(set) var gaps: [ClozeText.Gap] = []

  /// The gaps of a Markdown text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var at = 0
    var codeMayFollow = true
    while at + 3 < bytes.count {
      if bytes[at] == ASCII.backtick, codeMayFollow {
        guard let end = bytes[(at + 1)...].firstIndex(of: ASCII.backtick) else {
          codeMayFollow = false
          continue
        }
        at = end + 1
        continue
      }
      guard isOpen(at) else {
        at += 1
        continue
      }
      switch gap(at) {
      case .success(let gap):
        gaps.append(gap)
        at = gap.whole.upperBound
      case .failure(let stop): at = max(at + 1, stop.at)
      }
    }
  }

  /// Where the search for the end of a gap was given up.
  private struct Stop: Error { var at: Int }

  private func isOpen(_ at: Int) -> Bool {
    at + 1 < bytes.count && bytes[at] == UInt8(ascii: "{") && bytes[at + 1] == bytes[at]
  }

  private func gap(_ start: Int) -> Result<ClozeText.Gap, Stop> {
    var first = start + 2
    let number = number(&first)
    var hint: Int?
    var depth = 0
    var at = first
    while at + 1 < bytes.count {
      switch bytes[at] {
      case ASCII.lineFeed where bytes[at + 1] == ASCII.lineFeed: return .failure(Stop(at: at))
      case UInt8(ascii: "{"):
        if isOpen(at) { return .failure(Stop(at: at)) }
        depth += 1
      case UInt8(ascii: "}") where depth > 0: depth -= 1
      case UInt8(ascii: "}"):
        let inner = first..<(hint ?? at)
        if bytes[at + 1] == bytes[at] {
          guard !Trim.both(inner, in: bytes).isEmpty else { return .failure(Stop(at: at)) }
          return .success(
            ClozeText.Gap(
              whole: start..<at + 2, inner: inner, hint: hint.map { $0 + 2..<at }, number: number))
        }
        guard let tail = tail(at + 1) else { return .failure(Stop(at: at)) }
        return .success(
          ClozeText.Gap(
            whole: start..<tail.end, inner: inner, hint: tail.hint, number: tail.number))
      case ASCII.colon where number != nil && hint == nil && bytes[at + 1] == ASCII.colon:
        hint = at
        at += 1
      default: break
      }
      at += 1
    }
    return .failure(Stop(at: bytes.count))
  }

  /// The number before a gap's text: `c1::`, `1::`.
  private func number(_ first: inout Int) -> Int? {
    var at = first
    if at < bytes.count, bytes[at] == UInt8(ascii: "c") { at += 1 }
    var number: Int?
    while at < bytes.count, ASCII.isDigit(bytes[at]), number ?? 0 < 1000 {
      number = (number ?? 0) * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    guard let number, at + 1 < bytes.count, bytes[at] == ASCII.colon, bytes[at + 1] == ASCII.colon
    else { return nil }
    first = at + 2
    return number
  }

  /// `{hint}@1}`, `@1}` behind a gap's text.
  private func tail(_ start: Int) -> (hint: Range<Int>?, number: Int?, end: Int)? {
    var at = start
    var hint: Range<Int>?
    if at < bytes.count, bytes[at] == UInt8(ascii: "{") {
      guard let end = bytes[at...].prefix(200).firstIndex(of: UInt8(ascii: "}")) else { return nil }
      hint = at + 1..<end
      at = end + 1
    }
    var number: Int?
    if at < bytes.count, bytes[at] == UInt8(ascii: "@") {
      at += 1
      while at < bytes.count, ASCII.isDigit(bytes[at]), number ?? 0 < 1000 {
        number = (number ?? 0) * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "}") else { return nil }
    return (hint, number, at + 1)
  }
}
