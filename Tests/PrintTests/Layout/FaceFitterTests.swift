import Testing

@testable import Print

@Suite struct FaceFitterTests {
  private let box = CardFace(Paper.all[0].sheet).box

  private func fit(_ blocks: [FlowBlock]) -> [FittedFace] {
    let segmenter = Segmenter(Ruler(testFonts()))
    return FaceFitter.fit(blocks, box: box, segmenter: segmenter).faces
  }

  private func words(_ faces: [FittedFace]) -> [String] {
    faces.flatMap(\.blocks).flatMap { fitted -> [String] in
      var texts = [fitted.block.text]
      if case .row(let row) = fitted.block.kind {
        if row.isHead && fitted.isContinued { return [] }
        texts = row.cells
      }
      return texts.flatMap {
        String(decoding: $0.utf8, as: UTF8.self).split(separator: " ").map {
          $0.last == "." ? String($0.dropLast()) : String($0)
        }
      }
    }
  }

  @Test(arguments: 0..<60)
  func everyWordStandsOnExactlyOneFaceInOrder(seed: Int) {
    var random = RandomText(seed)
    let faces = fit(random.blocks())
    let found = words(faces)
    #expect(found.count == random.words.count)
    #expect(zip(found, random.words).first { $0 != $1 } == nil)
  }

  @Test(arguments: 0..<60)
  func noFaceIsHigherThanItsRoom(seed: Int) {
    var random = RandomText(seed)
    for face in fit(random.blocks()) {
      #expect(face.height <= box.height + 0.01)
      #expect(TypeScale.sizes.contains(face.size))
      #expect(face.blocks.first?.above == 0)
    }
  }

  @Test(arguments: 0..<60)
  func facesOfOneSideShareOneSizeAndTheLastIsNotBare(seed: Int) {
    var random = RandomText(seed)
    let faces = fit(random.blocks())
    #expect(Set(faces.map(\.size)).count == 1)
    #expect(faces.allSatisfy { !$0.blocks.isEmpty })
  }

  @Test(arguments: 0..<60)
  func noLineStandsAloneWhenAParagraphIsDivided(seed: Int) {
    var random = RandomText(seed)
    let faces = fit(random.blocks())
    for (face, next) in zip(faces, faces.dropFirst()) {
      guard let cut = face.blocks.last, let rest = next.blocks.first, rest.isContinued,
        case .text = rest.block.kind
      else { continue }
      #expect(cut.lines >= 2)
      #expect(rest.lines >= 2)
    }
  }

  @Test(arguments: 0..<60)
  func headingsStayWithWhatFollows(seed: Int) {
    var random = RandomText(seed)
    for face in fit(random.blocks()).dropLast() where face.blocks.count > 1 {
      let runs = face.blocks.allSatisfy(\.block.keepsWithNext)
      #expect(runs || face.blocks.last?.block.keepsWithNext == false)
    }
  }

  @Test func shortTextIsSetLarge() {
    let faces = fit([FlowBlock(text: FlowText("Why?", []))])
    #expect(faces.count == 1)
    #expect(faces[0].size == 14)
  }

  @Test func longerTextIsSetSmallerBeforeItIsDivided() {
    let words = { (count: Int) in String(repeating: "gradient ", count: count) }
    let sizes = [5, 40, 70, 100, 130].map { fit([FlowBlock(text: FlowText(words($0), []))]) }
    #expect(sizes.map(\.count) == [1, 1, 1, 1, 2])
    let used = sizes.dropLast().map { $0[0].size }
    #expect(used == used.sorted(by: >))
    #expect(Set(used).count > 2)
  }

  @Test func dividedTextIsDealtOutEvenly() {
    let text = String(repeating: "gradient descent ", count: 100)
    let faces = fit([FlowBlock(text: FlowText(text, []))])
    #expect(faces.count == 2)
    #expect(abs(faces[0].height - faces[1].height) < 8)
  }

