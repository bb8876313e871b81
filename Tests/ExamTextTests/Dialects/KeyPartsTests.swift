import Cards
import ExamText
import Testing

/// Tests whose parts count anew, with a key that has a part for each of them.
@Suite struct KeyPartsTests {
  /// A test in three parts with these names.
  private static func test(_ names: [String]) -> String {
    """
    Harbour quiz

    \(names[0])

    1. A fender protects the
    a. mast   b. hull   c. crew
    2. Which rope holds the bow?
    a. bow line   b. spring   c. stern line

    \(names[1])

    ____ 1. A tide turns twice an hour.
    ____ 2. A buoy floats.

    \(names[2])

    1. The left side of a boat is called ______.
    2. A boat is tied to a ______.


    """
  }

  private static let expected = [["hull"], ["bow line"], ["False"], ["True"], ["port"], ["quay"]]

  @Test(arguments: [
    "ANSWER KEY\n\nPart A\n1. b\n2. a\n\nPart B\n1. F\n2. T\n\nPart C\n1. port\n2. quay\n",
    "Answers\n\nPart A: 1. b 2. a\nPart B: 1. F 2. T\nPart C\n1. port\n2. quay\n",
    "## Key\n\n### Part A\n1. b\n2. a\n\n### Part B\n1. False\n2. True\n\n### Part C\n1. port\n2. quay\n",
    "Answers to Part A\n1. b\n2. a\n\nAnswers to Part B\n1. F\n2. T\n\nAnswers to Part C\n1. port\n2. quay\n",
    "Part A Answer Key\n1) b\n2) a\n\nPart B Answer Key\n1) F\n2) T\n\nPart C Answer Key\n1) port\n2) quay\n",
  ])
  func readsEachPartWithItsKey(_ key: String) {
    let names = [
      "Part A: Multiple choice. Circle the best letter.", "Part B: True or false. Write T or F.",
      "Part C: Fill in the blank.",
    ]
    let result = read(Self.test(names) + key)
    #expect(result.texts.map(\.answers) == Self.expected, "\(key)")
    #expect(!result.codes.contains("missing-answer"))
    #expect(result.cards.allSatisfy { $0.explanation == nil })
  }

  @Test func readsPartsThatAreNamedForTheirKind() {
    let result = read(
      Self.test(["Multiple Choice", "True or False", "Fill in the blanks"])
        + "Answer key\n\nMultiple Choice\n1. b\n2. a\n\nTrue or False\n1. F\n2. T\n\n"
        + "Fill in the blanks\n1. port\n2. quay\n")
    #expect(result.texts.map(\.answers) == Self.expected)
  }

  @Test func partsBySectionNamesTheCards() {
    let result = read(
      "Part One\n\nQ1: Which one floats?\nA) Cork\nB) Lead\nA: A\n\nPart Two\n\n"
        + "Q2: What is a quay?\nA: A wall that boats are tied to.\n")
    #expect(result.cards.map(\.tags) == [["Part One"], ["Part Two"]])
    #expect(result.cards[0].explanation == nil)
  }
}
