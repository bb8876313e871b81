import Templating
import Testing

@testable import Print

@Suite struct SheetSidesTests {
  private func sides(of texts: [FlowText], cardsPerSheet: Int = 4) -> SheetSides {
    var sides = SheetSides(
      cardsPerSheet: cardsPerSheet, deckLabel: "Deck", names: CardNames(.english))
    for (index, text) in texts.enumerated() {
      let block = FittedBlock(
        block: FlowBlock(text: text), above: 0, lines: 1, height: 5, isContinued: false)
      let face = FittedFace(size: 10, blocks: [block])
      sides.append(
        FittedCard(number: index + 1, id: "k3v9", language: nil, fronts: [face], backs: [face]))
    }
    sides.finish()
    return sides
  }

  @Test(arguments: [(0, 0), (1, 1), (4, 1), (5, 2), (9, 3)])
  func eachSheetHoldsItsCardsAndTheLastTheRest(cards: Int, sheets: Int) {
    let made = sides(of: Array(repeating: FlowText("text"), count: cards))
    #expect(made.sheets.count == sheets)
    #expect(made.count == cards)
    #expect(made.sheets.allSatisfy { !$0.front.isEmpty && !$0.back.isEmpty })
  }

  @Test(arguments: 0..<20)
  func everyCharacterBeyondASCIIIsFoundWhereverItStands(place: Int) {
    let text = String(repeating: "x", count: place) + "é…ü" + String(repeating: "<", count: place)
    let demands = sides(of: [FlowText(text)]).demands
    #expect(demands.characters == Set("é…ü".unicodeScalars.map(\.value)))
    #expect(demands.usage == [])
  }

  @Test(arguments: 0..<20)
  func everyFontIsFoundWhereverItsTagStands(place: Int) {
    var text = FlowText(String(repeating: "x", count: place))
    text.append("b", .bold)
    text.append("c", .code)
    #expect(sides(of: [text]).demands.usage == [.bold, .mono])
  }

  @Test func numbersStandInTheNamesOfParts() {
    var html: [UInt8] = []
    NumberedName("Part {part} & {count}: {number}{other}")
      .append(12, part: 3, of: 40, to: &html)
    #expect(String(decoding: html, as: UTF8.self) == "Part 3 &amp; 40: 12")
  }
}
