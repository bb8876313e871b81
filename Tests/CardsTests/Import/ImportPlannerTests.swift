import Cards
import Diagnostics
import Testing

/// A folder on which imports are carried out, as the command does it.
private struct Folder {
  var files: [String: [UInt8]] = [:]

  var list: [TextFile] {
    files.sorted { $0.key > $1.key }.map { TextFile(path: $0.key, bytes: $0.value) }
  }

  func plan(_ cards: [Card], title: String? = nil, overwrites: Bool = false) -> ImportPlan {
    ImportPlanner(deck: "demo", folder: "Content/demo", overwrites: overwrites)
      .plan(cards, deckFile: DeckFile(title: title), existing: list)
  }

  @discardableResult
  mutating func run(
    _ cards: [Card], title: String? = nil, overwrites: Bool = false
  ) -> ImportPlan {
    let plan = plan(cards, title: title, overwrites: overwrites)
    if plan.diagnostics.contains(where: { $0.severity == .error }) { return plan }
    for file in plan.writes { files[file.path] = file.bytes }
    return plan
  }

  /// Changes a text in the file that holds it, as a person does by hand.
  mutating func edit(_ old: String, _ new: String) {
    for (path, bytes) in files where path.hasSuffix(".md") {
      let text = String(decoding: bytes, as: UTF8.self)
      guard let range = text.firstRange(of: old) else { continue }
      files[path] = Array(text.replacingCharacters(in: range, with: new).utf8)
    }
  }

  var cards: [Card] { DeckFolderReader().read(list).folder.cards }
}

extension String {
  fileprivate func firstRange(of other: String) -> Range<String.Index>? {
    ranges(of: other).first
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

@Suite struct ImportPlannerTests {
  private static func card(
    _ prompt: String, _ answer: String, explanation: String? = nil, from path: String = "exam.txt"
  ) -> Card {
    Card(
      kind: .recall, prompt: Markdown(prompt), answer: Markdown(answer),
      explanation: explanation.map { Markdown($0) },
      origin: CardOrigin(path: path, lines: 1...2, dialect: "test"))
  }

  private static let source = [
    card("What is a warm-up?", "A rise of the learning rate at the start"),
    card("Why shuffle the data?", "So that batches differ", explanation: "Order is a pattern too."),
    card("What does beam search keep?", "The best few sequences"),
  ]

  private func actions(_ plan: ImportPlan) -> [ImportPlan.Action] { plan.steps.map(\.action) }

  @Test func aFirstImportWritesOneFilePerCardInSourceOrder() {
    var folder = Folder()
    let plan = folder.run(Self.source, title: "Practice")
    #expect(actions(plan) == [.create, .create, .create])
    #expect(
      folder.files.keys.sorted() == [
        "Content/demo/deck.yml", "Content/demo/imported.ids",
        "Content/demo/what-does-beam-search-keep.md", "Content/demo/what-is-a-warm-up.md",
        "Content/demo/why-shuffle-the-data.md",
      ])
    #expect(folder.cards.map(\.prompt) == Self.source.map(\.prompt))
    #expect(folder.cards.allSatisfy { $0.id != nil })
    #expect(DeckFolderReader().read(folder.list).folder.title == "Practice")
  }

  @Test func theFirstImportNotesTitleAndLanguage() {
    let plan = ImportPlanner(deck: "demo", folder: "Content/demo")
      .plan(Self.source, deckFile: DeckFile(title: "See: Schiffe", language: "de"), existing: [])
    let file = plan.writes.first { $0.path == "Content/demo/deck.yml" }
    #expect(
      file.map { String(decoding: $0.bytes, as: UTF8.self) }
        == "title: \"See: Schiffe\"\nlang: de\n")
  }

  @Test func aDryRunSaysWhatWouldBeDoneAndAnImportWhatWasDone() {
    let plan = Folder().plan(Self.source)
    #expect(plan.summary(isDryRun: true).hasSuffix("\n3 to create; nothing was written\n"))
    #expect(plan.summary(isDryRun: false).hasSuffix("\n3 created\n"))
  }

  @Test func aSecondImportOfTheSameTextWritesNothing() {
    var folder = Folder()
    folder.run(Self.source)
    let plan = folder.plan(Self.source)
    #expect(plan.writes.isEmpty)
    #expect(actions(plan) == [.unchanged, .unchanged, .unchanged])
    #expect(plan.summary(isDryRun: false) == "3 unchanged\n")
  }

