/// Reads the text that some editors save as "Unicode".
enum UTF16Text {
  /// The text as UTF-8; lone surrogates and an odd last byte become U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let one = UInt16(bytes[at])
      let two = UInt16(bytes[at + 1])
      units.append(littleEndian ? two << 8 | one : one << 8 | two)
      at += 2
    }
    var result: [UInt8] = []
    result.reserveCapacity(units.count)
    _ = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { result.append($0) }
    if at < bytes.endIndex { result.append(contentsOf: UTF8.encodedReplacementCharacter) }
    return result
  }
}
