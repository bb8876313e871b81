import Foundation

/// Writes one Swift file that holds every file of a folder: `EmbedTemplates FOLDER OUTPUT`.
///
/// Text becomes raw string literals, which cost the compiler nothing (byte array literals of the
/// same size take minutes), and PNG pictures text in base64. Anything else that is not UTF-8 is
/// refused: templates are text.
@main
struct EmbedTemplates {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { refuse("usage: EmbedTemplates FOLDER OUTPUT") }
    let root = URL(filePath: arguments[1], directoryHint: .isDirectory)
    var source = "/// Every file of `Templates/`, by its path below that folder.\n"
    source += "let builtInTemplateFiles: [(path: String, text: String)] = [\n"
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() {
      var isFolder: ObjCBool = false
      let file = root.appending(path: path)
      guard unsafe FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue, !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
      else { continue }
      let data = try Data(contentsOf: file)
      let isPicture = path.hasSuffix(".png")
      guard
        let text = isPicture
          ? data.base64EncodedString() : String(validating: data, as: UTF8.self)
      else {
        refuse("Templates/\(path) is not UTF-8: templates and assets are text")
      }
      source += "  (\n    \(literal(path)),\n    \(literal(text))\n  ),\n"
    }
    source += "]\n"
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  /// A raw string literal of `text` with as many `#` as it takes, all on one line.
  static func literal(_ text: String) -> String {
    // The longest run of `#` after a quotation mark or a backslash, by bytes as the compiler reads.
    var longest = 0
    var run: Int?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        run = 0
      } else if byte == UInt8(ascii: "#"), let length = run {
        run = length + 1
        longest = max(longest, length + 1)
      } else {
        run = nil
      }
    }
    let hashes = String(repeating: "#", count: longest + 1)
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

  /// Ends the build with a message.
  static func refuse(_ message: String) -> Never {
    FileHandle.standardError.write(Data("error: \(message)\n".utf8))
    exit(1)
  }
}