  @Test func aTextThatMovedIsTheSameSource() throws {
    var folder = Folder()
    folder.run([Self.card("What is a warm-up of the rate?", "A rise", from: "Content/exam.txt")])
    let id = try #require(folder.cards[0].id)
    let plan = folder.run(
      [Self.card("What is the warm-up of a rate?", "A rise", from: "old/exam.txt")])
    #expect(actions(plan) == [.update])
    #expect(folder.cards.map(\.id) == [id])
    #expect(folder.cards.map(\.prompt.text) == ["What is the warm-up of a rate?"])
  }

  @Test func cardsKeepTheIDsThatTheyHadInTheText() throws {
    let cards = Self.source
    let known = CardIdentifier(deck: "exam").identify(cards).cards.map(\.id)
    let plan = ImportPlanner(deck: "demo", folder: "Content/demo")
      .plan(cards, existing: [], textIDs: [known[0], nil, known[2]])
    #expect(plan.steps[0].id == known[0])
    #expect(plan.steps[1].id != known[1])
    #expect(plan.steps[2].id == known[2])
  }

  @Test func aChangeInTheSourceUpdatesTheSameCard() throws {
    var folder = Folder()
    folder.run(Self.source)
    let ids = folder.cards.map(\.id)
    var edited = Self.source
    edited[0].prompt = "What is a warmup phase?"
    edited[0].answer = "A rise of the learning rate during the first steps"
    let plan = folder.run(edited)
    #expect(actions(plan) == [.update, .unchanged, .unchanged])
    #expect(plan.steps[0].remark == "prompt, answer")
    #expect(folder.cards.map(\.id) == ids)
    #expect(folder.cards[0].prompt == edited[0].prompt)
    #expect(folder.files["Content/demo/what-is-a-warm-up.md"] != nil)
  }

  @Test func whatAPersonChangedStays() {
    var folder = Folder()
    folder.run(Self.source)
    folder.edit("So that batches differ", "So that no two epochs look alike")
    let plan = folder.run(Self.source)
    #expect(actions(plan) == [.unchanged, .edited, .unchanged])
    #expect(plan.writes.isEmpty)
    let line = "edited    Content/demo/why-shuffle-the-data.md: answer\n"
    #expect(plan.summary(isDryRun: false).contains(line))
    #expect(folder.cards[1].answer == "So that no two epochs look alike")
  }

  @Test func changesOfDifferentFieldsAreJoined() {
    var folder = Folder()
    folder.run(Self.source)
    folder.edit("So that batches differ", "So that no two epochs look alike")
    var edited = Self.source
    edited[1].explanation = "A fixed order is a pattern that the model learns."
    let plan = folder.run(edited)
    #expect(plan.steps[1].action == .update)
    #expect(plan.steps[1].remark == "explanation; answer edited by hand and kept")
    #expect(folder.cards[1].answer == "So that no two epochs look alike")
    #expect(folder.cards[1].explanation == edited[1].explanation)
  }

