import Cards
import ExamText
import Testing

/// Questions in the XML of learning platforms.
struct QuizXMLTests {
  @Test func readsQTI12() {
    let result = read(
      """
      <?xml version="1.0"?>
      <questestinterop><assessment title="Birds"><section>
      <item ident="i1"><presentation>
      <material><mattext texttype="text/html">&lt;p&gt;Which birds swim?&lt;/p&gt;</mattext></material>
      <response_lid ident="r" rcardinality="Multiple"><render_choice>
      <response_label ident="1"><material><mattext>duck</mattext></material></response_label>
      <response_label ident="2"><material><mattext>wren</mattext></material></response_label>
      <response_label ident="3"><material><mattext>swan</mattext></material></response_label>
      </render_choice></response_lid></presentation>
      <resprocessing>
      <respcondition><conditionvar><varequal respident="r">2</varequal></conditionvar>
      <displayfeedback linkrefid="2_fb"/></respcondition>
      <respcondition><conditionvar><and>
      <varequal respident="r">1</varequal><varequal respident="r">3</varequal>
      <not><varequal respident="r">2</varequal></not>
      </and></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>
      </resprocessing>
      <itemfeedback ident="2_fb"><material><mattext>It flies.</mattext></material></itemfeedback>
      </item>
      <item ident="i2"><presentation><material><mattext>A young swan is a ___.</mattext></material>
      <response_str ident="r"><render_fib/></response_str></presentation>
      <resprocessing><respcondition><conditionvar><varequal respident="r">cygnet</varequal>
      </conditionvar><setvar>100</setvar></respcondition></resprocessing></item>
      </section></assessment></questestinterop>
      """, path: "quiz.xml")
    #expect(result.cards.map(\.kind) == [.choice, .recall])
    #expect(result.cards.map { $0.answers } == [["duck", "swan"], ["cygnet"]])
    #expect(result.cards[0].options.map(\.rationale) == [nil, "It flies.", nil])
    #expect(result.cards[0].prompt == "Which birds swim?")
  }

  @Test func readsQTI2() {
    let result = read(
      """
      <assessmentItem identifier="b" title="Birds">
        <responseDeclaration identifier="R"><correctResponse><value>Y</value></correctResponse>
        </responseDeclaration>
        <itemBody><p>Look at the <b>pond</b>.</p>
          <choiceInteraction responseIdentifier="R" maxChoices="1">
            <prompt>Which bird swims?</prompt>
            <simpleChoice identifier="X">wren</simpleChoice>
            <simpleChoice identifier="Y">duck<feedbackInline>It dives.</feedbackInline></simpleChoice>
          </choiceInteraction></itemBody>
      </assessmentItem>
      """, path: "item.xml")
    #expect(result.cards.map(\.prompt.text) == ["Look at the **pond**.\n\nWhich bird swims?"])
    #expect(result.cards.first?.options.map(\.text) == ["wren", "duck"])
    #expect(result.cards.first?.answers == ["duck"])
    #expect(result.cards.first?.options.last?.rationale == "It dives.")
  }

  @Test func readsOpenEdX() {
    let result = read(
      """
      <problem>
      <p>A pond has many birds.</p>
      <multiplechoiceresponse>
        <label>Which bird swims?</label>
        <choicegroup type="MultipleChoice">
          <choice correct="true">duck<choicehint>It dives.</choicehint></choice>
          <choice correct="false">wren</choice>
        </choicegroup>
        <solution><p>Ducks have webs.</p></solution>
      </multiplechoiceresponse>
      <optionresponse><label>Swans are</label>
        <optioninput options="('white','green')" correct="white"/></optionresponse>
      <numericalresponse answer="2"><label>How many legs has a duck?</label>
        <formulaequationinput/></numericalresponse>
      </problem>
      """, path: "problem.xml")
    #expect(
      result.cards.map(\.prompt) == [
        "Which bird swims?", "Swans are", "How many legs has a duck?",
      ])
    #expect(result.cards.map { $0.answers } == [["duck"], ["white"], ["2"]])
    #expect(result.cards[0].options[0].rationale == "It dives.")
    #expect(result.cards[0].explanation == "Ducks have webs.")
  }

  @Test func readsListsThatMarkWhatIsRight() {
    let result = read(
      """
      <quizfile>
        <question id="1">
          <text>Which bird swims?</text>
          <answers><answer correct="false">wren</answer><answer correct="true">duck</answer></answers>
          <explanation>Ducks have webs.</explanation>
        </question>
        <question text="Which bird runs?">
          <option isCorrect="true">emu</option><option isCorrect="false">wren</option>
        </question>
      </quizfile>
      """, path: "quiz.xml")
    #expect(result.cards.map(\.prompt) == ["Which bird swims?", "Which bird runs?"])
    #expect(result.cards.map { $0.answers } == [["duck"], ["emu"]])
    #expect(result.cards.map(\.explanation) == ["Ducks have webs.", nil])
  }

  @Test func aQuizWithoutTypesIsNotMoodles() {
    let result = read(
      """
      <?xml version="1.0"?>
      <!DOCTYPE quiz SYSTEM "quiz.dtd">
      <quiz title="Ships">
        <question id="1">
          <text>What lies below?</text>
          <options>
            <option>mast</option>
            <option correct="yes">keel</option>
          </options>
          <explanation>It is the spine.</explanation>
        </question>
      </quiz>
      """, path: "quiz.xml")
    #expect(
      result.texts == [
        CardText(
          "What lies below?", ["keel"], wrong: [["mast", ""]], explanation: "It is the spine.")
      ])
  }
}
