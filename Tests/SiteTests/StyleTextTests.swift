import Testing

@testable import Site

@Suite("Styles as they are sent")
struct StyleTextTests {
  func sent(_ style: String) -> String {
    String(decoding: StyleText.rules(Array(style.utf8)), as: UTF8.self)
  }

  @Test(
    "comments and blanks that mean nothing go, and nothing else",
    arguments: [
      ("", ""),
      ("a { b: c }\n", "a{b:c}"),
      ("/* one */\na {\n  b: c; /* two */\n\n  d: e;\n}\n", "a{b:c;d:e}"),
      ("/* over\n   lines */ a { b: c }", "a{b:c}"),
      ("a { b: 1px/* apart */2px }", "a{b:1px 2px}"),
      ("a { b: url(x/y) } /* open", "a{b:url(x/y)}"),
      ("/**/a{b:c}/***/", "a{b:c}"),
      (".a /* x */ .b {}\n", ".a .b{}"),
      (".a :hover, b:is( c , d ) > e {}", ".a :hover,b:is( c,d ) > e{}"),
      (
        "@media (a: b) and (c) {\n  d { e: calc(1px + 2px) -1px; }\n}\n",
        "@media (a:b) and (c){d{e:calc(1px + 2px) -1px}}"
      ),
      ("a {\r\n  b:\r\n    'c d'\r\n    'e f';\r\n}\r\n", "a{b:'c d' 'e f'}"),
    ])
  func strips(style: String, expected: String) {
    #expect(sent(style) == expected)
  }

  @Test(
    "strings stay as they are",
    arguments: [
      "a::after{content:\"/* no comment */  \"}",
      "a::after{content:'\\'/*'}b{c:\"*/\"}",
      "a{b:url(x/*y*/z, w )}c{d:url('e)/*')}",
      "a::after{content:\"it's { x ; }\"}b{c:d}",
      "a::after{content:\"\\\\\"}b{c:'  '}",
    ])
  func keepsStrings(style: String) {
    #expect(sent(style) == style)
  }

  @Test("what is sent is sent again unchanged")
  func settles() {
    let once = sent("/* a */\n:root {\n  --a: \"  /*\";\n\n\n  --b: calc(1px  + 2px) /* c */;\n}\n")
    #expect(sent(once) == once)
  }
}
