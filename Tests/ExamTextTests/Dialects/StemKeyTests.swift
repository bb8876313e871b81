import Cards
import ExamText
import Testing

/// Keys that stand in the stem, and options that stand behind it.
@Suite struct StemKeyTests {
  @Test(arguments: [
    "Salt is made of sodium and (A)", "Salt is made of sodium and ( A ).", "盐由钠和（A）组成。",
  ])
  func aLetterInTheGapIsTheKey(_ stem: String) {
    let result = read("1. \(stem)\nA. chlorine\nB. oxygen\n\n2. \(stem)\nA. chlorine\nB. iron\n")
    #expect(result.texts.map(\.answers) == [["chlorine"], ["chlorine"]])
    #expect(result.cards.allSatisfy { !$0.prompt.text.contains("A") })
  }

  @Test func aStatedKeyCountsMore() {
    let result = read("Assertion (A): Ice floats.\nA. true\nB. false\nAnswer: B\n")
    #expect(
      result.texts == [CardText("Assertion (A): Ice floats.", ["false"], wrong: [["true", ""]])])
  }

  @Test func optionsMayFollowTheirStemOnItsLine() {
    let result = read(
      "1. Gold is (A) Ag (B) Au (C) Fe\nAns: B\n2. Iron is (a) Ag (b) Au (c) Fe\nc\n")
    #expect(
      result.texts == [
        CardText("Gold is", ["Au"], wrong: [["Ag", ""], ["Fe", ""]]),
        CardText("Iron is", ["Fe"], wrong: [["Ag", ""], ["Au", ""]]),
      ])
  }

  @Test(arguments: [
    "Falsche Antworten", "Respuestas incorrectas:", "Mauvaises réponses", "Неправильные ответы",
    "错误答案", "Jawaban salah", "गलत उत्तर", "إجابات خاطئة", "Yanlış cevaplar", "誤答",
  ])
  func wrongOptionsAreAnnouncedInManyLanguages(_ marker: String) {
    let result = read("Was hält ein Schiff?\nAnker\n\(marker)\nMast\nKiel\n")
    #expect(
      result.texts == [
        CardText("Was hält ein Schiff?", ["Anker"], wrong: [["Mast", ""], ["Kiel", ""]])
      ], "\(marker)")
  }

  @Test func severalRightAnswersNeedNoMarker() {
    let result = read(
      """
      Which of these are colours of light? (Choose two.)
      Red
      Red is one of three.
      Green
      Green is another.
      Both are mixed on screens.
      Incorrect Answers
      Black
      - Black is no light.
      Brown
      - Brown is dark orange.
      """)
    #expect(result.texts[0].answers == ["Red", "Green"])
    #expect(result.cards[0].options.map(\.isCorrect) == [true, true, false, false])
  }
}
