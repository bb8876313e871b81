import Testing

@testable import Print

@Suite struct SheetCatalogueTests {
  @Test(arguments: SheetCatalogue.all)
  func everyStockCanBePrintedOn(sheet: SheetSpec) {
    #expect(sheet.problem == nil)
    #expect(sheet.name.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || $0 >= 0x61 })
    #expect(!sheet.title.isEmpty)
  }

  @Test func noTwoStocksShareAName() {
    let names = SheetCatalogue.all.flatMap { [$0.name] + $0.equivalents }
    #expect(Set(names).count == names.count)
  }

  /// Grid, card, origin and distance from card to card as tables of stock give them, in mm.
  @Test(arguments: [
    ("avery-5371", [2, 5, 88.9, 50.8, 19.05, 12.7, 88.9, 50.8]),
    ("avery-5388", [1, 3, 127, 76.2, 44.45, 25.4, 127, 76.2]),
    ("avery-5389", [1, 2, 152.4, 101.6, 31.75, 31.75, 152.4, 114.3]),
    ("avery-8373", [2, 4, 88.9, 50.8, 12.7, 19.05, 101.6, 63.5]),
    ("avery-c32011", [2, 5, 85, 54, 15, 13.5, 95, 54]),
    ("avery-c32015", [2, 4, 85, 54, 17, 31.5, 91, 60]),
    ("avery-l7414", [2, 5, 90, 52, 15, 18.5, 90, 52]),
    ("avery-j8414", [2, 5, 87, 50.8, 14.8, 20.4, 93.1, 50.8]),
    ("zweckform-32010", [2, 5, 85, 54, 14.11, 14.11, 94.9, 53.98]),
    ("sigel-lp800", [2, 5, 85, 55, 15, 10, 95, 55]),
    ("a4-8", [2, 4, 95, 66, 10, 16.5, 95, 66]),
    ("letter-8", [2, 4, 95, 66, 12.95, 7.7, 95, 66]),
    ("a4-wide-9", [3, 3, 88, 62, 16.5, 12, 88, 62]),
    ("a7", [1, 1, 105, 74, 0, 0, 105, 74]),
    ("index-3x5", [1, 1, 127, 76.2, 0, 0, 127, 76.2]),
  ])
  func measuresAreThoseOfTheStock(name: String, expected: [Double]) throws {
    let sheet = try #require(SheetCatalogue.sheet(named: name))
    let measured = [
      Double(sheet.columns), Double(sheet.rows), sheet.cardWidth, sheet.cardHeight, sheet.x,
      sheet.y, sheet.cardWidth + sheet.columnGap, sheet.cardHeight + sheet.rowGap,
    ]
    for (index, pair) in zip(measured, expected).enumerated() {
      // With one column or row the distance says nothing.
      if (index == 6 && sheet.columns == 1) || (index == 7 && sheet.rows == 1) { continue }
      #expect(abs(pair.0 - pair.1) < 0.05)
    }
  }

  @Test(arguments: [
    ("Avery 5371", "avery-5371"), ("8371", "avery-5371"), ("C32011-10", "avery-c32011"),
    ("LP 801", "sigel-lp800"), ("A4_8", "a4-8"), ("3x5", "index-3x5"), ("8388", "avery-5388"),
  ])
  func stocksAreFoundByWhatPeopleCallThem(name: String, expected: String) {
    #expect(SheetCatalogue.sheet(named: name)?.name == expected)
  }

  @Test func anUnknownNameHasANearestOne() {
    #expect(SheetCatalogue.sheet(named: "avery-5370") == nil)
    #expect(SheetCatalogue.nearest(to: "avery-537l") == "avery-5371")
    #expect(SheetCatalogue.nearest(to: "papyrus-scroll") == nil)
  }

  @Test func aStockOfTheProjectComesFirst() {
    let own = SheetSpec("mine", "Mine", sheet: (210, 297), card: (60, 40), grid: (3, 6))
    #expect(SheetCatalogue.sheet(named: "Mine", own: [own]) == own)
  }
}

