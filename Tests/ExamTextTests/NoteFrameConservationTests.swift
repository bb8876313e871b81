import Conservation
import Testing

/// Frames of notes and heads of exports that were damaged: their text is kept or told of.
@Suite struct NoteFrameConservationTests {
  @Test(arguments: [
    "TARGET DECnswers\n1 of a mast called?\nBack: A pole\tTags: rig\nEND\n\n"
      + "STARTI [Cloze] The long wooden pole that holds the sails of a boat is a {{c1::mast}}. ENDI\n",
    "STAR\nBasic\nWhat is a mast?\nBack: A pole\nEND\n\n"
      + "STARTI [Cloze] Where the long pole stands that holds all sails is the {{c0::deck}}. ENDI\n",
    "#separator:tabh#\n#html:true\nWhat floats <b>on</b> a habit?\tA bath tub\nWhich hat?\tA bath hat\n",
    "sep=h\nWhat is a hatch?;A lid\nWhat is a mast?;A pole\n",
  ])
  func nothingIsLost(_ text: String) {
    #expect(Conservation.breaches(of: Array(text.utf8), path: "notes.txt") == [])
  }
}