  @Test func aFieldThatBothChangedIsAConflictThatIsToldOnceAndKeptUntilToldToOverwrite() {
    var folder = Folder()
    folder.run(Self.source)
    folder.edit("So that batches differ", "By hand")
    var edited = Self.source
    edited[1].answer = "So that each batch is a fair sample"
    for _ in 0..<2 { #expect(folder.plan(edited).steps[1].action == .conflict) }
    let first = folder.run(edited)
    #expect(first.steps[1].action == .conflict)
    #expect(first.diagnostics.map(\.code) == ["import-conflict"])
    #expect(folder.cards[1].answer == "By hand")
    for _ in 0..<2 {
      let later = folder.run(edited)
      #expect(later.steps[1].action == .edited)
      #expect(later.steps[1].remark == "answer (the text has another answer)")
      #expect(later.diagnostics.isEmpty && later.writes.isEmpty)
      #expect(folder.cards[1].answer == "By hand")
    }
    let plan = folder.run(edited, overwrites: true)
    #expect(plan.steps[1].action == .update)
    #expect(folder.cards[1].answer == edited[1].answer)
    #expect(actions(folder.plan(edited)) == [.unchanged, .unchanged, .unchanged])
  }

  @Test func aConflictIsToldAgainWhenTheSourceChangesAgain() {
    var folder = Folder()
    folder.run(Self.source)
    folder.edit("So that batches differ", "By hand")
    var edited = Self.source
    for answer in ["Another answer", "A third one", "Another answer"] {
      edited[1].answer = Markdown(answer)
      #expect(folder.run(edited).steps[1].action == .conflict)
      #expect(folder.run(edited).steps[1].action == .edited)
      #expect(folder.cards[1].answer == "By hand")
    }
    // Back where it was before both changed it, there is nothing to be said.
    #expect(folder.run(Self.source).steps[1].remark == "answer")
    // Another field of the card goes on being brought up to date.
    folder.run(edited)
    edited[1].explanation = "Order misleads."
    #expect(folder.run(edited).steps[1].action == .update)
    #expect(folder.cards[1].explanation == "Order misleads.")
    #expect(folder.cards[1].answer == "By hand")
  }

  @Test func aFileThatTakesOverTheTextOfAConflictFollowsTheSourceAgain() {
    var folder = Folder()
    folder.run(Self.source)
    folder.edit("So that batches differ", "By hand")
    var edited = Self.source
    edited[1].answer = "Another answer"
    folder.run(edited)
    folder.edit("By hand", "Another answer")
    #expect(folder.run(edited).steps[1].action == .unchanged)
    edited[1].answer = "A third one"
    #expect(folder.run(edited).steps[1].action == .update)
    #expect(folder.cards[1].answer == "A third one")
  }

  @Test func aDeletedFileStaysAway() {
    var folder = Folder()
    folder.run(Self.source)
    folder.files["Content/demo/why-shuffle-the-data.md"] = nil
    #expect(actions(folder.run(Self.source)) == [.unchanged, .deleted, .unchanged])
    #expect(folder.cards.count == 2)
    #expect(actions(folder.run(Self.source, overwrites: true))[1] == .create)
    #expect(folder.cards.map(\.prompt) == Self.source.map(\.prompt))
  }

  @Test func aCardThatLeftTheSourceIsKeptAndTold() {
    var folder = Folder()
    folder.run(Self.source)
    let plan = folder.run(Array(Self.source.dropFirst()))
    #expect(actions(plan) == [.unchanged, .unchanged, .gone])
    #expect(folder.cards.count == 3)
  }

  @Test func aRenamedFileKeepsItsCard() {
    var folder = Folder()
    folder.run(Self.source)
    folder.files["Content/demo/01 shuffle.md"] = folder.files.removeValue(
      forKey: "Content/demo/why-shuffle-the-data.md")
    #expect(actions(folder.run(Self.source)) == [.unchanged, .unchanged, .unchanged])
  }

  @Test func insertedCardsStandWhereTheSourceHasThemAndNoOtherFileChanges() {
    var folder = Folder()
    folder.run(Self.source)
    var edited = Self.source
    edited.insert(Self.card("What is a logit?", "A score before softmax"), at: 1)
    edited.insert(Self.card("What is an epoch?", "One pass over all data"), at: 0)
    let plan = folder.run(edited)
    #expect(actions(plan) == [.create, .unchanged, .create, .unchanged, .unchanged])
    #expect(folder.cards.map(\.prompt) == edited.map(\.prompt))
  }

  @Test func anotherSourceAddsItsCardsBelow() {
    var folder = Folder()
    folder.run(Self.source)
    let other = [
      Self.card("What is a warm-up good for?", "A calm start", from: "other.txt"),
      Self.card("What is momentum?", "A running mean of gradients", from: "other.txt"),
    ]
    let plan = folder.run(other)
    #expect(actions(plan) == [.create, .create])
    #expect(folder.cards.map(\.prompt) == (Self.source + other).map(\.prompt))
    #expect(actions(folder.plan(Self.source)) == [.unchanged, .unchanged, .unchanged])
  }

  @Test func aLostRecordOverwritesNothing() {
    var folder = Folder()
    folder.run(Self.source)
    let ids = folder.cards.map(\.id)
    folder.files["Content/demo/imported.ids"] = nil
    folder.edit("So that batches differ", "By hand")
    let plan = folder.run(Self.source)
    #expect(actions(plan) == [.unchanged, .conflict, .unchanged])
    #expect(folder.cards.map(\.id) == ids)
    #expect(folder.cards[1].answer == "By hand")
  }

  @Test func commentsAndUnknownKeysSurviveAnUpdate() throws {
    var folder = Folder()
    folder.run(Self.source)
    folder.edit("order: 20\n", "order: 20\n# ask Ana\ndifficulty: hard\n")
    var edited = Self.source
    edited[1].answer = "So that batches are fair samples"
    folder.run(edited)
    let file = try #require(folder.files["Content/demo/why-shuffle-the-data.md"])
    let text = String(decoding: file, as: UTF8.self)
    #expect(text.contains("\n# ask Ana\ndifficulty: hard\n"))
    #expect(text.contains("fair samples"))
  }

  @Test func aBrokenFileInTheFolderStopsTheImport() {
    var folder = Folder()
    folder.run(Self.source)
    folder.files["Content/demo/broken.md"] = Array("---\nid: a\nno end".utf8)
    let plan = folder.plan(Self.source)
    #expect(plan.writes.isEmpty)
    #expect(plan.diagnostics.map(\.code) == ["unclosed-front-matter"])
  }
}
