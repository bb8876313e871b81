import Cards
import Testing

@testable import Site

@Suite struct CardPageTests {
  private let page = Sample.file("cards/tea/tea1.html", of: Sample.publication)

  @Test func promptIsTheHeading() {
    #expect(page.contains(#"<h1 class="prompt" dir="auto">Which leaf is oxidised <em>least</em>?"#))
    #expect(page.contains("Card 1 of 4"))
  }

  @Test func promptThatStartsWithAListStandsBelowAHeadingOfItsOwn() {
    let card = Card(id: CardID(rawValue: "a"), kind: .recall, prompt: "- one\n- two")
    let page = Sample.file("cards/one/a.html", of: Sample.publication([card]))
    #expect(page.contains(#"<h1 class="eyebrow">Card 1 of 1</h1>"#))
    #expect(page.contains("<li>one</li>"))
  }

  @Test func promptsFurtherParagraphsFollowTheHeading() {
    let card = Card(id: CardID(rawValue: "a"), kind: .recall, prompt: "One.\n\nTwo.")
    let page = Sample.file("cards/one/a.html", of: Sample.publication([card]))
    #expect(page.contains(#"<h1 class="prompt" dir="auto">One.</h1>"#))
    #expect(page.contains("<div class=\"prompt\" dir=\"auto\">\n<p>Two.</p>\n</div>"))
  }

  @Test func optionsStandInTheirFixedOrderBeforeTheAnswer() throws {
    let order = OptionOrder.indices(of: Sample.choice).map { Sample.choice.options[$0].text.text }
    let question = try #require(page.components(before: "<details"))
    var rest = question[...]
    for text in order {
      let found = try #require(rest.range(of: text), "\(text) is missing or out of order")
      rest = rest[found.upperBound...]
    }
    #expect(order.last == "All of the above")
    #expect(!question.contains("Right"))
    #expect(!question.contains("heated"))
  }

  @Test func answerSaysWhichLetterIsRightAndWhyEachIs() throws {
    let answer = try #require(page.components(after: "<details"))
    let letter = OptionOrder.indices(of: Sample.choice).firstIndex(of: 0).map(CardPages.letter)
    #expect(answer.contains("<h2>Answer: \(try #require(letter))</h2>"))
    #expect(answer.contains("heated soon after picking"))
    #expect(answer.contains("oxidises until it is dark"))
    #expect(answer.occurrences(of: ">Right</p>") == 1)
    #expect(answer.occurrences(of: ">Wrong</p>") == 3)
    #expect(answer.contains("Heat stops the enzymes."))
  }

  @Test func headingsOfAnExplanationStandBelowThePagesOwn() {
    #expect(page.contains("<h3>Heat</h3>"))
  }

  @Test func loneRightOptionIsNotGivenAwayInTheQuestion() throws {
    let page = Sample.file("cards/tea/tea3.html", of: Sample.publication)
    let question = try #require(page.components(before: "<details"))
    #expect(!question.contains("polyphenol"))
    #expect(page.contains("It binds proteins."))
  }

  @Test func cardWithoutAnswerSaysSo() {
    let page = Sample.file("cards/tea/tea4.html", of: Sample.publication)
    #expect(page.contains("The source does not say what is right."))
  }

  @Test func optionsWithoutAKeyAreNotCalledWrong() {
    let card = Card(
      id: CardID(rawValue: "a"), kind: .choice, prompt: "Which?",
      options: [Option("One", isCorrect: false), Option("Two", isCorrect: false)])
    let page = Sample.file("cards/one/a.html", of: Sample.publication([card]))
    #expect(page.contains("The source does not say what is right."))
    #expect(!page.contains(">Wrong<"))
  }

  @Test func languageStandsWhereItDiffers() {
    #expect(!page.contains(#"dir="auto" lang="#))
    let other = Sample.file("cards/tea/tea2.html", of: Sample.publication)
    #expect(other.contains(#"<h1 class="prompt" dir="auto" lang="zh">"#))
    #expect(other.contains(#"<html lang="en">"#))
  }

  @Test func tagsAndSourceAreShown() {
    #expect(page.contains(#"<li class="tag" dir="auto">chemistry</li>"#))
    #expect(page.contains("<bdi>A pot, page 3</bdi>"))
    let other = Sample.file("cards/tea/tea3.html", of: Sample.publication)
    #expect(other.contains(#"<a href="https://example.org/tannin" rel="noopener noreferrer""#))
  }

  @Test func neighboursDeckAppAndSheetsAreLinked() {
    let second = Sample.file("cards/tea/tea2.html", of: Sample.publication)
    for link in [
      "../../decks/tea.html#card-2", "../../cards/tea/tea1.html", "../../cards/tea/tea3.html",
      "../../index.html#/deck/tea/flip/tea2", "../../print/tea-a4.html",
      "../../print/tea-letter.html",
    ] {
      #expect(second.contains("href=\"\(link)\""), "\(link)")
    }
    #expect(!page.contains(#"rel="prev""#))
    #expect(page.contains(#"rel="next""#))
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "27")])
  func optionsAreLettered(place: Int, letter: String) {
    #expect(CardPages.letter(place) == letter)
  }
}

extension String {
  fileprivate func components(before text: String) -> String? {
    range(of: text).map { String(self[..<$0.lowerBound]) }
  }

  fileprivate func components(after text: String) -> String? {
    range(of: text).map { String(self[$0.upperBound...]) }
  }
}
