import Testing

@testable import Print

private let cuttable: [SheetSpec] = SheetCatalogue.all.filter(\.isCut).flatMap { sheet in
  [0, 3, 6].compactMap { sheet.with(gutter: $0) }
}

@Suite struct CutMarksTests {
  @Test(arguments: cuttable)
  func marksStandOnCardEdgesAndOutsideOfCards(sheet: SheetSpec) {
    let imposition = Imposition(sheet: sheet)
    let boxes = (0..<sheet.cardsPerSheet).map(imposition.front)
    let marks = imposition.cutMarks(onBack: false)
    #expect(!marks.isEmpty)
    for mark in marks {
      let isUpright = mark.x1 == mark.x2
      let onEdge = boxes.contains { box in
        isUpright
          ? abs(mark.x1 - box.x) < 1e-9 || abs(mark.x1 - box.x - box.width) < 1e-9
          : abs(mark.y1 - box.y) < 1e-9 || abs(mark.y1 - box.y - box.height) < 1e-9
      }
      #expect(onEdge)
      for share in [0.0, 0.25, 0.5, 0.75, 1] {
        let x = mark.x1 + (mark.x2 - mark.x1) * share
        let y = mark.y1 + (mark.y2 - mark.y1) * share
        let isOnCard = boxes.contains {
          x > $0.x - 0.3 && x < $0.x + $0.width + 0.3 && y > $0.y - 0.3
            && y < $0.y + $0.height + 0.3
        }
        #expect(!isOnCard)
      }
      #expect(abs(mark.x1 - mark.x2) + abs(mark.y1 - mark.y2) > 2)
    }
  }

  @Test(arguments: cuttable, [SheetFlip.long, .short])
  func marksOfBacksLieBehindThoseOfFronts(sheet: SheetSpec, flip: SheetFlip) {
    let imposition = Imposition(sheet: sheet, flip: flip)
    let pairs = zip(imposition.cutMarks(onBack: false), imposition.cutMarks(onBack: true))
    for (front, back) in pairs {
      if imposition.mirrorsX {
        #expect(abs(front.x1 + back.x1 - sheet.width) < 1e-9)
        #expect(front.y2 == back.y2)
      } else {
        #expect(abs(front.y1 + back.y1 - sheet.height) < 1e-9)
        #expect(front.x2 == back.x2)
      }
    }
  }

  @Test func marksInGuttersSurviveTheFirstCut() throws {
    let sheet = try #require(SheetCatalogue.sheet(named: "a4-8")?.with(gutter: 3))
    let marks = Imposition(sheet: sheet).cutMarks(onBack: false)
    // Two edges in each of the two columns, a mark in both margins and in each of three gutters.
    #expect(marks.count { $0.x1 == $0.x2 } == 4 * 5)
    #expect(marks.count { $0.y1 == $0.y2 } == 8 * 3)
  }

  @Test func perforatedStockHasNone() throws {
    let sheet = try #require(SheetCatalogue.sheet(named: "5371"))
    #expect(Imposition(sheet: sheet).cutMarks(onBack: false).isEmpty)
  }
}
