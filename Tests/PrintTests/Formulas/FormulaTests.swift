import Cards
import Testing

@testable import Print

@Suite struct FormulaTests {
  private static let svg = """
    <?xml version='1.0' encoding='UTF-8'?>
    <!-- This file was generated -->
    <svg version='1.1' xmlns='http://www.w3.org/2000/svg'>
    <defs>
    <path id='g0-1' d='M1 2L3 4H5V-.5C1 1 2 2 3 3S4 4 5 5Q1 1 2 2T3 3Z'/>
    </defs>
    <g id='page1'>
    <use x='10' y='7.5' xlink:href='#g0-1'/>
    <rect x='1' y='2' height='.5' width='20'/>
    </g>
    </svg>
    """

  private func shape(_ width: Double = 20) throws -> FormulaShape {
    try #require(FormulaShape(svg: Self.svg, source: "$x$", size: (width, 8, 2)))
  }

  private func book(_ width: Double = 20) throws -> FormulaBook {
    var book = FormulaBook()
    book.add("$x$", try shape(width))
    return book
  }

  @Test func outlinesStandOnTheBaseLine() {
    let path = SVGOutline(Self.svg).path(unit: 1, baseline: 7.5)
    let text = path.map { String(decoding: $0, as: UTF8.self) }
    #expect(
      text == "11 -2 m 13 -4 l 15 -4 l 15 0.5 l 11 -1 12 -2 13 -3 c 14 -4 14 -4 15 -5 c "
        + "12.333 -2.333 11.333 -1.333 12 -2 c 12.667 -2.667 13 -3 13 -3 c h 1 5 20 0.5 re ")
  }

  @Test(arguments: [
    ("<use x='10'", "<use transform='rotate(3)' x='10'"), ("#g0-1'/>", "#other'/>"),
    ("<rect", "<image"), ("L3 4", "A3 4"), ("M1 2", "M1"), ("y='2'", "y='two'"),
  ])
  func whatIsNotUnderstoodIsNotDrawn(part: String, other: String) {
    let svg = Self.svg.replacing(part, with: other)
    #expect(svg != Self.svg)
    #expect(FormulaShape(svg: svg, source: "$x$", size: (20, 8, 2)) == nil)
  }

  @Test func aFormulaStandsInTextLikeALetter() throws {
    let card = Card(
      kind: .choice, prompt: "Is $x$ or $y$? `$x$` is code",
      options: [
        Option("$x$", isCorrect: true, rationale: "As $x$.")
      ], explanation: "Not $5 or $6.")
    #expect(FormulaBook.sources(in: [card]) == ["$x$", "$y$"])
    let book = try book()
    let set = book.replacing(in: card, widest: 30)
    #expect(set.prompt == "Is \u{F0000} or $y$? `$x$` is code")
    #expect(set.options[0].text == "\u{F0000}")
    #expect(set.options[0].rationale == "As \u{F0000}.")
    #expect(set.explanation == card.explanation)
    #expect(book.lacksFormula(of: card, widest: 30))
    #expect(book.replacing(in: card, widest: 1) == card)
  }

  @Test func privateCharactersOfADeckAreNotTakenForFormulas() {
    let card = Card(kind: .recall, prompt: "$x$ and \u{F0000}", answer: "No.")
    #expect(FormulaBook.sources(in: [card]) == [])
  }

  @Test func aTallFormulaMakesItsLinesHigher() throws {
    var tall = FormulaBook()
    tall.add(
      "$y$", try #require(FormulaShape(svg: Self.svg, source: "$y$", size: (20, 25, 15))))
    let text = FlowText("See \u{F0000} here")
    let line = LineBox(text, lineHeight: 1.3, formulas: tall)
    #expect(line.height > 4)
    #expect(line.baseline > 2.8)
    let plain = LineBox(FlowText("See"), lineHeight: 1.3, formulas: tall)
    #expect(plain == LineBox(lineHeight: 1.3))
  }

  @Test func typeIsSmallEnoughForTheWidestFormula() throws {
    var fonts = testFonts()
    fonts.formulas = try book(200)
    let box = TextBox(width: 87, height: 50)
    let fitter = CardFitter(media: MediaIndex(), box: box, ruler: Ruler(fonts))
    let card = Card(kind: .recall, prompt: "$x$", answer: "No.")
    let front = try #require(fitter.fit(card, number: 1).card.fronts.first)
    let width = try shape(200).width * front.size * TypeScale.point
    #expect(width <= box.width)
    #expect(front.size < 14)
    #expect(front.blocks.first?.block.text == FlowText("\u{F0000}"))
  }

  @Test func browsersGetAPictureThatStandsOnTheBaseLine() throws {
    var html: [UInt8] = []
    try shape().appendSVG(to: &html)
    let svg = String(decoding: html, as: UTF8.self)
    // 20 pt wide, 8 pt high and 2 pt deep, at 1.12 em for 10 pt.
    #expect(
      svg.hasPrefix(
        "<svg class=\"v5\" width=\"2.24em\" height=\"1.15em\" viewBox=\"0 -900 2240 1150\" "
          + "role=\"img\" aria-label=\"$x$\"><path d=\"M"), "\(svg)")
    #expect(svg.hasSuffix("z\"/></svg>"))
    #expect(FormulaShape.rule(ofDepth: 5) == ".v5{vertical-align:-0.25em}\n")
  }

  @Test func aFormulaStaysWithTheSignAfterItAndIsWordsInAttributes() throws {
    let formulas = InlineFormulas(try book())
    let side = Array("<p>Is \u{F0000}, or \u{F0001}?</p><img alt=\"\u{F0000}\">".utf8)
    let html = String(decoding: formulas.placed(in: side), as: UTF8.self)
    #expect(html.hasPrefix("<p>Is <span class=\"x\"><svg "))
    #expect(html.contains("</svg>,</span> or \u{F0001}?</p>"))
    #expect(html.hasSuffix("<img alt=\"$x$\">"))
    #expect(InlineFormulas(FormulaBook()).placed(in: side) == side)
  }

  @Test func aLineWithFormulasIsReadPieceByPiece() throws {
    var fonts = testFonts()
    fonts.formulas = try book()
    var objects = PDFObjects()
    let typesetter = Typesetter(fonts, &objects)
    func pieces(_ text: FlowText, rightToLeft: Bool) -> [Typesetter.Line.Piece] {
      typesetter.line(
        text, 0..<text.utf8.count, size: 10, rightToLeft: rightToLeft, &objects
      ).pieces
    }
    let read = pieces(FlowText("if \u{F0000} then"), rightToLeft: false)
    #expect(read.map(\.formula) == [nil, "$x$", nil])
    #expect(read.map(\.start) == read.map(\.start).sorted())
    #expect(pieces(FlowText("\u{F0000}"), rightToLeft: false).map(\.formula) == ["$x$"])
    let hebrew = pieces(FlowText("אם \u{F0000} אז"), rightToLeft: true)
    #expect(hebrew.map(\.formula) == [nil, "$x$", nil])
    #expect(hebrew.map(\.start) == hebrew.map(\.start).sorted(by: >))
  }

  @Test func aFormulaWiderThanACardStaysAsItIsWritten() throws {
    var fonts = testFonts()
    fonts.formulas = try book(2000)
    let fitter = CardFitter(
      media: MediaIndex(), box: TextBox(width: 87, height: 50), ruler: Ruler(fonts))
    let card = Card(kind: .recall, prompt: "$x$", answer: "No.")
    let front = fitter.fit(card, number: 1).card.fronts[0]
    #expect(front.blocks.first?.block.text == FlowText("$x$", .code))
  }

  private func apart(_ text: String, marker: String = "") throws -> [FlowBlock] {
    var book = FormulaBook()
    for source in ["$$x$$", "$y$"] {
      book.add(
        source, try #require(FormulaShape(svg: Self.svg, source: source, size: (20, 8, 2))))
    }
    let card = book.replacing(
      in: Card(kind: .recall, prompt: Markdown(text)), widest: 30)
    return FlowBlock(text: FlowText(card.prompt.text), marker: marker, space: 0.4)
      .withDisplayedFormulasApart(book)
  }

  @Test(arguments: [
    ("We get $$x$$ and so on.", ["We get", "\u{F0000}", "and so on."]),
    ("$$x$$ is it", ["\u{F0000}", "is it"]),
    ("It is $$x$$.", ["It is", "\u{F0000}."]),
    ("a $$x$$, b $$x$$", ["a", "\u{F0000},", "b", "\u{F0000}"]),
    ("$$x$$", ["\u{F0000}"]), ("$$x$$.", ["\u{F0000}."]),
    ("in $y$ a line", ["in \u{F0001} a line"]), ("none", ["none"]),
  ])
  func aDisplayedFormulaGetsALineOfItsOwn(text: String, parts: [String]) throws {
    let blocks = try apart(text)
    #expect(blocks.map { String(decoding: $0.text.utf8, as: UTF8.self) } == parts)
    #expect(blocks[0].space == 0.4)
    #expect(blocks.dropLast().allSatisfy { $0.keepsWithNext })
  }

  @Test func aBulletStaysWithTheFirstPart() throws {
    #expect(try apart("As $$x$$ shows", marker: "•").map(\.marker) == ["•", "", ""])
  }
}
