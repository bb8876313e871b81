import Bytes
import Diagnostics

/// Finds folded parts that nothing closes.
enum UnclosedDetails {
  private static let open = Array("<details".utf8)
  private static let close = Array("</details".utf8)

  /// A warning at each `<details>` without a `</details>`; its lines were read as if it had one.
  static func diagnostics(in text: ExamLines) -> [Diagnostic] {
    guard text.marks.has("<") else { return [] }
    var lines: [Int] = []
    for (line, range) in text.ranges.enumerated()
    where range.count >= 8 && text.bytes.holds(UInt8(ascii: "<"), in: range) {
      switch text.shape(of: line) {
      case .code, .comment: continue
      default: break
      }
      var at = range.lowerBound
      var inCode = false
      while at + 7 < range.upperBound {
        let byte = text.bytes[at]
        if byte == ASCII.backtick { inCode.toggle() }
        if byte == UInt8(ascii: "<"), !inCode {
          if matches(open, at, range, text.bytes) { lines.append(line) }
          if matches(close, at, range, text.bytes) { _ = lines.popLast() }
        }
        at += 1
      }
    }
    return lines.map { line in
      .warning(
        "unclosed-details",
        "no </details> closes this folded part; it was read up to the next question, "
          + "so put </details> where it ends",
        at: SourceLocation(path: text.path, line: line + 1, column: 1))
    }
  }

  private static func matches(
    _ tag: [UInt8], _ at: Int, _ range: Range<Int>, _ bytes: [UInt8]
  ) -> Bool {
    guard at + tag.count <= range.upperBound, bytes[at + 1] | 0x20 == tag[1] | 0x20 else {
      return false
    }
    return tag.indices.allSatisfy { tag[$0] == ASCII.lower(bytes[at + $0]) }
      && (at + tag.count == range.upperBound || !ASCII.isWordByte(bytes[at + tag.count]))
  }
}
