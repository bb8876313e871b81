/// A file's bytes and where its lines start.
struct SourceText {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of a text: they end in LF, CRLF or CR.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() {
      let endsLine =
        byte == 0x0a || (byte == 0x0d && (index + 1 == bytes.count || bytes[index + 1] != 0x0a))
      if endsLine { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The bytes of a line, from 1, without what ends it; nil when there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard number >= 1, number <= starts.count else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    var line = bytes[min(starts[number - 1], end)..<end]
    while let last = line.last, last == 0x0a || last == 0x0d { line.removeLast() }
    return line
  }
}
