import Testing

@testable import Cards

@Suite struct OptionOrderTests {
  private func card(_ texts: [String], id: String = "k3v9") -> Card {
    Card(
      id: CardID(rawValue: id), kind: .choice, prompt: "Which one?",
      options: texts.enumerated().map {
        Option(Markdown($0.element), isCorrect: $0.offset == 0)
      })
  }

  private func shown(_ card: Card) -> [String] {
    OptionOrder.indices(of: card).map { card.options[$0].text.text }
  }

  @Test func everyOptionIsShownOnce() {
    let texts = ["red", "green", "blue", "red", ""]
    #expect(shown(card(texts)).sorted() == texts.sorted())
  }

  @Test func movingAnOptionInTheSourceChangesNothing() {
    let texts = ["red", "green", "blue", "yellow"]
    #expect(shown(card(texts)) == shown(card(texts.reversed())))
  }

  @Test func theFirstOptionOfTheSourceIsNotAlwaysTheFirstShown() {
    let places = (0..<200).map { number in
      OptionOrder.indices(of: card(["a1", "b2", "c3", "d4"], id: "id\(number)")).firstIndex(of: 0)
    }
    for place in 0..<4 { #expect(places.count { $0 == place } > 20) }
  }

  @Test(arguments: [
    "All of the above", "None of the above.", "all of these", "Both of the above", "None of these",
    "Any of the options above", "Neither of them", "All these choices are correct",
    "None of the other answers is right", "All of the statements above are true",
    "Both are correct",
    "No option is correct", "Alle oben genannten Antworten sind richtig", "Keine davon",
    "Keine der Aussagen trifft zu", "Toutes les réponses ci-dessus", "Aucune de ces propositions",
    "Todas las anteriores", "Ninguna de las respuestas anteriores es correcta",
    "Nenhuma das alternativas", "Tutte le precedenti", "Żadna z powyższych odpowiedzi",
    "Все вышеперечисленное", "Жодна з відповідей", "Yukarıdakilerin hepsi", "جميع ما سبق",
    "उपरोक्त सभी", "以上都是", "上記すべて",
  ])
  func optionsThatPointAtTheOthersComeLast(text: String) {
    for number in 0..<20 {
      #expect(shown(card([text, "red", "green", "blue"], id: "id\(number)")).last == text)
    }
  }

  @Test(arguments: [
    "All", "All models above 7B", "None", "Both sides of the river", "Everything", "No",
    "No change in the price", "All the correct clocks run slow", "Alle Vögel oben im Baum",
    "Todos los animales", "以前",
  ])
  func otherOptionsMayStandAnywhere(text: String) {
    #expect(!OptionOrder.pointsAtOthers(text))
  }

  @Test(arguments: [
    "A and B", "Both A and C", "B, C and D", "1 and 3", "A or B only", "I and II",
    "I, II and IV", "Options A and C are correct", "Sowohl A als auch B", "A und C sind richtig",
    "B et D",
  ])
  func lettersKeepSourceOrder(text: String) {
    let texts = ["red", "green", "blue", text]
    #expect(shown(card(texts)) == texts)
  }

  @Test(arguments: [
    "A", "Vitamin A and B", "R and D", "Plan B", "I", "A is correct", "Only A", "C and C++ code",
    "[1. 0. 0. 0.]", "[1, 2, 3]", "(2, 4)", "A `TypeError`", "A a", "1 and 1",
  ])
  func aLetterAloneIsNoReference(text: String) {
    #expect(!OptionOrder.namesOthersByLetter(text))
  }

  @Test(arguments: [
    "The correct answer is B because the pancreas has beta cells.", "A and C are wrong.",
    "A is wrong because the liver stores it.", "**B** is right.", "Option A stores it, D does not.",
    "Only (C) has them.", "The answer is D.", "Antwort B ist richtig, weil …",
    "La opción a) es incorrecta.", "It can not be a) or c).", "Option 2 is about something else.",
    "Neither A nor B.",
  ])
  func anExplanationThatCallsOptionsByLetterKeepsThemInOrder(text: String) {
    let texts = ["red", "green", "blue", "white"]
    var explained = card(texts)
    explained.explanation = Markdown(text)
    #expect(shown(explained) == texts)
    var reasoned = card(texts)
    reasoned.options[1].rationale = Markdown(text)
    #expect(shown(reasoned) == texts)
  }

  @Test(arguments: [
    "A liver stores sugar.", "Vitamin C and vitamin D help.", "Take 2 of them.", "In plan B, pay.",
    "I am sure.", "It is an E major chord.", "See figure 1 and table 2.", "Hepatitis B harms it.",
    "A few, e.g. beans.",
  ])
  func aLetterThatCallsNoOptionChangesNothing(text: String) {
    let texts = ["red", "green", "blue", "white"]
    var explained = card(texts)
    explained.explanation = Markdown(text)
    #expect(shown(explained) == shown(card(texts)))
    #expect(!OptionOrder.isFixed(for: explained))
  }
}
