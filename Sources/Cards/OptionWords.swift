/// The words of a short text in lower case, one after the other, without a copy of the text.
///
/// A word is a run of ASCII letters, digits and characters beyond ASCII that are no punctuation.
struct OptionWords: IteratorProtocol {
  private let bytes: String.UTF8View
  private var index: String.UTF8View.Index

  init(_ text: String) {
    bytes = text.utf8
    index = bytes.startIndex
  }

  mutating func next() -> String? {
    var word: [UInt8] = []
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0xE2, isPunctuation(at: index) {
        index = bytes.index(index, offsetBy: 3, limitedBy: bytes.endIndex) ?? bytes.endIndex
        if word.isEmpty { continue }
        break
      }
      index = bytes.index(after: index)
      if let letter = Self.letter(byte) {
        word.append(letter)
      } else if !word.isEmpty {
        break
      }
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  /// Whether a character from U+2000 on, such as a curly quote or a dash, stands here.
  private func isPunctuation(at index: String.UTF8View.Index) -> Bool {
    let next = bytes.index(after: index)
    return next < bytes.endIndex && (bytes[next] == 0x80 || bytes[next] == 0x81)
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      byte
    default: nil
    }
  }
}
