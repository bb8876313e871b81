import Diagnostics

/// Checks a project's own file of words against the English that the site and the sheets speak.
struct OwnWords {
  private let known: Set<String>

  /// A check against the words of the built-in files and of some templates.
  init(templates: some Sequence<TemplateLibrary.File>) {
    var known: Set<String> = []
    for (path, text) in builtInTemplateFiles where TemplateLibrary.isWords(path) {
      let file = TemplateLibrary.File(path: path, text: text)
      let messages = try? MessageReader.read(file, language: "en")
      known.formUnion(messages?.entries.map(\.english) ?? [])
    }
    for template in templates { known.formUnion(TemplateWords.english(in: template.text)) }
    self.known = known
  }

  /// A warning for each entry that nobody asks for, or whose translation loses a value.
  func diagnostics(_ file: TemplateLibrary.File, _ words: Messages) -> [Diagnostic] {
    words.entries.compactMap { english, forms in
      guard known.contains(english) else {
        let nearest = nearestName(to: english, in: known.sorted())
        let remedy = nearest.map { "did you mean '\($0)'?" } ?? "delete the entry"
        return .warning(
          "unknown-words", "no text here reads '\(english)'; \(remedy)",
          at: Self.place(of: english, in: file))
      }
      let lost = Self.values(in: english).first { value in
        forms.contains { category, text in
          // "One card" needs no number.
          (value != "n" || category == "other") && !Self.values(in: text).contains(value)
        }
      }
      guard let lost else { return nil }
      return .warning(
        "missing-placeholder",
        "the translation of '\(english)' lacks {\(lost)}; write it where its value belongs",
        at: Self.place(of: english, in: file))
    }
  }

  /// The names of values in single braces.
  private static func values(in text: String) -> [Substring] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { part[..<$0] }
    }
  }

  private static func place(of english: String, in file: TemplateLibrary.File) -> SourceLocation {
    let written = english.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let path = "Templates/" + file.path
    for (number, line) in lines.enumerated() {
      guard let range = line.firstRange(of: "\"" + written + "\"") else { continue }
      let column = line[..<range.lowerBound].utf8.count + 1
      return SourceLocation(path: path, line: number + 1, column: column)
    }
    return SourceLocation(path: path, line: 1, column: 1)
  }
}