@Suite struct SheetSpecTests {
  @Test(arguments: SheetCatalogue.all.filter(\.isCut), [3.0, 6])
  func guttersKeepCardsOnThePrintableSheet(sheet: SheetSpec, gutter: Double) throws {
    let spaced = try #require(sheet.with(gutter: gutter))
    #expect(spaced.problem == nil)
    #expect(spaced.columnGap == gutter)
    #expect(spaced.x >= min(sheet.x, SheetSpec.printableMargin) - 1e-9)
    #expect(spaced.y >= min(sheet.y, SheetSpec.printableMargin) - 1e-9)
    #expect(spaced.cardWidth <= sheet.cardWidth)
    #expect(abs(2 * spaced.x + spaced.gridWidth - spaced.width) < 1e-9)
  }

  @Test func perforatedStockTakesNoGutter() throws {
    let sheet = try #require(SheetCatalogue.sheet(named: "5371"))
    #expect(sheet.with(gutter: 3) == nil)
    #expect(sheet.with(gutter: 0) == sheet)
  }

  @Test(arguments: SheetCatalogue.all)
  func textKeepsAwayFromCutsAndFromTheEdgeOfTheSheet(sheet: SheetSpec) {
    let face = CardFace(sheet)
    let right = sheet.width - sheet.x - sheet.gridWidth
    let below = sheet.height - sheet.y - sheet.gridHeight
    #expect(face.side >= 4)
    #expect(face.top >= 3.2)
    #expect(face.side + min(sheet.x, right) >= 6.35 - 1e-9)
    #expect(face.top + min(sheet.y, below) >= 6.35 - 1e-9)
    #expect(face.top + face.textHeight <= face.labelTop)
    #expect(face.labelTop + face.labelHeight <= sheet.cardHeight - 2.7 + 1e-9)
    #expect(face.labelTop + face.labelHeight + 6.35 <= sheet.cardHeight + below + 1e-9)
  }

  @Test(arguments: [
    ((0.0, 297.0), (95.0, 66.0), 2, 4, (0.0, 0.0), SheetProblem.noRoom),
    ((210, 297), (95, 66), 0, 4, (0, 0), .noRoom),
    ((100, 70), (105, 66), 1, 1, (0, 0), .cardTooLarge),
    ((210, 297), (95, 66), 2, 4, (25, 16.5), .beyondEdge),
    ((210, 297), (95, 66), 2, 4, (-3, 16.5), .beyondEdge),
    ((210, 297), (95, 66), 3, 4, (0, 0), .beyondEdge),
    ((210, 297), (20, 66), 3, 4, (10, 10), .cardTooSmall),
  ])
  func whatCanNotBePrintedIsSaid(
    size: (Double, Double), card: (Double, Double), columns: Int, rows: Int,
    origin: (Double, Double), problem: SheetProblem
  ) {
    let sheet = SheetSpec(
      "x", "X", sheet: size, card: card, grid: (columns, rows), origin: origin)
    #expect(sheet.problem == problem)
    #expect(!problem.message.isEmpty)
  }

  @Test(arguments: SheetCatalogue.all)
  func theScaleBarStandsInTheMargin(sheet: SheetSpec) {
    guard let bar = ScaleBar(sheet) else { return }
    let (width, height) = bar.isUpright ? (0, -ScaleBar.length) : (ScaleBar.length, 0)
    for share in stride(from: 0.0, through: 1, by: 0.05) {
      let (x, y) = (bar.x + width * share, bar.y + height * share)
      let isOnCards =
        x > sheet.x - 1 && x < sheet.x + sheet.gridWidth && y > sheet.y - 1
        && y < sheet.y + sheet.gridHeight + 1
      #expect(!isOnCards)
      #expect(x > 4 && y > 4 && x < sheet.width - 4 && y < sheet.height - 3)
    }
  }
}
