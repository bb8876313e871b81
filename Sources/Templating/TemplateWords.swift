/// Words in templates that are to be put into the language of the pages: `[[Print on {{paper}}]]`.
enum TemplateWords {
  /// The template with its words in a language; what the language lacks stays English.
  static func translated(_ template: String, into words: Messages) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "[["),
      let close = rest[open.upperBound...].firstRange(of: "]]")
    {
      result += rest[..<open.lowerBound]
      result += translation(of: String(rest[open.upperBound..<close.lowerBound]), words)
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  /// The English of a template's words.
  static func english(in template: String) -> [String] {
    template.split(separator: "[[", omittingEmptySubsequences: false).dropFirst().compactMap {
      guard let end = $0.firstRange(of: "]]") else { return nil }
      return english(String($0[..<end.lowerBound]))
    }
  }

  private static func english(_ source: String) -> String {
    source.replacing("{{", with: "{").replacing("}}", with: "}")
  }

  /// Messages name their values in single braces, templates in double ones.
  private static func translation(of source: String, _ words: Messages) -> String {
    let english = english(source)
    let text = words.text(english)
    if text == english { return source }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("{", with: "{{").replacing("}", with: "}}")
  }
}
