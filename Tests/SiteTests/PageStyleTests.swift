import Testing

@testable import Site

@Suite("The style of a page")
struct PageStyleTests {
  @Test(
    "a style that needs no other file can stand in the page, named by its hash",
    arguments: [
      "", "a{b:c}", "a{b:url(data:image/png;base64,AA)}", "a{b:URL( \"data:x\" )}",
    ])
  func within(css: String) {
    let style = PageStyle.within(Array(css.utf8))
    #expect(String(decoding: style.html, as: UTF8.self) == "<style>\(css)</style>")
    #expect(style.policy.hasPrefix("'self' 'sha256-"))
  }

  @Test func theHashIsThatOfTheStyle() {
    #expect(
      PageStyle.within(Array("abc".utf8)).policy
        == "'self' 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='")
  }

  @Test(
    "another is linked",
    arguments: [
      "a{b:url(c.png)}", "@import 'x.css';", "@IMPORT url(data:x)", "a{b:'</style>'}",
      "a{b:url(data:x)url( '../y.woff2')}",
    ])
  func linked(css: String) {
    let style = PageStyle.within(Array(css.utf8))
    let html = String(decoding: style.html, as: UTF8.self)
    #expect(html.hasPrefix("<link rel=\"stylesheet\"") && html.hasSuffix("\"assets/style.css\">"))
    #expect(style.policy == "'self'")
  }
}
