import Cards
import ExamText
import Testing

/// Printed tests that were scanned or copied from a PDF: numbers without signs, columns, leaders.
@Suite struct PrintedTestTests {
  private static let questions = """
    HARBOUR EXAMINATION
    Part I
    Answer all questions in this part. [4]

    1 Which of these floats on water?
    (1) lead                 (3) cork
    (2) stone                (4) iron

    2 The rope that holds the bow of a boat which lies at a quay
    is called
    (1) bow line             (3) spring
    (2) sheet                (4) halyard

    Harbour Knowledge                         [2]

    3 Which statement about buoys is correct?
    (1) They sink.
    (2) They are made of stone.
    (3) They mark a channel.

    4 A fender keeps a hull from
    (1) rust                 (3) weeds
    (2) scratches            (4) rain

    Harbour Knowledge                         [3]


    """

  private static let expected = [["cork"], ["bow line"], ["They mark a channel."], ["scratches"]]

  @Test(arguments: [
    """
                        SCORING KEY
              Part I
              1 . . . . . . 3 . . . . . .      3 . . . . . . 3 . . . . . .
              2 . . . . . . 1 . . . . . .      4 . . . . . . 2 . . . . . .
    """,
    "Answer key\n1 3\n2 1\n3 3\n4 2\n", "Answers\n1. (3)   3. (3)\n2. (1)   4. (2)\n",
  ])
  func readsBareNumbersAndColumns(_ key: String) {
    let result = read(Self.questions + key)
    #expect(result.texts.map(\.answers) == Self.expected, "\(key)")
    #expect(result.cards.first?.prompt.text == "Which of these floats on water?")
    #expect(result.cards.allSatisfy { $0.explanation == nil })
  }

  @Test func readsAKeyOfLettersInColumns() {
    let result = read(
      "1. Which one floats?\nA. lead\nB. cork\n\n2. Which one sinks?\nA. lead\nB. cork\n\n"
        + "3. Which one burns?\nA. lead\nB. pine\n\n4. Which one rusts?\nA. iron\nB. pine\n\n"
        + "Answer Key\n1. B   3. B\n2. A   4. A\n")
    #expect(result.texts.map(\.answers) == [["cork"], ["lead"], ["pine"], ["iron"]])
  }

  @Test func sentencesThatStartWithNumbersAreNoQuestions() {
    let result = read(
      "1 Ship leaves at noon.\n2 Ships leave at night.\n3 Ships stay.\n\n"
        + "1. Which one floats?\nA. lead\nB. cork\nAnswer: B\n")
    #expect(result.texts.map(\.answers) == [["cork"]])
  }
}