  @Test func textIsDividedAfterASentenceWhereOneEndsInTime() {
    let sentence = "Every layer of the network learns something new about its input here. "
    let faces = fit([FlowBlock(text: FlowText(String(repeating: sentence, count: 24), []))])
    #expect(faces.count > 1)
    for face in faces { #expect(face.blocks.last?.block.text.utf8.last == UInt8(ascii: ".")) }
  }

  @Test func theNameOfAnOptionDoesNotEndAFaceWithoutItsReason() {
    let name = "The name of this option is a sentence that takes more than a line of the card."
    let reason = String(repeating: " Some words give a reason for it", count: 12) + "."
    for filler in 60..<140 {
      var option = FlowBlock(text: FlowText(name, .bold), marker: "A", level: 1)
      option.text.append(reason, [])
      option.lead = name.utf8.count
      let before = FlowText(String(repeating: "word ", count: filler) + "end.", [])
      let faces = fit([FlowBlock(text: before), option])
      for face in faces.dropLast() {
        #expect(face.blocks.last?.block.text.utf8.elementsEqual(name.utf8) == false)
      }
    }
  }

  @Test func anAbbreviationIsNoPlaceToDivide() {
    let text = String(repeating: "some metrics, e.g. accuracy and recall, tell little ", count: 34)
    for face in fit([FlowBlock(text: FlowText(text, []))]).dropLast() {
      let end = String(decoding: face.blocks.last?.block.text.utf8 ?? [], as: UTF8.self)
      #expect(!end.hasSuffix("e.g."))
    }
  }

  @Test func aWordLongerThanAFaceIsDividedAtNeedAndLosesNothing() {
    let word = String(repeating: "W", count: 2000)
    let faces = fit([FlowBlock(text: FlowText(word, []))])
    #expect(faces.count > 2)
    #expect(words(faces).joined() == word)
    for face in faces { #expect(face.height <= box.height + 0.01) }
  }

  @Test func theHeadOfATableIsRepeatedWhereTheTableGoesOn() {
    let columns = FlowBlock.Columns(widths: [50, 50], alignments: [.start, .start])
    let rows = (0..<30).map { row in
      FlowBlock(
        kind: .row(
          FlowBlock.Row(
            cells: [FlowText("r\(row)", []), FlowText("x", [])], columns: columns,
            isHead: row == 0)),
        keepsWithNext: row == 0, group: 1)
    }
    let faces = fit(rows)
    #expect(faces.count > 1)
    for face in faces {
      guard case .row(let row) = face.blocks[0].block.kind else {
        Issue.record("a face starts with no row")
        continue
      }
      #expect(row.isHead)
    }
  }

  @Test func aRowTooHighForAFaceIsDissolved() {
    let columns = FlowBlock.Columns(widths: [10, 90], alignments: [.start, .start])
    let long = FlowText(String(repeating: "WWWW ", count: 40), [])
    let faces = fit([
      FlowBlock(
        kind: .row(FlowBlock.Row(cells: [long, long], columns: columns, isHead: false)), group: 1)
    ])
    #expect(words(faces).count == 80)
    for face in faces { #expect(face.height <= box.height + 0.01) }
  }

  private func picture(high: Int) -> FlowBlock {
    FlowBlock(kind: .picture(.init(address: "leaf.png", alt: "a leaf", width: 150, height: high)))
  }

  private func heights(_ face: FittedFace) -> [Int] {
    face.blocks.compactMap {
      if case .picture(let picture) = $0.block.kind { picture.height } else { nil }
    }
  }

  @Test func aPictureIsDrawnSmallerBeforeItsOptionsGoOnAFurtherCard() {
    let question = FlowBlock(text: FlowText("Which part of the leaf does the arrow show?"))
    let options = ["Vein", "Stalk", "Edge", "Tip"].map { FlowBlock(text: FlowText($0)) }
    let faces = fit([question, picture(high: 150)] + options)
    #expect(faces.count == 1)
    #expect((75..<150).contains(heights(faces[0])[0]))
  }

  @Test func aPictureThatFitsKeepsItsSize() {
    let faces = fit([FlowBlock(text: FlowText("What is it?")), picture(high: 100)])
    #expect(faces.map(heights) == [[100]])
  }

  @Test func aTextTooLongForACardKeepsItsPictureLarge() {
    var random = RandomText(7)
    var text = [FlowBlock]()
    while text.count < 40 { text += random.blocks() }
    let faces = fit([picture(high: 150)] + text)
    #expect(faces.count > 1)
    #expect(heights(faces[0]) == [150])
  }

  @Test func theSameTextIsFittedTheSameWay() {
    for seed in 0..<5 {
      var one = RandomText(seed)
      var other = RandomText(seed)
      #expect(fit(one.blocks()) == fit(other.blocks()))
    }
  }
}
