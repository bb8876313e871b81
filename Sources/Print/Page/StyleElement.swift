import Bytes

/// A style in a page, and the hash by which the page's policy allows it.
struct StyleElement: Sendable {
  /// The element with its tags.
  let html: [UInt8]
  /// Its name in a policy.
  let source: String

  init(_ css: [UInt8]) {
    html = Array("<style>".utf8) + css + Array("</style>".utf8)
    source = "'sha256-\(Base64.text(SHA256.digest(of: css)))'"
  }

  /// What a page with these styles may do: show what it holds, run scripts of its own site, and
  /// nothing else.
  static func policy(_ styles: [StyleElement]) -> String {
    "default-src 'none'; script-src 'self'; style-src \(styles.map(\.source).joined(separator: " ")); "
      + "img-src data:; font-src data:; base-uri 'none'; form-action 'none'; "
      + "require-trusted-types-for 'script'; trusted-types 'none'"
  }
}
