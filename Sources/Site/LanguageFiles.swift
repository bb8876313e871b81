import Output
import Templating

/// The app's words in each language but English: a script each, which the app loads when a reader
/// wants that language.
struct LanguageFiles {
  let templates: TemplateLibrary

  /// Adds the scripts.
  func add(to tree: inout OutputTree) {
    for language in templates.languages {
      tree.add("assets/words/\(language).js") { [templates] in
        templates.messages(for: language).map(Self.script) ?? []
      }
    }
  }

  private static func script(_ messages: Messages) -> [UInt8] {
    var json = JSONWriter(capacity: messages.entries.count * 128)
    json.raw("RECTO.words.use(")
    json.string(messages.language)
    json.raw(",")
    json.object { json in
      for (english, forms) in messages.entries {
        json.name(english)
        if let only = forms.first, forms.count == 1, only.category == "other" {
          json.string(only.text)
        } else {
          json.object { json in
            for (category, text) in forms { json.member(category, text) }
          }
        }
      }
    }
    json.raw(");\n")
    return json.bytes
  }
}
