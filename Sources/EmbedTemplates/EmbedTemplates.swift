import Foundation

/// Writes one Swift file that holds every file of a folder: `EmbedTemplates FOLDER OUTPUT`.
///
/// Text becomes raw string literals, which cost the compiler nothing (byte array literals of the
/// same size take minutes). Anything that is not UTF-8 is refused: templates are text.
@main
struct EmbedTemplates {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      fatalError("usage: EmbedTemplates FOLDER OUTPUT")
    }
    let root = URL(filePath: arguments[1], directoryHint: .isDirectory)
    var source = "/// Every file of `Templates/`, by its path below that folder.\n"
    source += "let builtInTemplateFiles: [(path: String, text: String)] = [\n"
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() {
      var isFolder: ObjCBool = false
      let file = root.appending(path: path)
      guard unsafe FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue, !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
      else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      source += "  (\n    \(literal(path)),\n    \(literal(text))\n  ),\n"
    }
    source += "]\n"
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  /// A raw string literal of `text` with as many `#` as it takes, all on one line.
  static func literal(_ text: String) -> String {
    var hashes = "#"
    while text.contains("\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    var body = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": body += "\\\(hashes)n"
      case "\r": body += "\\\(hashes)r"
      case "\0": body += "\\\(hashes)0"
      default: body.unicodeScalars.append(scalar)
      }
    }
    return hashes + "\"" + body + "\"" + hashes
  }
}
