import Cards
import Testing

@testable import Print

@Suite struct QuestionFlowTests {
  private let box = TextBox(width: 86, height: 90)

  private func flow(_ card: Card, number: Int = 7, order: [Int]? = nil) -> QuestionFlow {
    QuestionFlow(
      card: card, number: number, order: order ?? Array(card.options.indices),
      media: MediaIndex(), box: box)
  }

  private func lines(_ blocks: [FlowBlock]) -> [String] {
    blocks.map {
      let text = String(decoding: $0.text.utf8, as: UTF8.self)
      return $0.marker.isEmpty ? text : "[\($0.marker)] \(text)"
    }
  }

  private func choice(right: Set<Int> = [0]) -> Card {
    Card(
      id: CardID(rawValue: "c"), kind: .choice, prompt: Markdown("Which **one**?"),
      options: ["*red*", "green", "blue"].enumerated().map {
        Option(
          Markdown($1), isCorrect: right.contains($0),
          rationale: Markdown("Because of \($1)."))
      }, explanation: Markdown("Colours."))
  }

  @Test func aChoiceHasABoxToTickForEachOption() {
    #expect(
      lines(flow(choice(), order: [2, 0, 1]).asked()) == [
        "7. Which one?", "[☐] A blue", "[☐] B red", "[☐] C green",
      ])
    #expect(lines(flow(choice(right: [0, 2])).asked())[0] == "7. Which one? (2 answers)")
  }

  @Test func aQuestionSaysWhatItIsWorthWhereItDoesNotItself() {
    var question = flow(choice())
    question.ownPoints = 1
    #expect(lines(question.asked())[0] == "7. Which one? (1\u{A0}point)")
    question.ownPoints = 2
    #expect(lines(question.asked())[0] == "7. Which one? (2\u{A0}points)")
  }

  @Test func shortOptionsStandOnALine() {
    var card = choice()
    card.options[0].text = Markdown("4 reds")
    #expect(
      lines(flow(card, order: [2, 0, 1]).asked()) == [
        "7. Which one?",
        "☐\u{A0}A\u{A0}blue\u{2003} ☐\u{A0}B\u{A0}4\u{A0}reds\u{2003} ☐\u{A0}C\u{A0}green",
      ])
    card.options[1].text = Markdown("a green of sorts")
    card.options[2].text = Markdown("a blue of sorts")
    #expect(lines(flow(card).asked())[1].split(separator: "\n").count == 2)
    card.options[1].text = Markdown("a green that is longer than a line has room for")
    #expect(flow(card).asked().count == 4)
  }

  @Test func aRecallCardHasRoomToWrite() {
    let card = Card(
      id: CardID(rawValue: "c"), kind: .recall, prompt: Markdown("Why?\n\nTell."),
      answer: Markdown("So."))
    let blocks = flow(card).asked()
    #expect(lines(blocks) == ["7. Why?", "Tell.", ""])
    #expect(blocks.last?.kind == .answerBox(12))
    let long = Card(
      id: CardID(rawValue: "c"), kind: .recall, prompt: Markdown("Why?"),
      answer: Markdown(String(repeating: "So it is. ", count: 90)))
    #expect(flow(long).asked().last?.kind == .answerBox(72))
    let some = Card(
      id: CardID(rawValue: "c"), kind: .recall, prompt: Markdown("Explain it."),
      answer: Markdown("Since light falls on it from below."))
    #expect(flow(some).asked().last?.kind == .answerBox(24))
    let open = Card(
      id: CardID(rawValue: "c"), kind: .recall, prompt: Markdown("Explain it."), answer: nil)
    #expect(flow(open).asked().last?.kind == .answerBox(24))
  }

  @Test func theKeyGivesTheLetterOfThatVersion() {
    #expect(
      lines(flow(choice(), order: [2, 0, 1]).answered(.all)) == [
        "7. B red Because of red. Colours. A: Because of blue. C: Because of green."
      ])
    #expect(flow(choice(), order: [2, 0, 1]).letters == ["B"])
    #expect(flow(choice(right: [0, 1]), order: [2, 0, 1]).letters == ["B", "C"])
    #expect(lines(flow(choice()).answered(.none)) == ["7. A red"])
  }

  @Test func whatIsMoreThanAParagraphStandsByItselfInAKey() {
    var card = choice()
    card.explanation = Markdown("Colours:\n\n- warm\n- cold")
    card.options[1].rationale = Markdown("```\ngrass\n```")
    #expect(
      lines(flow(card).answered(.all)) == [
        "7. A red Because of red.", "Colours:", "[•] warm", "[•] cold", "B:", "grass",
        "C: Because of blue.",
      ])
    #expect(
      lines(flow(card).answered(.rationale)) == [
        "7. A red Because of red.", "B:", "grass", "C: Because of blue.",
      ])
  }

  @Test func aKeySaysThatTheSourceGivesNoAnswer() {
    let card = Card(id: CardID(rawValue: "c"), kind: .recall, prompt: Markdown("Why?"))
    #expect(lines(flow(card).answered(.all)) == ["7. The source gives no answer."])
  }

  @Test func numbersAndLettersDoNotDecideTheDirection() {
    var card = choice()
    card.prompt = Markdown("מה זה?")
    card.options = ["דבר שלם ואחד בלבד, ארוך מכדי לעמוד בשורה", "משהו אחר"].map {
      Option(Markdown($0), isCorrect: true, rationale: nil)
    }
    let blocks = flow(card).asked()
    #expect(!blocks.contains { !$0.text.isRightToLeft })
    #expect(!flow(card).answered(.all).contains { !$0.text.isRightToLeft })
    card.options[0].text = Markdown("דבר")
    #expect(!flow(card).asked().contains { !$0.text.isRightToLeft })
  }

  @Test func roomToWriteAndArrowsSuitTheWriting() {
    func recall(_ answer: String) -> Card {
      Card(
        id: CardID(rawValue: "c"), kind: .recall, prompt: Markdown("Why?"),
        answer: Markdown(answer))
    }
    let latin = recall(String(repeating: "abc defg ", count: 21))
    let hebrew = recall(String(repeating: "אבג דהוז ", count: 21))
    // Letters count, not the bytes that they take.
    #expect(flow(latin).asked().last?.kind == .answerBox(36))
    #expect(flow(hebrew).asked().last?.kind == .answerBox(36))
    #expect(flow(latin).explained(.all).map(\.marker) == ["", "→"])
    #expect(flow(hebrew).explained(.all).map(\.marker) == ["", "←"])
  }

  @Test func aQuestionStandsWholeAboveItsAnswer() {
    let blocks = flow(choice()).explained(.all)
    #expect(blocks.first.map { $0.isWhole && $0.keepsWithNext } == true)
    #expect(blocks.dropFirst().allSatisfy { !$0.isWhole })
  }

  @Test func aStudySheetNamesNoLetters() {
    #expect(
      lines(flow(choice()).explained(.all)) == [
        "7. Which one?", "[→] red", "Because of red.", "Colours.", "[–] green Because of green.",
        "[–] blue Because of blue.",
      ])
  }

  @Test func eachOfSeveralRightAnswersHasAnArrow() {
    let blocks = flow(choice(right: [0, 2])).explained(.all)
    #expect(
      lines(blocks) == [
        "7. Which one?", "[→] red", "Because of red.", "[→] blue", "Because of blue.", "Colours.",
        "[–] green Because of green.",
      ])
    let right = blocks.filter { $0.marker == "→" }
    #expect(right.allSatisfy { $0.text.spans.allSatisfy { !$0.style.contains(.bold) } })
  }

  @Test func aPromptThatBeginsWithCodeHasItsNumberAbove() {
    let card = Card(
      id: CardID(rawValue: "c"), kind: .recall, prompt: Markdown("```\nlet x = 1\n```"),
      answer: Markdown("One."))
    #expect(lines(flow(card).asked()) == ["7.", "let x = 1", ""])
  }
}
