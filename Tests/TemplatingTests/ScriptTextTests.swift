import Testing

@testable import Templating

@Suite("Scripts as they are sent")
struct ScriptTextTests {
  func sent(_ script: String) -> String {
    String(decoding: ScriptText.code(Array(script.utf8)), as: UTF8.self)
  }

  @Test(
    "comments and blanks that mean nothing go, code and strings stay",
    arguments: [
      ("", ""),
      ("a();\n// why `b`\nb();\n", "a();b();\n"),
      ("/** one line */\na();\n", "a();\n"),
      ("  /**\n   * Says so.\n   * @param {string} a\n   */\n  a();\n", "a();\n"),
      ("/** @type {A} */ a();\n", "a();\n"),
      ("a = /** @type {A} */ (b).c;\n", "a=(b).c;\n"),
      ("a(/* one\n two */ b);\n", "a(b);\n"),
      ("/*\n*/ a();\nb();\n", "a();b();\n"),
      ("a('// no comment', \"  it's\");\n", "a('// no comment',\"  it's\");\n"),
      ("a('\\'  /*'); // at the end\nb\n", "a('\\'  /*');b\n"),
      ("a(`\n// text\n`);\n", "a(`\n// text\n`);\n"),
      ("a('b\\\n  // c');\n", "a('b\\\n  // c');\n"),
      ("a();\r\n\n  \n  b();", "a();b();\n"),
      ("if (a) {\n  return b\n}\nelse c = [\n  1,\n];\n", "if(a){return b}\nelse c=[1,];\n"),
    ])
  func comments(script: String, expected: String) {
    #expect(sent(script) == expected)
  }

  @Test(
    "what would mean something else side by side stays apart",
    arguments: [
      ("a + +b - -c;", "a+ +b- -c;\n"),
      ("a = !b < !--c;", "a= !b< !--c;\n"),
      ("a ? .5 : b?.c;", "a? .5:b?.c;\n"),
      ("1 .toString(); [...a, ...b];", "1 .toString();[...a,...b];\n"),
      ("return typeof é in $b;", "return typeof é in $b;\n"),
      ("a\n(b)\n++c", "a\n(b)\n++c\n"),
    ])
  func apart(script: String, expected: String) {
    #expect(sent(script) == expected)
  }

  @Test(
    "from a slash on, a line stays as it is",
    arguments: [
      ("a(  /\\/\\/ '/ );\nb( c );\n", "a( /\\/\\/ '/ );\nb(c);\n"),
      ("a  =  b / c;  // d\ne;\n", "a=b / c;  // d\ne;\n"),
      ("a( b );\nc = d / e; /* f\n' // g */ h( i );\n", nil),
    ])
  func slashes(script: String, expected: String?) {
    #expect(sent(script) == expected ?? script)
  }
}
