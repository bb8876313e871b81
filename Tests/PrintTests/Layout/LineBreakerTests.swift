import Testing

@testable import Print

@Suite struct LineBreakerTests {
  private let ruler = Ruler(testFonts())

  private func lines(_ text: String, width: Float, style: TextStyle = []) -> [String] {
    let text = FlowText(text, style)
    let segmenter = Segmenter(ruler)
    let range = segmenter.cut(text, limit: width)
    var starts: [Int32] = []
    let count = LineBreaker.lines(
      of: range, in: segmenter.segments, limit: width, into: &starts)
    #expect(count == starts.count)
    let offsets = starts.map { Int(segmenter.segments[Int($0)].start) } + [text.utf8.count]
    return zip(offsets, offsets.dropFirst()).map {
      String(decoding: text.utf8[$0..<$1], as: UTF8.self)
    }
  }

  @Test func fillsLinesGreedily() {
    #expect(lines("one two three four", width: 5) == ["one two ", "three four"])
  }

  @Test func theBlankAtALinesEndTakesNoRoom() {
    let width = lines("mmm", width: 50).count
    #expect(width == 1)
    #expect(lines("mm mm", width: 2 * 0.94) == ["mm ", "mm"])
  }

  @Test func breaksAfterAHyphenBetweenLettersOnly() {
    #expect(lines("wwww-wwww", width: 4) == ["wwww-", "wwww"])
    #expect(lines("aaaa -bbbb", width: 3.3) == ["aaaa ", "-bbbb"])
  }

  @Test func breaksAroundALongDash() {
    #expect(lines("wwwww\u{2014}wwwww", width: 5).count == 2)
  }

  @Test func aWordWiderThanALineStartsOnALineOfItsOwnAndBreaksBetweenLetters() {
    let found = lines("ab WWWWWWWWWW cd", width: 4)
    #expect(found.first == "ab ")
    #expect(found.count == 4)
    #expect(found.joined() == "ab WWWWWWWWWW cd")
  }

  @Test func anOrderedBreakEndsTheLine() {
    var text = FlowText("one", [])
    text.appendLineBreak()
    text.append("two", [])
    let segmenter = Segmenter(ruler)
    let range = segmenter.cut(text, limit: 50)
    var starts: [Int32] = []
    #expect(
      LineBreaker.lines(of: range, in: segmenter.segments, limit: 50, into: &starts) == 2)
  }

  @Test func wordsAreCutAndMeasuredAlikeWhateverStandsBesideThem() {
    var text = FlowText("one two  b\u{E9} three-four five. Six ", [], verbatim: true)
    text.append("seven eight", .bold)
    let segmenter = Segmenter(ruler)
    let segments = segmenter.cut(text, limit: 50).map { segmenter.segments[$0] }
    let words = segments.map {
      String(decoding: text.utf8[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
    #expect(
      words == ["one", "two", "b\u{E9}", "three-", "four", "five.", "Six", "seven", "eight"])
    for (segment, word) in zip(segments, words) {
      let font = word == "seven" || word == "eight" ? 1 : 0
      let width = word.unicodeScalars.reduce(0) { $0 + ruler.advance(of: $1.value, font: font) }
      #expect(segment.width == width)
    }
    let blank = ruler.advance(of: 0x20, font: 0)
    #expect(segments.map { ($0.space / blank).rounded() } == [1, 2, 1, 0, 1, 1, 1, 1, 0])
    #expect(segments.map { $0.flags.contains(.endsSentence) }.count { $0 } == 1)
  }

  @Test func breaksBetweenIdeographs() {
    #expect(lines("日本語日本語", width: 3.3).count == 2)
  }

  @Test func boldTextIsWider() {
    let plain = Ruler(testFonts()).advance(of: 0x61, font: 0)
    let bold = Ruler(testFonts()).advance(of: 0x61, font: 1)
    #expect(bold > plain)
    #expect(abs(plain - 0.561) < 0.002)
  }

  @Test func codeHasOneWidth() {
    #expect(ruler.advance(of: 0x69, font: 4) == ruler.advance(of: 0x57, font: 4))
    #expect(abs(ruler.advance(of: 0x69, font: 4) - 0.6) < 0.001)
  }

  @Test(arguments: [0x2192, 0x2264, 0x2211, 0x221E] as [UInt32])
  func signsThatTheTextFontLacksComeFromTheSymbolFont(scalar: UInt32) {
    #expect(ruler.advance(of: scalar, font: 0) > 0)
  }

  @Test(arguments: [0x4E00, 0x0E01, 0x1F9D0] as [UInt32])
  func whatNoFontHasIsToldByTheSign(scalar: UInt32) {
    #expect(ruler.advance(of: scalar, font: 0) < 0)
  }

  @Test(arguments: [
    ("😀", 4), ("❤\u{FE0F}", 6), ("👨\u{200D}👩\u{200D}👧", 18), ("🇩🇪", 8), ("1\u{FE0F}\u{20E3}", 7),
    ("👍🏽", 8), ("→", 0), ("a", 0), ("1", 0), ("é", 0), ("❤", 0), ("✅", 3),
  ])
  func emojiAreFoundAsWholes(text: String, bytes: Int) {
    #expect(Emoji.length(at: 0, in: Array(text.utf8)) == bytes)
  }
}
