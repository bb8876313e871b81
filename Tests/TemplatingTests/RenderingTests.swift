import Diagnostics
import Testing

@testable import Templating

/// What a library of the given files makes of a page named `site/page.html`.
func rendered(
  _ template: String, _ context: TemplateContext, partials: [String: String] = [:]
) -> String {
  let library = TemplateLibrary(
    files: [.init(path: "site/page.html", text: template)]
      + partials.map { .init(path: "partials/\($0.key).html", text: $0.value) })
  return String(decoding: library.render("site/page.html", context), as: UTF8.self)
}

@Suite struct RenderingTests {
  @Test(arguments: [
    ("plain { text }", "plain { text }"),
    ("{{text}}", "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"),
    ("{{{html}}}{{& html}}", "<i>x</i><i>x</i>"),
    ("{{#yes}}y{{/yes}}{{^yes}}n{{/yes}}", "y"),
    ("{{#no}}y{{/no}}{{^no}}n{{/no}}", "n"),
    (
      "{{#items}}<{{name}}{{text}}>{{/items}}",
      "<1once><2a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;>"
    ),
    ("{{#none}}x{{/none}}{{^none}}nothing{{/none}}", "nothing"),
    ("a{{! nothing to see }}b", "ab"),
    ("a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\nb\nc\n"),
    ("{{> partials/p.html}}{{>partials/p}}", "[1][1]"),
    ("a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\n", "a\nb\n"),
    ("{{ text_2 }}{{#yes}}{{#yes}}{{text_2}}{{/yes}}{{/yes}}", "22"),
  ])
  func fillsATemplate(template: String, expected: String) {
    let context = TemplateContext([
      "text": .text("a <b> & \"c\" 'd'"), "text_2": .text("2"),
      "html": .html(Array("<i>x</i>".utf8)),
      "yes": .flag(true), "no": .flag(false), "none": .list([]), "one": .text("1"),
      "items": .list([
        TemplateContext(["name": .text("1"), "text": .text("once")]),
        TemplateContext(["name": .text("2")]),
      ]),
    ])
    #expect(rendered(template, context, partials: ["p": "[{{one}}]"]) == expected)
  }

  @Test func aMarkThatJoinsAQuotationMarkDoesNotHideIt() {
    let page = rendered("<a title=\"{{t}}\">", TemplateContext(["t": .text("\"\u{301} onclick=x")]))
    #expect(page == "<a title=\"&quot;\u{301} onclick=x\">")
  }

  @Test func valuesAreNotTemplates() {
    #expect(rendered("{{{t}}}", TemplateContext(["t": .text("{{x}}")])) == "{{x}}")
  }

  @Test func whatIsMissingIsNoted() {
    let library = TemplateLibrary(files: [.init(path: "site/page.html", text: "a\n {{titel}}")])
    _ = library.render("site/page.html", TemplateContext(["title": .text("x")]))
    _ = library.render("site/crad.html", TemplateContext())
    #expect(
      library.renderingDiagnostics.map { "\($0.location.path):\($0.location.line) \($0.code)" }
        == [
          "Templates/site/crad.html:0 missing-template",
          "Templates/site/page.html:2 unknown-variable",
        ])
    #expect(library.renderingDiagnostics.last?.location.column == 4)
  }

  @Test func theLaterOfTwoValuesCounts() {
    var context = TemplateContext(["a": .text("1")])
    context["a"] = .text("2")
    #expect(rendered("{{a}}", context) == "2")
    context["a"] = nil
    #expect(context["a"] == nil)
  }
}
