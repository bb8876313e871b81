import Bytes
import Cards

/// Puts the pictures that sheets show into the page itself.
struct InlinePictures: Sendable {
  /// The files by the address that a page of sheets would name them by.
  private let files: [[UInt8]: MediaIndex.File]
  private let bytes: @Sendable (MediaIndex.File) -> [UInt8]

  init(_ media: MediaIndex, bytes: @escaping @Sendable (MediaIndex.File) -> [UInt8]) {
    files = Dictionary(
      media.files.values.map { (Array(("../" + $0.outputPath).utf8), $0) },
      uniquingKeysWith: { one, _ in one })
    self.bytes = bytes
  }

  /// Appends a side of a sheet with its pictures in it.
  func append(_ side: [UInt8], to html: inout [UInt8]) {
    guard !files.isEmpty else {
      html += side
      return
    }
    var start = 0
    var index = 0
    while index + Self.opening.count < side.count {
      guard side[index] == Self.opening[0], side[index...].starts(with: Self.opening) else {
        index += 1
        continue
      }
      index += Self.opening.count
      let end = side[index...].firstIndex(of: UInt8(ascii: "\"")) ?? side.endIndex
      if let file = files[Array(side[index..<end])] {
        html += side[start..<index]
        html += Base64.address(of: bytes(file), type: file.type).utf8
        start = end
      }
      index = end
    }
    html += side[start...]
  }

  private static let opening = Array("<img src=\"".utf8)
}
