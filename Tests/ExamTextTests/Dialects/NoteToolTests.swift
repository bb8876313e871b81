import Cards
import ExamText
import Testing

/// Cards as note takers and their plug-ins have them: between lines, in callouts, in frames.
@Suite struct NoteToolTests {
  @Test func readsCardsBetweenComments() {
    let result = read(
      """
      # Which side is port?
      ---
      Left
      <!-- card -->
      A knot is {{1::one}} sea mile an {{hour}}.
      <!-- card -->
      Only a front
      <!-- card -->
      What is a keel?

      ---

      The spine, as in `{{x}}`
      """, path: "deck.md")
    #expect(
      result.texts == [
        CardText("Which side is port?", ["Left"]),
        CardText("A knot is […] sea mile an hour.", ["one"]),
        CardText("A knot is one sea mile an […].", ["hour"]),
        CardText("What is a keel?", ["The spine, as in `{{x}}`"]),
      ])
    #expect(result.codes == ["ignored-lines"])
  }

  @Test func readsSidesBetweenPercents() {
    let result = read(
      "What is a keel?\n\n%\n\nThe spine\n---\nWhat is a boom?\n%\nA spar\nbelow\n---\n",
      path: "deck.md")
    #expect(
      result.texts == [
        CardText("What is a keel?", ["The spine"]), CardText("What is a boom?", ["A spar\nbelow"]),
      ])
  }

  @Test(arguments: [
    "One\n\n---\n\nTwo\n\n---\n\nThree\n", "<!-- a card lies here -->\nOne\n---\nTwo\n",
    "# Log\n\n## 1.2\n\n[#12](https://example.org/12)\n\n## 1.1\n\nNo news.\n",
  ])
  func otherNotesHaveNoCards(source: String) {
    #expect(read(source, path: "notes.md").cards.isEmpty)
  }

  @Test func eachHeadingOfADeckIsACard() {
    let result = read(
      """
      # Boats

      ## Keel

      The spine

      [#hull]() [#wood](./wood.md)

      ## Name the sails
      in front
      %
      - jib

      ```sh
      # no heading
      ```
      """, path: "boats.md")
    #expect(
      result.texts == [
        CardText("Keel", ["The spine"]),
        CardText("Name the sails\nin front", ["- jib\n\n```sh\n# no heading\n```"]),
      ])
    #expect(result.title == "Boats")
    #expect(result.cards.first?.tags == ["hull", "wood"])
  }

  @Test func readsOptionsInCallouts() {
    let result = read(
      """
      > [!question] Which two float?
      > a) cork
      > b) lead
      > c) wood
      >> [!success]- Answer
      >> a) cork
      >> c
      >> [!info]
      >> They are light.

      > [!question]
      > A whale lays eggs.
      >> [!success]- Answer
      >> False

      > [!question] What does a whale breathe?
      >> [!success]- Answer
      >> Air
      """, path: "quiz.md")
    #expect(
      result.texts == [
        CardText(
          "Which two float?", ["cork", "wood"], wrong: [["lead", ""]],
          explanation: "They are light."),
        CardText("A whale lays eggs.", ["False"], wrong: [["True", ""]]),
        CardText("What does a whale breathe?", ["Air"]),
      ])
  }

  @Test func readsNotesInFrames() {
    let result = read(
      """
      TARGET DECK
      Boats::Small

      START
      Basic (and reversed card)
      Front: keel
      Back:
      the spine
      Tags: hull wood
      <!--ID: 12-->
      END

      START
      Cloze
      Text: The {{c1::jib::a sail}} is small.
      Extra: See above.
      END

      STARTI [Basic] What is a boom? Back: A spar: below Tags: rig <!--ID: 12--> ENDI
      """, path: "boats.md")
    #expect(result.title == "Boats::Small")
    #expect(
      result.texts == [
        CardText("keel", ["the spine"]), CardText("the spine", ["keel"]),
        CardText("The […] (a sail) is small.", ["jib"], explanation: "See above."),
        CardText("What is a boom?", ["A spar: below"]),
      ])
    #expect(result.cards.map(\.tags) == [["hull", "wood"], ["hull", "wood"], [], ["rig"]])
    #expect(result.codes.isEmpty)
  }

  @Test func outlinesHaveGapsAndTwoWays() {
    let result = read(
      """
      - # Boats
          - Port <> left
          - green << starboard
          - What holds a mast? >>>
              - shrouds
              - stays
          - Bow == the front
          - A knot is one {{sea mile}} an hour.
          - a remark
      """, path: "boats.md")
    #expect(
      result.texts == [
        CardText("Port", ["left"]), CardText("left", ["Port"]),
        CardText("starboard", ["green"]), CardText("What holds a mast?", ["- shrouds\n- stays"]),
        CardText("Bow", ["the front"]), CardText("A knot is one […] an hour.", ["sea mile"]),
      ])
    #expect(result.cards.first?.tags == ["Boats"])
  }

  @Test func gapsHaveNumbersAndHints() {
    let result = read(
      "#flashcards\n\n==1;;Cork;;light== and ==1;;wood== float, ==lead== sinks.\n", path: "n.md")
    #expect(
      result.texts == [
        CardText("[…] (light) and […] float, lead sinks.", ["- Cork\n- wood"]),
        CardText("Cork and wood float, […] sinks.", ["lead"]),
      ])
  }

  @Test func namesForLinksAreOnNoCard() {
    let result = read(
      "Sail\n?\nCloth\n^sail-1\n\nKeel #card-reverse\nThe spine\n^123456\n", path: "n.md")
    #expect(
      result.texts == [
        CardText("Sail", ["Cloth"]), CardText("Keel", ["The spine"]),
        CardText("The spine", ["Keel"]),
      ])
    #expect(result.codes.isEmpty)
  }

  @Test func ankisTagsAroundFormulasAreMarks() {
    let result = read(
      "#separator:tab\n#html:true\nWhat is [$]x^2[/$]?\t[latex]\\begin{align}y\\end{align}[/latex]\n"
    )
    #expect(
      result.texts == [CardText("What is $x^2$?", ["$$\\begin{align}y\\end{align}$$"])])
  }

  @Test func aDeckMayBeNamedBesideItsCard() {
    let result = read(
      "#flashcards/hull Keel::The spine\n\nJib::A sail #flashcards/rig\n\n"
        + "#flashcards/rig Boom\n?\nA spar\n", path: "n.md")
    #expect(
      result.texts == [
        CardText("Keel", ["The spine"]), CardText("Jib", ["A sail"]), CardText("Boom", ["A spar"]),
      ])
    #expect(result.cards.map(\.tags) == [["hull"], ["rig"], ["rig"]])
  }

  @Test func aDeckMayBeNamedInAHeading() {
    let result = read("# Small boats #flashcards\n\nA note.\n\nKeel::spine\n", path: "n.md")
    #expect(result.texts == [CardText("Keel", ["spine"])])
    #expect(result.title == "Small boats")
  }

  @Test(arguments: ["{keel}", "{1:keel}", "{c1|keel}", "{{c1::keel}}"])
  func framedNotesMayHaveGaps(_ gap: String) {
    let result = read("START\nCloze\nThe spine of $\\frac{a}{b}$ is the \(gap).\nEND\n")
    #expect(result.cards.map(\.kind) == [.cloze])
    #expect(result.cards.first?.prompt == "The spine of $\\frac{a}{b}$ is the […].")
    #expect(result.cards.first?.answer == "keel")
  }

  @Test func fieldsMayBeNamedByLetters() {
    let result = read(
      """
      Q: Which sails are aft?
      C1: jib
      C2: mizzen
      C3: jigger
      A: 2,3
      E: See the picture.
      M: Or the book.

      ---

      T: A {{c1::keel}} is the spine.

      ---

      Q: What is a boom?
      A: A spar,

      | where | what |
      | --- | --- |
      | below | sail |
      """, path: "sea.md")
    #expect(
      result.texts == [
        CardText(
          "Which sails are aft?", ["mizzen", "jigger"], wrong: [["jib", ""]],
          explanation: "See the picture.\n\nOr the book."),
        CardText("A […] is the spine.", ["keel"]),
        CardText(
          "What is a boom?", ["A spar,\n\n| where | what |\n| --- | --- |\n| below | sail |"]),
      ])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func readsTheVocabulariesOfTrainers() {
    let result = read(
      """
      <?xml version="1.0"?>
      <kvtml version="2.0">
        <information><title>Boats</title></information>
        <entries>
          <entry id="0">
            <translation id="0"><text>keel</text><comment/></translation>
            <translation id="1"><text>der Kiel</text></translation>
          </entry>
          <entry id="1">
            <translation id="0"><text>mast</text></translation>
            <translation id="1"><text>der Mast</text></translation>
          </entry>
        </entries>
      </kvtml>
      """, path: "boats.kvtml")
    #expect(result.title == "Boats")
    #expect(result.texts == [CardText("keel", ["der Kiel"]), CardText("mast", ["der Mast"])])
  }
}
