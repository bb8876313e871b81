import Testing

@testable import Print

@Suite struct HTMLTextTests {
  private func html(_ text: FlowText) -> String {
    var html: [UInt8] = []
    HTMLText.append(text, to: &html)
    return String(decoding: html, as: UTF8.self)
  }

  @Test(arguments: [
    ("a < b && c > \"d\"", "a &lt; b &amp;&amp; c &gt; &quot;d&quot;"),
    ("<script>", "&lt;script&gt;"),
    ("naïve → Größe “x”…", "naïve → Größe “x”…"),
    ("é→é", "é→é"),
    ("a😀b", "a<span class=\"e\">😀</span>b"),
    ("1\u{FE0F}\u{20E3}2", "<span class=\"e\">1\u{FE0F}\u{20E3}</span>2"),
    ("x©\u{FE0F}y", "x<span class=\"e\">©\u{FE0F}</span>y"),
    ("👨\u{200D}👩\u{200D}👧!", "<span class=\"e\">👨\u{200D}👩\u{200D}👧</span>!"),
    ("日本語", "日本語"),
    ("שלום", "שלום"),
  ])
  func textIsEscapedAndEmojiAreBoxed(text: String, expected: String) {
    #expect(html(FlowText(text, [])) == expected)
  }

  @Test(arguments: [
    ("one", "<bdi class=\"m\">1.</bdi>"), ("אחד", "<bdi class=\"m\" dir=\"rtl\">1.</bdi>"),
  ])
  func numbersOfListsHaveTheDirectionOfTheirText(text: String, marker: String) {
    var face: [UInt8] = []
    let block = FlowBlock(text: FlowText(text), marker: "1.", level: 1)
    let fitted = FittedBlock(
      block: block, above: 0, lines: 1, height: 1, isContinued: false, line: nil)
    FaceHTML.append(FittedFace(size: 9, blocks: [fitted]), to: &face)
    #expect(String(decoding: face, as: UTF8.self).contains(marker + text))
  }

  @Test func stylesNest() {
    var text = FlowText("plain ", [])
    text.append("both", [.bold, .italic])
    text.append(" code", .code)
    #expect(html(text) == "plain <b><i>both</i></b><code> code</code>")
  }

  @Test func anOrderedBreakIsABreakOnThePage() {
    var text = FlowText("one ", [])
    text.appendLineBreak()
    text.append(" two", [])
    #expect(html(text) == "one<br>two")
  }

  @Test func runsOfBlanksBecomeOne() {
    #expect(html(FlowText("a \t\n  b", [])) == "a b")
  }

  @Test func aPartKeepsItsStyles() {
    var text = FlowText("plain ", [])
    text.append("bold", .bold)
    #expect(html(text.part(3..<8)) == "in <b>bo</b>")
  }

  @Test func trimmingTakesEmptyStylesAway() {
    var text = FlowText("plain", [])
    text.append(" ", .bold)
    text.trimEnd()
    #expect(html(text) == "plain")
    #expect(text.spans.count == 1)
  }
}
