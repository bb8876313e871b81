import Testing

@testable import Print

@Suite struct ImpositionTests {
  @Test(arguments: Paper.all)
  func backsStandBehindTheirFronts(paper: Paper) {
    let imposition = Imposition(paper: paper)
    for cell in 0..<paper.cardsPerSheet {
      let front = imposition.front(cell)
      let back = imposition.back(cell)
      let centres = front.x + front.width / 2 + back.x + back.width / 2
      #expect(abs(centres - paper.width) < 1e-9)
      #expect(back.y == front.y)
      #expect(back.height == front.height)
    }
  }

  @Test func marginsThatDifferAreMirroredToo() {
    var paper = Paper.all[0]
    paper.x = 14.1
    let imposition = Imposition(paper: paper)
    #expect(abs(imposition.back(0).x - (210 - 14.1 - 95)) < 1e-9)
    let fronts = imposition.cutMarks(onBack: false)
    let backs = imposition.cutMarks(onBack: true)
    for (front, back) in zip(fronts, backs) {
      #expect(abs(front.x1 + back.x1 - paper.width) < 1e-9)
      #expect(front.y1 == back.y1)
    }
  }

  @Test(arguments: Paper.all)
  func cardsLieInsideThePrintableArea(paper: Paper) {
    let imposition = Imposition(paper: paper)
    for cell in 0..<paper.cardsPerSheet {
      for box in [imposition.front(cell), imposition.back(cell)] {
        #expect(box.x >= Paper.safeMargin)
        #expect(box.y >= Paper.safeMargin)
        #expect(box.x + box.width <= paper.width - Paper.safeMargin)
        #expect(box.y + box.height <= paper.height - Paper.safeMargin)
      }
    }
  }

  @Test(arguments: Paper.all)
  func cardsDoNotOverlap(paper: Paper) {
    let imposition = Imposition(paper: paper)
    for one in 0..<paper.cardsPerSheet {
      for other in 0..<one {
        let a = imposition.front(one)
        let b = imposition.front(other)
        let apartX = a.x + a.width <= b.x + 1e-9 || b.x + b.width <= a.x + 1e-9
        let apartY = a.y + a.height <= b.y + 1e-9 || b.y + b.height <= a.y + 1e-9
        #expect(apartX || apartY)
      }
    }
  }

  @Test(arguments: Paper.all)
  func cutMarksStandOnCardEdgesAndOutsideOfCards(paper: Paper) {
    let imposition = Imposition(paper: paper)
    let boxes = (0..<paper.cardsPerSheet).map(imposition.front)
    let marks = imposition.cutMarks(onBack: false)
    #expect(marks.count == 2 * (paper.columns + 1) + 2 * (paper.rows + 1))
    for mark in marks {
      let isUpright = mark.x1 == mark.x2
      let onEdge = boxes.contains { box in
        isUpright
          ? abs(mark.x1 - box.x) < 1e-9 || abs(mark.x1 - box.x - box.width) < 1e-9
          : abs(mark.y1 - box.y) < 1e-9 || abs(mark.y1 - box.y - box.height) < 1e-9
      }
      #expect(onEdge)
      let isInside = boxes.contains { box in
        let (x, y) = ((mark.x1 + mark.x2) / 2, (mark.y1 + mark.y2) / 2)
        return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
      }
      #expect(!isInside)
      #expect(abs(mark.x1 - mark.x2) + abs(mark.y1 - mark.y2) > 2)
    }
  }

  @Test func allPapersHoldCardsOfOneSize() {
    #expect(Set(Paper.all.map { [$0.cardWidth, $0.cardHeight] }).count == 1)
    #expect(Set(Paper.all.map(\.cardsPerSheet)).count == 1)
  }

  @Test func textAndLabelsLieInsideTheCard() {
    #expect(CardFace.top >= 3)
    #expect(CardFace.top + CardFace.textHeight <= CardFace.labelTop)
    #expect(CardFace.labelTop + CardFace.labelHeight <= 66 - 2.5)
    #expect(CardFace.side >= 3)
  }

  @Test(arguments: [(0.0, "0"), (16.5, "16.5"), (110.95, "110.95"), (-2.6, "-2.6"), (3.05, "3.05")])
  func measuresAreWrittenShort(value: Double, text: String) {
    #expect(SheetMarks.number(value) == text)
  }
}
