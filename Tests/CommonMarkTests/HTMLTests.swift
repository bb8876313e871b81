import CommonMark
import Testing

func html(_ markdown: String, _ printer: HTMLPrinter = HTMLPrinter()) -> String {
  var bytes: [UInt8] = []
  printer.append(MarkdownDocument(parsing: markdown).blocks, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct HTMLTests {
  @Test(arguments: [
    ("", ""),
    ("one line", "<p>one line</p>\n"),
    ("two\nlines", "<p>two\nlines</p>\n"),
    ("a < b & \"c\" 'd'", "<p>a &lt; b &amp; &quot;c&quot; 'd'</p>\n"),
    ("one\n\ntwo", "<p>one</p>\n<p>two</p>\n"),
    ("hard  \nbreak", "<p>hard<br />\nbreak</p>\n"),
    ("*so* **what**", "<p><em>so</em> <strong>what</strong></p>\n"),
    ("`a < b`", "<p><code>a &lt; b</code></p>\n"),
    ("# Head", "<h1>Head</h1>\n"),
    ("***", "<hr />\n"),
    ("> said\n> he", "<blockquote>\n<p>said\nhe</p>\n</blockquote>\n"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("1) a", "<ol>\n<li>a</li>\n</ol>\n"),
    ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    ("    x < y", "<pre><code>x &lt; y\n</code></pre>\n"),
    ("```swift\nlet x\n```", "<pre><code class=\"language-swift\">let x\n</code></pre>\n"),
    ("[a](b.html \"c\")", "<p><a href=\"b.html\" title=\"c\">a</a></p>\n"),
    ("![a *b*](c.png)", "<p><img src=\"c.png\" alt=\"a b\" /></p>\n"),
    (
      "<https://a.example/?b&c>",
      "<p><a href=\"https://a.example/?b&amp;c\">https://a.example/?b&amp;c</a></p>\n"
    ),
    ("[a][b]\n\n[b]: c", "<p><a href=\"c\">a</a></p>\n"),
    ("a\\*b&copy;", "<p>a*b©</p>\n"),
  ])
  func printsAsExpected(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test func headingsGoDownAndStopAtSix() {
    #expect(html("# A\n\n##### B", HTMLPrinter(headingOffset: 2)) == "<h3>A</h3>\n<h6>B</h6>\n")
  }

  @Test func imagesAreResolvedByThePrinter() {
    let printer = HTMLPrinter { destination in
      destination == "in.png"
        ? .init(address: "../media/1.png", pixelSize: PixelSize(width: 3, height: 4)) : nil
    }
    #expect(
      html("![x](in.png) ![y](out.png)", printer)
        == "<p><img src=\"../media/1.png\" alt=\"x\" width=\"3\" height=\"4\" /> "
        + "<img src=\"out.png\" alt=\"y\" /></p>\n")
  }

  @Test func appendsAfterWhatIsThere() {
    var bytes = Array("<main>".utf8)
    HTMLPrinter().append(MarkdownDocument(parsing: "a").blocks, to: &bytes)
    HTMLPrinter().append([.code("b")], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "<main><p>a</p>\n<code>b</code>")
  }
}
