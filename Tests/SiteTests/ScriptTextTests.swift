import Testing

@testable import Site

@Suite("Scripts as they are sent")
struct ScriptTextTests {
  func sent(_ script: String) -> String {
    String(decoding: ScriptText.codeLines(Array(script.utf8)), as: UTF8.self)
  }

  @Test(
    "comments and indentation go, code and strings stay",
    arguments: [
      ("", ""),
      ("a();\n// why `b`\nb();\n", "a();\nb();\n"),
      ("/** one line */\na();\n", "a();\n"),
      ("  /**\n   * Says so.\n   * @param {string} a\n   */\n  a();\n", "a();\n"),
      ("/** @type {A} */ a();\n", "a();\n"),
      ("/*\n*/ a();\nb();\n", "a();\nb();\n"),
      ("a('// no comment');\n", "a('// no comment');\n"),
      ("a(); // at the end\n", "a(); // at the end\n"),
      ("a(/\\/\\*/);\nb();\n", "a(/\\/\\*/);\nb();\n"),
      ("a(`\n// text\n`);\n", "a(`\n// text\n`);\n"),
      ("a('b\\\n  // c');\n", "a('b\\\n  // c');\n"),
      ("a();\n\n  \n  b();", "a();\nb();\n"),
    ])
  func comments(script: String, expected: String) {
    #expect(sent(script) == expected)
  }
}
