import Cards

/// Reads the pictures of cards by the addresses that cards show them under.
struct PictureReader: Sendable {
  private let paths: [String: String]
  private let files: any FileSystem

  init(_ media: MediaIndex, _ project: Project, _ files: any FileSystem) {
    var paths: [String: String] = [:]
    for file in media.files.values { paths[file.outputPath] = project.path(file.sourcePath) }
    self.paths = paths
    self.files = files
  }

  /// The bytes of a picture; nil when there is none at the address.
  @Sendable func bytes(_ address: String) -> [UInt8]? {
    if address.utf8.starts(with: "data:".utf8) { return Self.decoded(address) }
    let path = address.hasPrefix("../") ? String(address.dropFirst(3)) : address
    return paths[path].flatMap { try? files.read($0) }
  }

  /// The bytes that a `data:` URI holds, in base 64.
  static func decoded(_ address: String) -> [UInt8]? {
    guard let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")),
      address[..<comma].hasSuffix(";base64")
    else { return nil }
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for character in address.utf8[address.utf8.index(after: comma)...] {
      let value: UInt8
      switch character {
      case 0x41...0x5A: value = character - 0x41
      case 0x61...0x7A: value = character - 0x61 + 26
      case 0x30...0x39: value = character - 0x30 + 52
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D, 0x20, 0x0A: continue
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
