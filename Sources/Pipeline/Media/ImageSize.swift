/// The size in px that a picture's first bytes tell.
struct ImageSize: Sendable, Hashable {
  let width: Int
  let height: Int

  /// The endings of the pictures whose size can be read.
  static let endings = ["png", "gif", "jpg", "webp"]

  /// Reads the size of a PNG, GIF, JPEG, WebP or SVG; nil when the bytes tell none.
  init?(_ bytes: [UInt8], type: MediaType) {
    let found: (Int, Int)? =
      switch type.ending {
      case "png": Self.png(bytes)
      case "gif": Self.gif(bytes)
      case "jpg": Self.jpeg(bytes)
      case "webp": Self.webp(bytes)
      case "svg": SVGHead(bytes).size
      default: nil
      }
    guard let (width, height) = found, (1...100_000).contains(width),
      (1...100_000).contains(height)
    else { return nil }
    self.width = width
    self.height = height
  }

  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    return (big(bytes, 16, 4), big(bytes, 20, 4))
  }

  private static func gif(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
    return (little(bytes, 6, 2), little(bytes, 8, 2))
  }

  /// Walks the segments to the frame header, which is the first `SOF` that is no table.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.starts(with: [0xff, 0xd8]) else { return nil }
    var index = 2
    while index + 9 < bytes.count {
      guard bytes[index] == 0xff else { return nil }
      let marker = bytes[index + 1]
      if marker == 0xff {
        index += 1
        continue
      }
      if (0xc0...0xcf).contains(marker), ![0xc4, 0xc8, 0xcc].contains(marker) {
        return (big(bytes, index + 7, 2), big(bytes, index + 5, 2))
      }
      let length = big(bytes, index + 2, 2)
      guard length >= 2, marker != 0xda else { return nil }
      index += 2 + length
    }
    return nil
  }

  private static func webp(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    let chunk = bytes[12..<16]
    if chunk.elementsEqual("VP8X".utf8) {
      return (little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
    }
    if chunk.elementsEqual("VP8L".utf8) {
      let bits = little(bytes, 21, 4)
      return ((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
    }
    if chunk.elementsEqual("VP8 ".utf8) {
      return (little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff)
    }
    return nil
  }

  private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
