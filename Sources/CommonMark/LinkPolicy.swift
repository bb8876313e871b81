/// Which addresses a page may name.
enum LinkPolicy {
  /// What an address is, as far as safety goes.
  enum Kind {
    /// A file of the project, a place on the page.
    case local
    /// An address elsewhere with an allowed scheme.
    case remote
    /// A picture that the address itself holds.
    case imageData
    /// Anything else: another scheme, or a host without a scheme.
    case forbidden
  }

  /// What an address is.
  ///
  /// Browsers drop blanks at the ends and tabs and line ends anywhere, take `\` for `/` and letters
  /// in any case: so does this, and what then has a colon before the first `/`, `?` or `#` has a
  /// scheme.
  static func kind(of destination: String) -> Kind {
    var address: [UInt8] = []
    var isSchemeOver = false
    for byte in destination.utf8 where byte > 0x20 && byte != 0x7F {
      address.append(byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : lowerCase(byte))
      isSchemeOver = isSchemeOver || ":/?#".utf8.contains(byte)
      if isSchemeOver, address.count >= 32 { break }
    }
    if address.starts(with: "//".utf8) { return .forbidden }
    guard
      let end = address.firstIndex(where: { ":/?#".utf8.contains($0) }),
      address[end] == UInt8(ascii: ":")
    else { return .local }
    let scheme = address[..<end]
    if remoteSchemes.contains(where: { scheme.elementsEqual($0.utf8) }) { return .remote }
    let isImage = imageTypes.contains { type in
      let head = "data:image/" + type
      guard address.starts(with: head.utf8), address.count > head.utf8.count else { return false }
      let next = address[head.utf8.count]
      return next == UInt8(ascii: ";") || next == UInt8(ascii: ",")
    }
    return isImage ? .imageData : .forbidden
  }

  private static let remoteSchemes = ["http", "https", "mailto", "tel"]
  private static let imageTypes = ["png", "gif", "jpeg", "webp"]

  private static func lowerCase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
