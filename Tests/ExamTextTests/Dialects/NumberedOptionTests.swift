import Cards
import ExamText
import Testing

/// Options behind numbers, in the shapes of Russian and other tests.
@Suite struct NumberedOptionTests {
  private func keys(_ text: String) -> [[Int]] {
    read(text).cards.map { card in card.options.indices.filter { card.options[$0].isCorrect } }
  }

  @Test func twoOptionsBelowANumberedStem() {
    let text = """
      1. Oak leaves in autumn turn:
      1) brown
      2) blue
      Answer: 1

      2. A spider has legs:
      1) 6
      2) 8
      Answer: 2
      """
    #expect(keys(text) == [[0], [1]])
    #expect(
      read(text).cards.map(\.prompt.text) == [
        "Oak leaves in autumn turn:", "A spider has legs:",
      ])
  }

  @Test func wordsThatStartWithLettersAreNoAnswers() {
    let text = """
      1. Листья дуба осенью:
      1) бурые
      2) голубые
      3) белые
      Ответ: 1

      2. Ног у паука:
      1) десять
      2) восемь
      3) две
      Ответ: 2

      3. Цвет меди:
      1) белый
      2) красный
      3) синий
      Ответ: 2
      """
    #expect(keys(text) == [[0], [1], [1]])
    #expect(read(text).cards.map(\.options.count) == [3, 3, 3])
  }

  @Test(arguments: ["№ 1. / № 2. / № 3.", "№1) / №2) / №3)", "№1. / №2. / №3."])
  func numberSignsBeforeOptions(_ marks: String) {
    let marks = marks.split(separator: " / ")
    let text = """
      Вопрос 1
      Листья дуба осенью:
      \(marks[0]) голубые
      \(marks[1]) бурые
      Ответ: 2

      Вопрос 2
      Ног у паука:
      \(marks[0]) 8
      \(marks[1]) 6
      \(marks[2]) 10
      Ответ: 1
      """
    #expect(keys(text) == [[1], [0]])
    #expect(read(text).cards.first?.options.map(\.text.text) == ["голубые", "бурые"])
  }

  @Test(arguments: ["*", "***", "*****", " *", " *****", " +", " ✓", " (correct)", " <--"])
  func starsBehindTheRightOption(_ mark: String) {
    let lettered = """
      1. Oak leaves in autumn turn:
      a) blue
      b) brown\(mark)
      c) white

      2. A spider has legs:
      a) 8 legs\(mark)
      b) 6 legs
      c) 10 legs
      """
    #expect(keys(lettered) == [[1], [0]])
    #expect(read(lettered).cards.flatMap(\.options).allSatisfy { !$0.text.text.contains("*") })
    let numbered = """
      Question 1. Oak leaves in autumn turn:
      1. blue
      2. brown\(mark)
      3. white

      Question 2. A spider has legs:
      1. 8 legs\(mark)
      2. 6 legs
      3. 10 legs
      """
    if mark != " +" { #expect(keys(numbered) == [[1], [0]]) }
  }

  @Test func anEmptyKeyNamesNothing() {
    let text = """
      Question 1. Oak leaves in autumn turn:
      1. blue
      2. brown ***
      3. white
      Answer: 0

      Question 2. A spider has legs:
      1. 8 legs ***
      2. 6 legs
      3. 10 legs
      Answer: 0
      """
    #expect(keys(text) == [[1], [0]])
    #expect(read(text).cards.allSatisfy { $0.explanation == nil })
  }

  @Test func starsThatLeadToNotesMarkNothing() {
    let text = "1. Which is it?\na) tin*\nb) lead**\nc) gold\n"
    #expect(keys(text) == [[]])
  }
}
