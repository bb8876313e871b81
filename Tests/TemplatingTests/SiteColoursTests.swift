import Testing

@testable import Templating

@Suite struct SiteColoursTests {
  private func colours(_ own: String) -> SiteColours {
    SiteColours(TemplateLibrary(own: [.init(path: "assets/css/zz-own.css", text: own)]))
  }

  @Test(arguments: [
    ("", "#0a6350"), (":root { --accent: #7a2e8f; }", "#7a2e8f"),
    (":root{--accent:rgb(10 20 30 / 0.5)}", "rgb(10 20 30 / 0.5)"),
    ("a { color: red }\n:root {\r\n  --leaf: white;\r\n  --accent : teal\r\n}", "teal"),
    ("/* :root { --accent: red } */ :root { --accent: /* ours */ teal; }", "teal"),
    ("@charset \"utf-8\"; :root { --accent: teal }", "teal"),
    // Dark screens have colours of their own, and other places too.
    ("@media (prefers-color-scheme: dark) { :root { --accent: red; } }", "#0a6350"),
    (".card { --accent: red }", "#0a6350"), (":root { --accent: var(--wrong) }", "#0a6350"),
    (":root { --accent: \"<\" }", "#0a6350"), (":root { --accent", "#0a6350"),
    ("} :root { --accent: teal }", "teal"),
  ])
  func theLastRuleForTheRootCounts(own: String, accent: String) {
    #expect(colours(own)["accent"] == accent)
  }

  @Test func aDrawingTakesTheColoursThatTheStyleNames() {
    let own = colours(":root { --accent: teal }")
    #expect(own.drawn("<path fill=\"var(--accent, #000)\"/>") == "<path fill=\"teal\"/>")
    #expect(own.drawn("<a fill='var(--accent)'/><b/>") == "<a fill='teal'/><b/>")
    #expect(own.drawn("var(--own, #123) var(--accent") == "var(--own, #123) var(--accent")
    #expect(own.drawn("<svg/>") == "<svg/>")
  }
}
