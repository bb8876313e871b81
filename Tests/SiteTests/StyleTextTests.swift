import Testing

@testable import Site

@Suite("Styles as they are sent")
struct StyleTextTests {
  func sent(_ style: String) -> String {
    String(decoding: StyleText.rules(Array(style.utf8)), as: UTF8.self)
  }

  @Test(
    "comments and indentation go, and nothing else",
    arguments: [
      ("", ""),
      ("a { b: c }\n", "a { b: c }\n"),
      ("/* one */\na {\n  b: c; /* two */\n\n  d: e\n}\n", "a {\nb: c;\nd: e\n}\n"),
      ("/* over\n   lines */ a { b: c }", "a { b: c }"),
      ("a { b: 1px/* apart */2px }", "a { b: 1px 2px }"),
      ("a { b: url(x/y) } /* open", "a { b: url(x/y) } "),
      ("/**/a{b:c}/***/", "a{b:c} "),
      (".a /* x */ .b {}\n", ".a .b {}\n"),
    ])
  func strips(style: String, expected: String) {
    #expect(sent(style) == expected)
  }

  @Test(
    "strings stay as they are",
    arguments: [
      "a::after { content: \"/* no comment */  \" }\n",
      "a::after { content: '\\'/*' }\nb { c: \"*/\" }\n",
      "a { b: url(x/*y*/z) }\nc { d: url('e)/*') }\n",
      "a::after { content: \"it's\" }\nb { c: d }\n",
      "a::after { content: \"\\\\\" }\nb { c: '  ' }\n",
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
