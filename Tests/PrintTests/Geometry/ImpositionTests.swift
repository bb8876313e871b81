import Testing

@testable import Print

/// Every stock with every way to turn sheets and cards.
private let impositions: [Imposition] = SheetCatalogue.all.flatMap { sheet in
  SheetFlip.allCases.flatMap { flip in
    CardTurn.allCases.map { Imposition(sheet: sheet, flip: flip, turn: $0) }
  }
}.filter { $0.problem == nil }

@Suite struct ImpositionTests {
  @Test(arguments: impositions)
  func backsStandBehindTheirFronts(imposition: Imposition) {
    let sheet = imposition.sheet
    for cell in 0..<imposition.cardsPerSheet where imposition.flip != .fold {
      let (front, back) = (imposition.front(cell), imposition.back(cell))
      let sumX = front.x + front.width / 2 + back.x + back.width / 2
      let sumY = front.y + front.height / 2 + back.y + back.height / 2
      if imposition.mirrorsX {
        #expect(abs(sumX - sheet.width) < 1e-9)
        #expect(back.y == front.y)
      } else {
        #expect(abs(sumY - sheet.height) < 1e-9)
        #expect(back.x == front.x)
      }
      #expect(back.width == front.width)
      #expect(back.height == front.height)
    }
  }

  @Test(arguments: [
    // The long edge of a portrait sheet is its side, of a landscape sheet its top.
    ("a4-8", SheetFlip.long, CardTurn.book, true, false),
    ("a4-8", .long, .calendar, true, true),
    ("a4-8", .short, .book, false, true),
    ("a4-8", .short, .calendar, false, false),
    ("a4-8", .manual, .book, true, false),
    ("a4-wide-9", .long, .book, false, true),
    ("a4-wide-9", .long, .calendar, false, false),
    ("a4-wide-9", .short, .book, true, false),
    ("a4-wide-9", .short, .calendar, true, true),
    ("a4-wide-9", .manual, .calendar, false, false),
  ])
  func flipAndTurnAreTwoQuestions(
    name: String, flip: SheetFlip, turn: CardTurn, mirrorsX: Bool, turnsBack: Bool
  ) throws {
    let sheet = try #require(SheetCatalogue.sheet(named: name))
    let imposition = Imposition(sheet: sheet, flip: flip, turn: turn)
    #expect(imposition.mirrorsX == mirrorsX)
    #expect(imposition.turnsBack == turnsBack)
  }

  @Test func marginsThatDifferAreMirroredToo() throws {
    let sheet = try #require(SheetCatalogue.sheet(named: "32010"))
    let imposition = Imposition(sheet: sheet)
    #expect(abs(imposition.back(0).x - (210 - 14.11 - 85)) < 1e-9)
    var cut = sheet
    cut.isCut = true
    let marked = Imposition(sheet: cut)
    let marks = zip(marked.cutMarks(onBack: false), marked.cutMarks(onBack: true))
    for (front, back) in marks {
      #expect(abs(front.x1 + back.x1 - 210) < 1e-9)
      #expect(front.y1 == back.y1)
    }
  }

  @Test func anOffsetMovesBacksOnly() throws {
    let sheet = try #require(SheetCatalogue.sheet(named: "a4-8"))
    let plain = Imposition(sheet: sheet)
    let moved = Imposition(sheet: sheet, backOffset: .init(x: 1.5, y: -0.5))
    for cell in 0..<8 {
      #expect(moved.front(cell) == plain.front(cell))
      #expect(abs(moved.back(cell).x - plain.back(cell).x - 1.5) < 1e-9)
      #expect(abs(moved.back(cell).y - plain.back(cell).y + 0.5) < 1e-9)
    }
    #expect(moved.cutMarks(onBack: false) == plain.cutMarks(onBack: false))
    let (one, other) = (plain.cutMarks(onBack: true)[0], moved.cutMarks(onBack: true)[0])
    #expect(abs(other.x1 - one.x1 - 1.5) < 1e-9)
  }

  @Test(arguments: impositions)
  func cardsDoNotOverlap(imposition: Imposition) {
    var boxes = (0..<imposition.cardsPerSheet).map(imposition.front)
    if imposition.flip == .fold { boxes += (0..<imposition.cardsPerSheet).map(imposition.back) }
    for (index, a) in boxes.enumerated() {
      for b in boxes[..<index] {
        let apartX = a.x + a.width <= b.x + 1e-9 || b.x + b.width <= a.x + 1e-9
        let apartY = a.y + a.height <= b.y + 1e-9 || b.y + b.height <= a.y + 1e-9
        #expect(apartX || apartY)
      }
    }
  }

  @Test(arguments: impositions.filter { $0.flip == .fold })
  func foldedCardsMirrorEachOtherAboutTheirLine(imposition: Imposition) throws {
    for cell in 0..<imposition.cardsPerSheet {
      let line = try #require(imposition.foldLine(cell))
      let (front, back) = (imposition.front(cell), imposition.back(cell))
      if imposition.foldAxis == .upright {
        #expect(abs(front.x + front.width + back.x - 2 * line.x1) < 1e-9)
        #expect(front.y == back.y)
        #expect(!imposition.turnsBack)
      } else {
        #expect(abs(front.y + front.height + back.y - 2 * line.y1) < 1e-9)
        #expect(front.x == back.x)
        #expect(imposition.turnsBack)
      }
    }
  }

  @Test(arguments: [("a4-8", 4), ("avery-5388", 1), ("avery-5389", 1), ("a4-6", 3), ("a4-9", 3)])
  func foldingTakesTwoPlacesForACard(name: String, count: Int) throws {
    let sheet = try #require(SheetCatalogue.sheet(named: name))
    #expect(Imposition(sheet: sheet, flip: .fold).cardsPerSheet == count)
  }

  @Test func oneCardCanNotBeFolded() throws {
    let sheet = try #require(SheetCatalogue.sheet(named: "a6"))
    #expect(Imposition(sheet: sheet, flip: .fold).problem == .nothingToFold)
    #expect(Imposition(sheet: sheet).problem == nil)
  }

  @Test func aShortLastSheetKeepsItsCells() throws {
    let sheet = try #require(SheetCatalogue.sheet(named: "a4-8"))
    let imposition = Imposition(sheet: sheet)
    #expect(imposition.sheets(of: 19) == [0..<8, 8..<16, 16..<19])
    #expect(imposition.sheets(of: 0).isEmpty)
    #expect(imposition.back(0).x == 105)
  }

  @Test func bothPapersOfThePagesHoldCardsOfOneSize() {
    #expect(Paper.all.count == 2)
    #expect(Set(Paper.all.map { [$0.sheet.cardWidth, $0.sheet.cardHeight] }).count == 1)
    #expect(Set(Paper.all.map(\.sheet.cardsPerSheet)).count == 1)
  }

  @Test(arguments: [(0.0, "0"), (16.5, "16.5"), (110.95, "110.95"), (-2.6, "-2.6"), (3.05, "3.05")])
  func measuresAreWrittenShort(value: Double, text: String) {
    #expect(SheetMarks.number(value) == text)
  }
}
