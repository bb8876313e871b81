/// The list of the files that Recto made, kept in the output folder as `.recto`.
///
/// It tells them from files that a person put there, which every build carries over.
struct Manifest: Sendable {
  /// The file's name in the output folder.
  static let name = ".recto"
  private static let head = "recto output 1"

  /// The paths, the manifest's own not among them.
  var paths: Set<String>

  init(paths: Set<String>) {
    self.paths = paths
  }

  /// Reads a manifest; nil when it is none that this version understands.
  init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0a).makeIterator()
    guard let first = lines.next(), first.elementsEqual(Self.head.utf8) else { return nil }
    paths = []
    while let line = lines.next() { paths.insert(String(decoding: line, as: UTF8.self)) }
  }

  /// The file's content: a head, then the sorted paths.
  static func bytes(sortedPaths: [String]) -> [UInt8] {
    var bytes = Array(head.utf8)
    bytes.append(0x0a)
    for path in sortedPaths {
      bytes += path.utf8
      bytes.append(0x0a)
    }
    return bytes
  }
}
