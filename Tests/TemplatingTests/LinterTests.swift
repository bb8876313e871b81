import Diagnostics
import Testing

@testable import Templating

@Suite struct LinterTests {
  private static let schema: TemplateSchema = [
    "title": .text, "prompt": .html, "hasTags": .flag,
    "tags": .list(["tag": .text, "links": .list(["href": .text])]),
  ]

  private func findings(
    _ template: String, partials: [String: String] = [:], path: String = "site/card.html"
  ) -> [String] {
    let library = TemplateLibrary(
      files: [.init(path: path, text: template)]
        + partials.map { .init(path: "partials/\($0.key).html", text: $0.value) })
    return library.diagnostics(schemas: ["site/card.html": Self.schema]).map {
      "\($0.location.path):\($0.location.line):\($0.location.column) \($0.code)"
    }
  }

  @Test(arguments: [
    "{{title}}{{{prompt}}}{{& prompt}}",
    "{{#tags}}{{tag}}{{title}}{{#links}}{{href}}{{tag}}{{/links}}{{/tags}}{{^tags}}none{{/tags}}",
    "{{#hasTags}}{{title}}{{/hasTags}}{{! whatever () }}",
    "{{> partials/head}}{{>partials/head.html}}",
  ])
  func isSilentAboutGoodTemplates(template: String) {
    #expect(findings(template, partials: ["head": "{{title}}"]) == [])
  }

  @Test(arguments: [
    ("a\n{{titel}}", 2, 3, "unknown-variable"),
    ("{{tag}}", 1, 3, "unknown-variable"),
    ("{{#tags}}{{#links}}{{/links}}{{href}}{{/tags}}", 1, 32, "unknown-variable"),
    ("{{^tags}}{{tag}}{{/tags}}", 1, 12, "unknown-variable"),
    ("{{#hasTag}}{{/hasTag}}", 1, 4, "unknown-variable"),
    ("{{{title}}}", 1, 4, "unescaped-text"),
    ("{{& title}}", 1, 5, "unescaped-text"),
    ("{{ prompt }}", 1, 4, "escaped-html"),
    ("{{hasTags}}", 1, 3, "printed-section"),
    ("{{tags}}", 1, 3, "printed-section"),
    ("{{#title}}{{/title}}", 1, 4, "section-of-text"),
    ("{{> partials/haed}}", 1, 5, "missing-partial"),
    ("{{title", 1, 1, "template-syntax"),
    ("{{{prompt}}", 1, 1, "template-syntax"),
    ("a\n {{#hasTags}}", 2, 2, "template-syntax"),
    ("{{/hasTags}}", 1, 1, "template-syntax"),
    ("{{#hasTags}}{{#tags}}{{/hasTags}}{{/tags}}", 1, 22, "template-syntax"),
    ("{{}}", 1, 1, "template-syntax"),
    ("{{a b}}", 1, 1, "template-syntax"),
    ("{{<layout}}{{/layout}}", 1, 1, "unsupported-template-tag"),
    ("{{$block}}{{/block}}", 1, 1, "unsupported-template-tag"),
    ("{{=<% %>=}}", 1, 1, "unsupported-template-tag"),
    ("{{% CONTENT_TYPE: TEXT}}", 1, 1, "unsupported-template-tag"),
    ("{{uppercased(title)}}", 1, 1, "unsupported-template-tag"),
    ("{{tags.tag}}", 1, 1, "unsupported-template-tag"),
    ("{{.}}", 1, 1, "unsupported-template-tag"),
    ("{{>*title}}", 1, 1, "unsupported-template-tag"),
  ])
  func findsMistakes(template: String, line: Int, column: Int, code: String) {
    #expect(
      findings(template, partials: ["head": ""])
        == ["Templates/site/card.html:\(line):\(column) \(code)"])
  }

  @Test func sectionsHaveALimit() {
    let deep = String(repeating: "{{#hasTags}}", count: 60_000)
    #expect(findings(deep) == ["Templates/site/card.html:1:601 template-syntax"])
  }

  @Test func looksIntoPartials() {
    #expect(
      findings("{{#tags}}{{> partials/a}}{{/tags}}", partials: ["a": "{{tag}}\n{{tga}}"])
        == ["Templates/partials/a.html:2:3 unknown-variable"])
  }

  @Test func findsPartialsThatNeverEnd() {
    #expect(
      findings("{{> partials/a}}", partials: ["a": "{{> partials/b}}", "b": "{{> partials/a}}"])
        == [
          "Templates/partials/a.html:1:5 partial-circle",
          "Templates/partials/b.html:1:5 partial-circle",
        ])
  }

  @Test func findsTemplatesWithAWrongName() {
    let library = TemplateLibrary(files: [.init(path: "site/crad.html", text: "{{title}}")])
    let found = library.diagnostics(schemas: ["site/card.html": Self.schema])
    #expect(found.map(\.code) == ["missing-template", "unknown-template"])
    #expect(found.last?.message.hasSuffix("did you mean 'site/card.html'?") == true)
    #expect(found.last?.severity == .warning)
  }

  @Test func namesWhatWasMeant() {
    let library = TemplateLibrary(files: [
      .init(path: "site/card.html", text: "{{titel}}{{> partials/haed.html}}"),
      .init(path: "partials/head.html", text: ""),
    ])
    let messages = library.diagnostics(schemas: ["site/card.html": Self.schema]).map(\.message)
    #expect(messages.contains { $0.hasSuffix("did you mean 'title'?") })
    #expect(messages.contains { $0.hasSuffix("did you mean 'partials/head.html'?") })
  }

  @Test func withoutSchemasItChecksSyntaxAndPartials() {
    let library = TemplateLibrary(files: [
      .init(path: "site/card.html", text: "{{anything}}{{> partials/none}}"),
      .init(path: "site/deck.html", text: "{{#a}}"),
      .init(path: "assets/page.html", text: "{{#not a template}}"),
    ])
    #expect(library.diagnostics().map(\.code) == ["missing-partial", "template-syntax"])
  }
}
