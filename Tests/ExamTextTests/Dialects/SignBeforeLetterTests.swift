import Cards
import ExamText
import Testing

/// Signs before the letter of the right option, glued to it or not.
@Suite struct SignBeforeLetterTests {
  private static func test(_ signs: [String]) -> String {
    let words = [["щука", "дуб", "лев"], ["роза", "карп", "кит"]]
    return words.enumerated().map { number, names in
      "\(number + 1). \(number == 0 ? "К РЫБАМ ОТНОСИТСЯ" : "В РЕКЕ ЖИВЁТ")\n"
        + zip("абв", names).enumerated().map { place, option in
          "\(signs[place == number ? 0 : 1])\(option.0)) \(option.1)"
        }.joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  @Test(arguments: [["+", ""], ["+ ", ""], ["+", "-"], ["*", ""], ["✓ ", ""]])
  func marksTheRightOption(_ signs: [String]) {
    let result = read(Self.test(signs))
    #expect(result.texts.map(\.answers) == [["щука"], ["карп"]], "\(signs)")
    #expect(result.cards.map(\.options.count) == [3, 3])
  }

  @Test func readsMarkedQuestionsBesideThoseWithAKey() {
    let result = read(
      Self.test(["+", ""]) + "\nЧасть 2\n\n3. Кто летает?\nа) кот\nб) грач\nОтвет: б\n\n"
        + "4. ПО НЕБУ ПЛЫВЁТ\n+а) облако\nб) лодка\n")
    #expect(result.texts.map(\.answers) == [["щука"], ["карп"], ["грач"], ["облако"]])
  }

  @Test func aPlusBehindABlankMarksAnOptionToo() {
    let result = read(
      "1. Кто летает?\nа) кот\nб) грач +\nв) сом\n\n2. Кто плавает?\nа) сом +\nб) кот\nв) грач\n")
    #expect(result.texts.map(\.answers) == [["грач"], ["сом"]])
    #expect(result.cards[0].options.map(\.text.text) == ["кот", "грач", "сом"])
  }

  @Test(arguments: ["C++", "Na+", "A+"])
  func aPlusInANameMarksNothing(_ name: String) {
    let result = read("1. Which one is it?\nA) Oak\nB) \(name)\nC) Elm\nAnswer: A\n")
    #expect(result.texts.map(\.answers) == [["Oak"]])
    let unkeyed = read("1. Which one is it?\nA) Oak\nB) \(name)\nC) Elm\n")
    #expect(unkeyed.texts.map(\.answers) == [[]])
  }
}
