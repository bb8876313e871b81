import Cards
import Testing

@testable import ExamText

/// The same two questions in every dress of their options and with every way to tell the answer.
struct LayoutTests {
  private static let questions: [(prompt: String, options: [String], right: Int, reason: String)] =
    [
      (
        "Which of these metals floats on water?",
        ["Lead, which is soft", "Lithium, the lightest of all metals", "Iron"], 1,
        "It weighs about half as much as water does."
      ),
      (
        "How far does a plumb line hang from the wall?",
        ["12.5 mm", "3 mm", "14 mm"], 0, "A finger fits between them."
      ),
    ]

  private static let dresses = [
    "A. ", "A) ", "(A) ", "A.) ", "A - ", "a- ", "Option A: ", "- ", "* ", "+ ", "• ", "○ ", "– ",
    "o ", "- [ ] ", "☐ ", "① ", "1) ",
  ]

  private func dressed(_ dress: String, _ index: Int) -> String {
    if dress.hasPrefix("Option") { return "Option \("ABC"[index]): " }
    return String(
      dress.map { letter in
        switch letter {
        case "A": "ABC"[index]
        case "a": "abc"[index]
        case "1": "123"[index]
        case "①": "①②③"[index]
        default: letter
        }
      })
  }

  /// The text: each option in its dress, and below them what `tell` says of the question.
  private func text(
    _ dress: String, wrapped: Bool = false, tell: (Int) -> String
  ) -> String {
    var text = ""
    for (number, question) in Self.questions.enumerated() {
      text += "\(number + 1). \(question.prompt)\n"
      for (index, option) in question.options.enumerated() {
        let words = wrapped ? option.replacing(", ", with: ",\n   ") : option
        text += dressed(dress, index) + words + "\n"
      }
      text += tell(number) + "\n"
    }
    return text
  }

  private func check(_ text: String, explained: Bool = false) {
    let cards = read(text).cards
    #expect(cards.count == 2, "\(text)")
    for (card, question) in zip(cards, Self.questions) {
      #expect(card.options.map { plain($0.text) } == question.options.map(plain), "\(text)")
      #expect(
        card.options.indices.filter { card.options[$0].isCorrect } == [question.right], "\(text)")
      if explained { #expect(card.explanation?.text.contains(question.reason) == true, "\(text)") }
    }
  }

  /// The words of a text, without its marks and line ends.
  private func plain(_ text: Markdown) -> String { plain(text.text) }

  private func plain(_ text: String) -> String {
    text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private func right(_ number: Int) -> String {
    Self.questions[number].options[Self.questions[number].right]
  }

  @Test(
    arguments: dresses,
    [
      "Answer: ", "Ans. ", "Answer - ", "The correct answer is ", "Answer\n", "✅ ", "-> ",
      "Answer = ",
    ])
  func theAnswerRepeatsAnOption(_ dress: String, _ word: String) {
    check(text(dress) { word + right($0) + "\n" })
  }

  @Test(arguments: dresses, ["", "Explanation: ", "Why? "])
  func anExplanationFollows(_ dress: String, _ word: String) {
    check(
      text(dress) { "Answer: \(right($0))\n\(word)\(Self.questions[$0].reason)\n" }, explained: true
    )
  }

  @Test(arguments: dresses, [" – ", ", because ", ". "])
  func theReasonStandsBehindTheAnswer(_ dress: String, _ sign: String) {
    check(
      text(dress) { "Answer: \(right($0))\(sign)\(Self.questions[$0].reason)\n" }, explained: true)
  }

  @Test(arguments: dresses)
  func optionsGoOnBelowTheirFirstLine(_ dress: String) {
    check(text(dress, wrapped: true) { "Answer: \(right($0))\n" })
  }

  // Numbers are taken for options of their own accord only where three questions have them.
  @Test(arguments: dresses.filter { $0 != "1) " })
  func aListAtTheEndRepeatsOptions(_ dress: String) {
    check(text(dress) { _ in "" } + "\nAnswers\n1. \(right(0))\n2. \(right(1))\n")
  }

  @Test(arguments: ["A. ", "A) ", "(A) ", "A.) ", "A - ", "Option A: ", "- "])
  func marksStandAtTheRightOption(_ dress: String) {
    for mark in ["x ✓", "x (correct)", "x <- correct", "x √", "✅ x", "**x**"] {
      let whole = text(dress) { _ in "" }
      let marked = Self.questions.reduce(whole) { text, question in
        let option = question.options[question.right]
        return text.replacing(option + "\n", with: mark.replacing("x", with: option) + "\n")
      }
      check(marked)
    }
  }

  @Test(arguments: ["A. ", "A) ", "(A) ", "- ", "1) "], ["A: ", "A: x. The answer is "])
  func anAStandsForAnswer(_ dress: String, _ word: String) {
    let told = word == "A: " ? right : { self.dressed("A", Self.questions[$0].right) }
    guard word == "A: " || dress.contains("A") else { return }
    let text = text(dress) { word + told($0) + "\n" }
    check(text.replacing("1. Which", with: "Q: Which").replacing("2. How", with: "Q: How"))
  }

  @Test func aKeyRepeatsANumberedOption() {
    let lists = text("1. ") { "\(Self.questions[$0].right + 1). \(right($0))\nRationale: Known.\n" }
    check(lists.replacing("1. Which", with: "Which").replacing("2. How", with: "How"))
  }

  @Test func numbersOfSectionsCountAnswers() {
    let text = text("A. ") { _ in "" } + "\nAnswers\n1.1 B\n1.2 A\n"
    check(text.replacing("1. Which", with: "1.1 Which").replacing("2. How", with: "1.2 How"))
  }

  @Test func amountsBelowAnswerAreNoNumbersOfSections() {
    check(text("A. ") { "Answer\n" + right($0) + "\n" })
  }

  @Test func aKeyInColumnsMayNameSeveralOptions() {
    let options = "1. a\n2. b\n3. c\n"
    let text =
      "Task 1\nWhich of these?\n\(options)\nTask 2\nAnd which two?\n\(options)\n"
      + "Task 3\nWhich now?\n\(options)\nTask   Answer\n1      2\n2      1, 3\n3      3\n"
    let right = read(text.replacing("Task", with: "Question")).cards.map { card in
      card.options.indices.filter { card.options[$0].isCorrect }
    }
    #expect(right == [[1], [0, 2], [2]])
  }

  @Test func howManyToMarkIsNoOption() {
    let text = "1. Which floats?\nMark one answer\nIron\nCork\nLead\nCorrect answer: Cork\n"
    #expect(read(text).cards.map { $0.options.map(\.text.text) } == [["Iron", "Cork", "Lead"]])
  }

  @Test func numbersThatCountQuestionsAreNoTerms() {
    let whole = text("A. ") { "Answer: \($0 == 0 ? "B" : "A")\n" }
    check(whole.replacing("1. Which", with: "1 - Which").replacing("2. How", with: "2 - How"))
  }
}

extension String {
  fileprivate subscript(_ place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}
