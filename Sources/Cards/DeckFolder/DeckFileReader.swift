import Diagnostics

/// Reads `deck.yml`: the title and language of a deck that is a folder.
enum DeckFileReader {
  private static let keys = ["title", "lang"]

  static func read(
    _ file: TextFile
  ) -> (title: String?, language: String?, diagnostics: [Diagnostic]) {
    if let problem = EncodingProblem.find(in: file.bytes, path: file.path) {
      return (nil, nil, [problem])
    }
    let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
    let text = file.bytes.starts(with: byteOrderMark) ? file.bytes[3...] : file.bytes[...]
    let result = FrontMatterYAML.read(FileLine.split(text)[...], path: file.path)
    var title: String?
    var language: String?
    var diagnostics = result.diagnostics
    for entry in result.entries {
      let place = SourceLocation(
        path: file.path, line: entry.place.line, column: entry.place.column)
      guard keys.contains(entry.key) else {
        diagnostics.append(unknownKey(entry.key, at: place))
        continue
      }
      switch entry.value {
      case .null: break
      case .scalar(let text) where entry.key == "title": title = text
      case .scalar(let text) where isLanguageTag(text): language = text
      case .scalar(let text): diagnostics.append(badLanguage(text, at: place))
      case .list, .other:
        let message = "'\(entry.key)' must be a text; put it on one line, in quotes if need be"
        diagnostics.append(.error("wrong-type", message, at: place))
      }
    }
    return (title, language, diagnostics)
  }

  private static func unknownKey(_ key: String, at place: SourceLocation) -> Diagnostic {
    let near = key == "language" ? "lang" : nearestName(to: key, in: keys)
    let hint = near.map { "did you mean '\($0)'?" } ?? "known are title and lang"
    return .warning("unknown-key", "the key '\(key)' means nothing here; \(hint)", at: place)
  }
}
