import CommonMark
import Testing

@Suite struct MathTests {
  @Test(arguments: [
    #"$x_1 * y_2 * z$"#, #"$\frac{a}{b}$"#, #"\(x_i \ne y_i\)"#, #"$a\_b$"#, #"$\{1, 2\}$"#,
    #"$$E = mc^2 \\ F_1 = *m* a$$"#, #"$a[1](b)$"#, #"$`a`$"#, #"$P(A | B)$"#, #"$\$5$"#,
    #"\[ x_1 = *y* \]"#, #"$x!$"#,
  ])
  func keepsFormulas(formula: String) {
    let document = MarkdownDocument(parsing: formula)
    #expect(document.blocks == [.paragraph([.text(formula)], line: 1)])
    #expect(document.findings.isEmpty)
  }

  @Test func keepsTheLinesOfADisplayedFormula() {
    let text = "$$\n\\begin{aligned}\na_1 &= *b* \\\\\n- c\n\\end{aligned}\n$$"
    #expect(MarkdownDocument(parsing: text).plainText == text)
    #expect(html("> " + text.split(separator: "\n").joined(separator: "\n> ")).contains("- c\n"))
  }

  @Test(arguments: [
    ("$5 *and* $10", "<p>$5 <em>and</em> $10</p>\n"),
    ("US$5 *or* US$6", "<p>US$5 <em>or</em> US$6</p>\n"),
    ("\\$a *b* c$", "<p>$a <em>b</em> c$</p>\n"),
    ("`$a_b` *c* `d_e$`", "<p><code>$a_b</code> <em>c</em> <code>d_e$</code></p>\n"),
    ("$a\n*b* c$", "<p>$a\n<em>b</em> c$</p>\n"),
    ("\\[a](b)", "<p>[a](b)</p>\n"),
    ("[a](b_$1$_c)", "<p><a href=\"b_$1$_c\">a</a></p>\n"),
    ("```\n$a_b$ `\n```\n*c*", "<pre><code>$a_b$ `\n</code></pre>\n<p><em>c</em></p>\n"),
    (
      "- ```\n  $a\n  ```\n- *b* $c_1$",
      "<ul>\n<li>\n<pre><code>$a\n</code></pre>\n</li>\n<li><em>b</em> $c_1$</li>\n</ul>\n"
    ),
  ])
  func otherDollarsAreText(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test func formulasMaySitInMarkup() {
    #expect(
      html("**so $a_1$** [$b*c*$](d)")
        == "<p><strong>so $a_1$</strong> <a href=\"d\">$b*c*$</a></p>\n")
    #expect(html("[$x_1$]\n\n[$x_1$]: y") == "<p><a href=\"y\">$x_1$</a></p>\n")
    #expect(html("$a<b>c$") == "<p>$a&lt;b&gt;c$</p>\n")
  }

  @Test func textMayHoldTheMarksThatStandForFormulas() {
    let text = "\u{10FFFD}0\u{10FFFD} $a_1$ \u{10FFFC}"
    #expect(MarkdownDocument(parsing: text).plainText == text)
    let entities = "&#x10FFFD; &#x10FFFD;9&#x10FFFD; &#x10FFFD;a $a_1$ &#x10FFFD;"
    #expect(
      MarkdownDocument(parsing: entities).plainText
        == "\u{10FFFD} \u{10FFFD}9\u{10FFFD} \u{10FFFD}a $a_1$ \u{10FFFD}")
  }
}
