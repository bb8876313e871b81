import CommonMark
import Testing

@Suite struct SafetyTests {
  private static let addresses = [
    "javascript:x()", "JaVaScRiPt:x()", " javascript:x()", "java&#10;script:x()",
    "&#106;avascript:x()", "javascript&colon;x()", "vbscript:x", "data:text/html,x",
    "data:image/svg+xml,x", "data:image/pngx,y", "blob:x", "filesystem:x", "file:///x",
    "//host.example/x", "\\\\\\\\host.example/x", "/\\\\host.example", "\u{1}javascript:x()",
    "about:blank", "ms-msdt:/id", "intent://x", "view-source:x", "x\" onfocus=\"y", "feed:x",
    "java\tscript:x()", "&Tab;javascript:x()", "&NewLine;//host.example", "%6Aavascript:x()",
  ]
  private static let wrappers = [
    "[a](<@>)", "[a](@)", "![a](<@>)", "<@>", "[a]\n\n[a]: <@>", "[![a](<@>)](<@>)",
    "[a](b \"@\")", "![@](b)", "```@\nx\n```", "# @", "| @ |\n| --- |\n| [a](<@>) |",
    "- [ ] @", "> @", "$@$", "[^@]", "**@**",
  ]
  private static let markup = [
    "<script>x()</script>", "<img src=x onerror=x()>", "<svg/onload=x()//",
    "<a href='javascript:x'>",
    "\"><script>x</script>", "' onmouseover=x() '", "</p><iframe src=x>", "<!--<script>",
    "<x onclick=y>",
    "&lt;script&gt;", "<style>*{}</style>", "`<script>`", "<scr<script>ipt>", "\0<script>",
    "\u{2028}<b",
  ]

  /// The names of the tags in HTML, and its attributes as `name=value`.
  ///
  /// It reads as a browser does as far as our printer's output goes; anything else is a failure.
  private func parts(of html: String) -> (tags: Set<String>, attributes: [(String, String)]) {
    var tags: Set<String> = []
    var attributes: [(String, String)] = []
    var rest = Array(html)[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[(open + 1)...]
      if rest.first == "/" { rest = rest.dropFirst() }
      let name = rest.prefix { $0.isLetter || $0.isNumber }
      tags.insert(String(name).lowercased())
      rest = rest.dropFirst(name.count)
      while rest.first == " " {
        rest = rest.dropFirst()
        guard rest.first != "/" else { break }
        let key = rest.prefix { $0 != "=" && $0 != ">" }
        rest = rest.dropFirst(key.count)
        guard rest.starts(with: "=\"") else {
          tags.insert("bad attribute \(String(key))")
          break
        }
        let value = rest.dropFirst(2).prefix { $0 != "\"" }
        attributes.append((String(key), String(value)))
        rest = rest.dropFirst(value.count + 3)
      }
      if rest.first == "/" { rest = rest.dropFirst() }
      if rest.first != ">" { tags.insert("bad tag \(String(name))") }
    }
    return (tags, attributes)
  }

  private static let allowedTags: Set = [
    "p", "em", "strong", "code", "pre", "a", "img", "br", "hr", "ul", "ol", "li", "blockquote",
    "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
  ]

  @Test(arguments: addresses + markup)
  func nothingRunsAndNothingLoads(hostile: String) {
    for wrapper in ["@"] + Self.wrappers {
      let markdown = wrapper.split(separator: "@", omittingEmptySubsequences: false)
        .joined(separator: hostile)
      let found = parts(of: html(markdown))
      #expect(found.tags.isSubset(of: Self.allowedTags), "\(markdown)")
      for (name, value) in found.attributes {
        #expect(["href", "src", "alt", "title", "class", "start"].contains(name), "\(markdown)")
        guard name == "href" || name == "src" else { continue }
        let scheme = value.prefix { !"/?#".contains($0) }
        #expect(!scheme.contains(":"), "\(markdown)")
        #expect(!value.hasPrefix("//") && !value.hasPrefix("%5C"), "\(markdown)")
      }
    }
  }

  @Test(arguments: [
    "http://a.example", "HTTPS://a.example", "mailto:a@b.example", "tel:+49-1", "#b", "b.html",
    "b/c:d.html", "?q=a:b", "/b", "../b", "",
  ])
  func allowedAddressesAreLinks(address: String) {
    #expect(html("[a](<\(address)>)") == "<p><a href=\"\(address)\">a</a></p>\n")
  }

  @Test(arguments: ["png", "gif", "jpeg", "webp", "PNG"])
  func picturesMayHoldTheirData(type: String) {
    let address = "data:image/\(type);base64,AAAA"
    #expect(html("![a](\(address))") == "<p><img src=\"\(address)\" alt=\"a\" /></p>\n")
    #expect(html("[a](\(address))") == "<p>a (\(address))</p>\n")
  }

  @Test(arguments: [
    ("[a *b*](ftp://c)", "<p>a <em>b</em> (ftp://c)</p>\n"),
    ("[a](ftp://c \"d\")", "<p>a (ftp://c &quot;d&quot;)</p>\n"),
    ("<irc://c>", "<p>irc://c</p>\n"),
    ("![a](ftp://c)", "<p>a (ftp://c)</p>\n"),
    ("![](ftp://c)", "<p>(ftp://c)</p>\n"),
    ("![a](https://b.example/c.png)", "<p><a href=\"https://b.example/c.png\">a</a></p>\n"),
    (
      "![](https://b.example/c.png)",
      "<p><a href=\"https://b.example/c.png\">https://b.example/c.png</a></p>\n"
    ),
    (
      "[![a](https://b.example/c.png)](d.html)",
      "<p><a href=\"d.html\">a (https://b.example/c.png)</a></p>\n"
    ),
    ("if a<b and c>d then", "<p>if a&lt;b and c&gt;d then</p>\n"),
    ("<div>\n*a*\n</div>", "<p>&lt;div&gt;\n*a*\n&lt;/div&gt;</p>\n"),
  ])
  func noTextIsLost(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }
}
