import Bytes

/// How a page gets the site's style, and what its policy says of that.
struct PageStyle {
  /// The elements in the page's head.
  let html: [UInt8]
  /// Where the page's policy lets styles come from.
  let policy: String

  /// A link to the style, from a page from which `root` leads to the site's folder.
  ///
  /// Both media are named, which is all there are: tools that check a page opened from a disk
  /// fetch a style for "all" once more, which browsers forbid there.
  static func linked(from root: String) -> PageStyle {
    PageStyle(
      html: Array(
        "<link rel=\"stylesheet\" media=\"screen, print\" href=\"\(root)assets/style.css\">".utf8),
      policy: "'self'")
  }

  /// The style in the page itself, which is painted without waiting for another file; a link where
  /// the style could not stand there, since it names files beside it.
  static func within(_ css: [UInt8]) -> PageStyle {
    guard standsAlone(css) else { return linked(from: "") }
    return PageStyle(
      html: Array("<style>".utf8) + css + Array("</style>".utf8),
      policy: "'self' 'sha256-\(Base64.text(SHA256.digest(of: css)))'")
  }

  /// Whether a style names no file and does not end the element that it stands in.
  private static func standsAlone(_ css: [UInt8]) -> Bool {
    let text = String(decoding: css, as: UTF8.self).lowercased()
    if text.contains("</") || text.contains("@import") { return false }
    return text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
      .allSatisfy { $0.drop { "\"' ".contains($0) }.hasPrefix("data:") }
  }
}
