import Cards
import ExamText
import Testing

/// Questions and answers that an editor has broken into lines of one width.
@Suite struct BrokenLinesTests {
  private let text = """
    1. Does the kettle switch itself off when nobody
       is in the kitchen?

       It does. A strip of two metals bends in the steam and opens
       the switch. The strip is as old as the kettle
       and needs no care.

    2. How long does a litre take?

       About three minutes with the lid closed, and nearly twice as
       long without it, because the steam carries off most of what
       the coil puts in.

       A thermos jug keeps the water hot for half a day if the lid
       is screwed on.

    3. The leaflet says that the filter must be rinsed. So which
       filter does it mean?

       The one in the spout.

    """

  @Test func linesOfOneParagraphAreOneAnswer() {
    let cards = read(text).cards
    #expect(
      cards.map { $0.prompt.text.replacing("\n", with: " ") } == [
        "Does the kettle switch itself off when nobody is in the kitchen?",
        "How long does a litre take?",
        "The leaflet says that the filter must be rinsed. So which filter does it mean?",
      ])
    #expect(cards.allSatisfy { $0.kind == .recall })
    #expect(cards.first?.answer?.text.hasSuffix("needs no care.") == true)
    #expect(cards[1].answer?.text.contains("the coil puts in.") == true)
    #expect(cards[1].explanation?.text.contains("is screwed on.") == true)
  }

  @Test func shortTermsBelowPromptsAreNoBrokenLines() {
    let text = """
      What is the tool called that drives nails into a beam?
      hammer

      What do you call the part that you hold it by?
      handle

      Which tool pulls the nails out of the beam again?
      pincers

      """
    let cards = read(text).texts
    #expect(cards.map(\.answers) == [["hammer"], ["handle"], ["pincers"]])
  }

  @Test func whatExplainsAnAnswerStaysApartInAPaste() {
    let text = """
      Which tool of the carpenter would you take to remove the
      hammer from the beam?
      A pair of pincers with long jaws and a round back is the tool.
      Its back is laid against the beam and the handles are pulled down, so that the nail comes out without bending too much on its way.

      What is a mallet?
      A hammer of wood.
      It does not hurt the handle of a chisel, which a hammer made of steel would split after a few weeks of work.
      """
    let cards = read(text).cards
    #expect(cards.last?.answers.map(\.text) == ["A hammer of wood."])
    #expect(cards.last?.explanation != nil)
  }

  @Test func aPartInCapitalsEndsAnAnswer() {
    let text =
      "1.1  Is the workshop heated?\nYes, from October on.\n\n\n2  ABOUT THE TOOLS\n\n"
      + "Tools are lent for a week.\n\n2.1  May I take the lathe home?\nNo, it is too heavy.\n"
    let cards = read(text).cards
    #expect(cards.map { $0.answer?.text } == ["Yes, from October on.", "No, it is too heavy."])
    #expect(cards.allSatisfy { $0.explanation == nil })
  }
}
