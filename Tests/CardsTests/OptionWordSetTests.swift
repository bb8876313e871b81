import Testing

@testable import Cards

@Suite struct OptionWordSetTests {
  private let texts = (0..<200).map { number in String(number, radix: 7) + "w" }

  @Test func holdsItsWordsAndNoOthers() {
    let set = OptionWordSet(texts.map { OptionWord(lowering: $0) })
    for text in texts {
      #expect(set.contains(OptionWord(lowering: text)))
      #expect(set.contains(OptionWord(lowering: text.uppercased())))
      #expect(!set.contains(OptionWord(lowering: text + "x")))
    }
  }

  @Test func aWordWithoutALetterIsNoneOfThem() {
    let set: OptionWordSet = ["a", "", "a word of many more bytes than sixteen"]
    #expect(set.contains("a"))
    #expect(!set.contains(OptionWord()))
    #expect(set.contains("another word of many more bytes than sixteen"))
  }
}
