/// The colours that the site's style names, for what lies outside of it: icons and the manifest.
public struct SiteColours: Sendable {
  private var values: [String: String] = [:]

  /// Those of some templates, as their last rule for `:root` sets them for a light screen.
  public init(_ templates: TemplateLibrary) {
    let own = templates.files.keys.filter { $0.hasPrefix("assets/css/") && $0.hasSuffix(".css") }
    for path in ["assets/style.css"] + own.sorted() {
      read(Self.withoutComments(templates.files[path]?.text ?? ""))
    }
  }

  /// A colour by its name, such as `accent`; nil when the style does not name it in plain words.
  public subscript(_ name: String) -> String? { values[name] }

  /// A drawing in which each `var(--accent, #0a6350)` is the colour that the style gives.
  public func drawn(_ drawing: String) -> String {
    guard drawing.contains("var(--") else { return drawing }
    var parts = drawing.split(separator: "var(--", omittingEmptySubsequences: false)
    let first = parts.removeFirst()
    return parts.reduce(into: String(first)) { text, part in
      let inside = part.prefix { $0 != ")" }
      let name = inside.prefix { $0 != "," && $0 != " " }
      if inside.endIndex < part.endIndex, let colour = values[String(name)] {
        text += colour + part[part.index(after: inside.endIndex)...]
      } else {
        text += "var(--" + part
      }
    }
  }

  /// Takes in the rules for `:root` that stand in no other rule, such as one for dark screens.
  private mutating func read(_ style: String) {
    var depth = 0
    var selector = ""
    var body = ""
    for character in style {
      switch character {
      case "{":
        depth += 1
        body = ""
      case "}":
        if depth == 1, selector.trimmingBlanks == ":root" { declare(body) }
        depth = max(0, depth - 1)
        if depth == 0 { selector = "" }
      case ";" where depth == 0: selector = ""
      default:
        if depth == 0 { selector.append(character) } else { body.append(character) }
      }
    }
  }

  private mutating func declare(_ body: String) {
    for declaration in body.split(separator: ";") {
      let name = declaration.prefix { $0 != ":" }.trimmingBlanks
      let value = declaration.dropFirst(declaration.prefix { $0 != ":" }.count + 1).trimmingBlanks
      guard name.hasPrefix("--"), Self.isPlain(value) else { continue }
      values[String(name.dropFirst(2))] = value
    }
  }

  /// Whether a value can stand in a drawing and in a manifest: a name, `#0a6350`, `rgb(10 99 80)`.
  private static func isPlain(_ value: String) -> Bool {
    !value.isEmpty && !value.hasPrefix("var(")
      && value.utf8.allSatisfy {
        isLetterOrDigit($0) || "#(). ,%/-".utf8.contains($0)
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func withoutComments(_ style: String) -> String {
    var parts = style.replacing("\r\n", with: "\n")
      .split(separator: "/*", omittingEmptySubsequences: false)
    let first = parts.removeFirst()
    return parts.reduce(into: String(first)) { text, part in
      let pieces = part.split(separator: "*/", maxSplits: 1, omittingEmptySubsequences: false)
      if pieces.count > 1 { text += pieces[1] }
    }
  }
}

extension StringProtocol {
  /// The text without blanks and line ends around it.
  fileprivate var trimmingBlanks: String {
    let blanks: Set<Character> = [" ", "\n", "\t", "\r"]
    var rest = Substring(self).drop { blanks.contains($0) }
    while let last = rest.last, blanks.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
