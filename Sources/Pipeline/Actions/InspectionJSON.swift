import Cards
import Diagnostics
import ExamText
import Output

/// Prints inspections as JSON.
enum InspectionJSON {
  /// One object with all files, and a newline.
  static func text(_ inspections: [Inspection]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.name("files")
      json.array { json in
        for inspection in inspections { write(inspection, &json) }
      }
    }
    json.raw("\n")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func write(_ inspection: Inspection, _ json: inout JSONWriter) {
    json.object { json in
      json.member("path", inspection.path)
      json.member("title", inspection.deck.title)
      json.name("cards")
      json.array { json in
        for card in inspection.deck.cards { write(card, &json) }
      }
      json.name("roles")
      json.array { json in
        for role in inspection.roles { json.string(role.rawValue) }
      }
      json.name("diagnostics")
      json.array { json in
        for diagnostic in inspection.diagnostics { write(diagnostic, &json) }
      }
    }
  }

  private static func write(_ card: Card, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", card.id?.rawValue ?? "")
      json.member("kind", card.kind.rawValue)
      json.member("dialect", card.origin?.dialect ?? "")
      write(card.origin?.lines, &json)
      json.member("prompt", card.prompt.text)
      json.name("options")
      json.array { json in
        for option in card.options {
          json.object { json in
            json.member("text", option.text.text)
            json.name("correct")
            json.bool(option.isCorrect)
            write("rationale", option.rationale, &json)
            write(option.lines ?? card.origin?.lines, &json)
          }
        }
      }
      json.name("answers")
      json.array { json in
        for answer in card.answers { json.string(answer.text) }
      }
      write("explanation", card.explanation, &json)
      json.name("tags")
      json.array { json in
        for tag in card.tags { json.string(tag) }
      }
    }
  }

  private static func write(_ lines: ClosedRange<Int>?, _ json: inout JSONWriter) {
    json.name("lines")
    json.array { json in
      json.number(lines?.lowerBound ?? 0)
      json.number(lines?.upperBound ?? 0)
    }
  }

  private static func write(_ name: String, _ text: Markdown?, _ json: inout JSONWriter) {
    json.name(name)
    if let text { json.string(text.text) } else { json.null() }
  }

  private static func write(_ diagnostic: Diagnostic, _ json: inout JSONWriter) {
    json.object { json in
      json.member("severity", diagnostic.severity.rawValue)
      json.member("code", diagnostic.code)
      json.member("message", diagnostic.message)
      json.name("line")
      json.number(diagnostic.location.line)
      json.name("column")
      json.number(diagnostic.location.column)
      if diagnostic.location.endLine > diagnostic.location.line {
        json.name("endLine")
        json.number(diagnostic.location.endLine)
      }
    }
  }
}
