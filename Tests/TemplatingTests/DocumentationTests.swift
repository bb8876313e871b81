import Foundation
import Print
import Site
import Templating
import Testing

/// `docs/templates.md` lists what a template may use: each name, of the kind it has.
@Suite struct DocumentationTests {
  private static let schemas = SiteBuilder.templateSchemas.merging(SheetBuilder.schemas) { $1 }

  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/templates.md")

  /// The names of a schema as the page writes them: `tags` › `tag`, and the kind.
  private func rows(_ schema: TemplateSchema, below path: String = "") -> [String] {
    schema.kinds.flatMap { name, kind -> [String] in
      let name = path + "`\(name)`"
      switch kind {
      case .text: return ["\(name): text"]
      case .html: return ["\(name): HTML"]
      case .flag: return ["\(name): condition"]
      case .list(let items): return ["\(name): list"] + rows(items, below: name + " › ")
      }
    }
  }

  /// The names and kinds in the table below a template's heading.
  private func documented(_ template: String) throws -> [String] {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    guard let section = text.components(separatedBy: "\n### `\(template)`\n").dropFirst().first
    else { return [] }
    return section.components(separatedBy: "\n#")[0].split(separator: "\n")
      .filter { $0.hasPrefix("| `") }
      .map { row in
        let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return "\(cells[0]): \(cells[1])"
      }
  }

  @Test(arguments: schemas.keys.sorted())
  func listsTheNamesOfEachTemplate(template: String) throws {
    let schema = try #require(Self.schemas[template])
    #expect(try documented(template).sorted() == rows(schema).sorted())
  }

  @Test func theBuiltInTemplatesUseNothingElse() {
    #expect(TemplateLibrary().diagnostics(schemas: Self.schemas) == [])
  }
}
