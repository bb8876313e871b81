import Cards
import ExamText
import Testing

@Suite struct TrueFalseTests {
  @Test(arguments: [
    "1. Iron rusts.\nTrue\n2. Gold rusts.\nFalse\n",
    "Iron rusts.\n\nTRUE\n\nGold rusts.\n\nFALSE\n",
    "1) Iron rusts.\n**True**\n\n2) Gold rusts.\n**False**\n",
    "1. Iron rusts.\nAnswer: True\n2. Gold rusts.\nAnswer: False\n",
    "1. Iron rusts.\nTrue\nFalse\nAnswer: True\n2. Gold rusts.\nTrue\nFalse\nAnswer: False\n",
    "1. Iron rusts. (True)\n2. Gold rusts. (False)\n",
    "Test 4\n\n1) Iron rusts.\tTrue\n2) Gold rusts.\tFalse\n",
    "1. Iron rusts.\n2. Gold rusts.\n\nAnswers\n1. True\n2. False\n",
  ])
  func statementsAreCalledTrueOrFalse(_ text: String) {
    #expect(
      read(text).texts == [
        CardText("Iron rusts.", ["True"], wrong: [["False", ""]]),
        CardText("Gold rusts.", ["False"], wrong: [["True", ""]]),
      ])
  }

  @Test(arguments: [
    ("Richtig", "Falsch"), ("Vrai", "Faux"), ("Verdadero", "Falso"), ("Верно", "Неверно"),
    ("正确", "错误"), ("正しい", "誤り"), ("صح", "خطأ"), ("सही", "गलत"), ("참", "거짓"),
  ])
  func wordsOfOtherLanguages(_ yes: String, _ no: String) {
    let result = read("1. Iron rusts in rain.\n\(yes)\n2. Gold rusts in rain.\n\(no)\n")
    #expect(result.cards.map(\.answers.first?.text) == [yes, no])
  }

  @Test func whatFollowsSaysWhy() {
    let result = read("1. Gold rusts.\nFalse\nIt is noble.\n\n2. Iron rusts.\nTrue\n")
    #expect(result.cards.map(\.explanation?.text) == ["It is noble.", nil])
    let labelled = read("1. Gold rusts.\nAnswer: False. It is noble.\n")
    #expect(labelled.cards.first?.explanation?.text == "It is noble.")
  }

  @Test(arguments: [
    "He asked whether it was so.\nTrue\nThey went home and slept.\n",
    "set debug on\ntrue\n", "T\nF\n", "a b c\nT\nd e f\nF\n",
  ])
  func aLoneWordIsNoVerdict(_ text: String) {
    #expect(read(text).cards.allSatisfy { $0.origin?.dialect != "true-false" })
  }

  @Test func boldStatementsWithBoldAnswers() {
    let result = read(
      "**1. True or False: Plants breathe.**\n**Answer: True**\n\n"
        + "**2. True or False: Stones grow.**\n**Answer: False**\n")
    #expect(
      result.cards.map(\.prompt.text)
        == ["True or False: Plants breathe.", "True or False: Stones grow."])
    #expect(result.cards.map { $0.options.map(\.isCorrect) } == [[true, false], [false, true]])
  }

  @Test func aWideBlankEndsTheVerdict() {
    let result = read(
      "1.\tThe Moon is a planet.\n\n\n\tANS:\tF\tPTS:\t1\n\n"
        + "2. The Sun is a star.\n\nANS: T   PTS: 1\n\n3. Mars is a star.\nANS: F PTS: 1 REF: p. 3\n"
    )
    #expect(result.texts.map(\.answers) == [["False"], ["True"], ["False"]])
    #expect(result.texts[0].prompt == "The Moon is a planet.")
  }

  @Test func aLetterBehindAWideBlankIsAVerdict() {
    let result = read(
      "1) Il ferro fa la ruggine  V\n2) L'oro fa la ruggine  F\n3) Il sole scalda  V\n")
    #expect(
      result.texts.map(\.prompt) == [
        "Il ferro fa la ruggine", "L'oro fa la ruggine", "Il sole scalda",
      ])
    #expect(result.texts.map(\.answers) == [["V"], ["F"], ["V"]])
  }
}
