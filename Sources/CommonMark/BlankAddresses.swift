/// The links and pictures that cmark shows as text because their address has blanks.
///
/// `![Water](pictures/water molecule.png)` is no picture in CommonMark: an address with blanks stands
/// in `<` and `>`.
struct BlankAddresses {
  /// What a person wrote as a link or a picture.
  private struct Candidate {
    var isImage: Bool
    /// The address as it is written, without a title.
    var address: [UInt8]
    var line: Int
  }

  private var candidates: [Candidate] = []

  /// Looks through a source once.
  init(in source: Source) {
    let bytes = source.bytes
    var line = 1
    /// For each bracket that is open, whether a `!` stands before it.
    var open: [Bool] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        if index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\n") { index += 1 }
      case UInt8(ascii: "\n"):
        line += 1
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { open = [] }
      case UInt8(ascii: "["):
        open.append(index > 0 && bytes[index - 1] == UInt8(ascii: "!"))
      case UInt8(ascii: "]"):
        guard let isImage = open.popLast(), index + 1 < bytes.count,
          bytes[index + 1] == UInt8(ascii: "("),
          let address = Self.address(in: bytes, from: index + 2),
          isImage || Self.endsLikeAFile(address)
        else { break }
        candidates.append(Candidate(isImage: isImage, address: address, line: line))
      default: break
      }
      index += 1
    }
  }

  /// A finding for each of them that is shown as text.
  func findings(in blocks: [Block], _ source: Source) -> [MarkdownDocument.Finding] {
    if candidates.isEmpty { return [] }
    let prose = blocks.text(withCode: false)
    return candidates.compactMap { candidate in
      let address = source.restored(String(decoding: candidate.address, as: UTF8.self))
      // Marks such as `&amp;` are resolved in what is shown: the first word will do.
      let start = address.prefix { $0 != " " && $0 != "\t" }
      guard prose.contains("](" + start) else { return nil }
      return MarkdownDocument.Finding(
        code: "blank-in-address",
        message: "a \(candidate.isImage ? "picture" : "link") whose address has blanks is shown as "
          + "it is written: write '(<\(address)>)'",
        line: candidate.line)
    }
  }

  /// The address between parentheses where it has blanks; nil where none does, or where the
  /// parenthesis is not closed on the line.
  private static func address(in bytes: [UInt8], from start: Int) -> [UInt8]? {
    var depth = 0
    var end = start
    loop: while true {
      guard end < bytes.count, !isLineEnd(bytes[end]) else { return nil }
      switch bytes[end] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break loop }
        depth -= 1
      default: break
      }
      end += 1
    }
    let address = trimmed(withoutTitle(trimmed(bytes[start..<end])))
    guard address.first != UInt8(ascii: "<"), address.contains(where: isBlank) else { return nil }
    return Array(address)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) } ?? start.startIndex - 1
    return start[..<(end + 1)]
  }

  /// What stands before a title in quotes.
  private static func withoutTitle(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = bytes.last, "\"'".utf8.contains(quote),
      let open = bytes.dropLast().firstIndex(of: quote), open > bytes.startIndex,
      isBlank(bytes[open - 1])
    else { return bytes }
    return bytes[..<open]
  }

  /// Whether an address ends with a dot and a few letters: words in parentheses after a bracket
  /// need not be meant as a link.
  private static func endsLikeAFile(_ address: [UInt8]) -> Bool {
    guard let dot = address.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = address[(dot + 1)...]
    return (1...5).contains(ending.count)
      && ending.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
      }
  }
}
