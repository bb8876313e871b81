import Cards
import ExamText
import Testing

/// HTML in fields, seen through GIFT, which can declare it.
struct HTMLTests {
  private func markdown(_ html: String) -> String? {
    read("::T::[html]\(html) {T}").cards.first?.prompt.text
  }

  @Test(arguments: [
    ("<p>One</p><p>Two</p>", "One\n\nTwo"),
    ("One<br>Two", "One\\\nTwo"),
    ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
    ("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "1. a\n   - b\n2. c"),
    ("<b> bold </b>and <i>italic</i>", "**bold** and *italic*"),
    ("<b></b>x", "x"),
    ("H<sub>2</sub>O, x<sup>2</sup>", "H₂O, x²"),
    ("a<!-- b -->c", "ac"),
    ("<script>run()</script>safe", "safe"),
    ("<a href\\=\"https\\://a.example/x\">site</a>", "[site](https://a.example/x)"),
    ("<img src\\=\"a b.png\" alt\\=\"A map\">", "![A map](<a b.png>)"),
    ("use <code>a*b</code>", "use `a*b`"),
    ("<pre>x\n  y</pre>", "```\nx\n  y\n```"),
    ("1 &lt; 2 &amp; x&nbsp;y", "1 < 2 & x y"),
    ("&lt;b&gt; is bold", "\\<b> is bold"),
    (
      "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
      "| a | b |\n| --- | --- |\n| 1 | 2 |"
    ),
  ])
  func becomesMarkdown(html: String, expected: String) {
    #expect(markdown(html) == expected)
  }
}
