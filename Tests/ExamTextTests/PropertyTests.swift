import Cards
import Conservation
import Diagnostics
import TestSupport
import Testing

@testable import ExamText

/// What holds for any text, tried on many that chance makes.
@Suite struct PropertyTests {
  /// Cards of many subjects and shapes, as lines and as what they must become.
  static let stock: [(lines: [String], card: CardText)] = [
    (
      ["What is a keel?", "The spine of a ship."],
      CardText("What is a keel?", ["The spine of a ship."])
    ),
    (
      ["Name the two kinds of tide.", "Spring tide and neap tide."],
      CardText("Name the two kinds of tide.", ["Spring tide and neap tide."])
    ),
    (
      [
        "Which knot holds a rope to a post and unties at once?", "Clove hitch",
        "The clove hitch grips by its own turns.", "Incorrect Answers", "Bowline",
        "-The bowline makes a loop that stays.", "Reef knot", "- The reef knot joins two ropes.",
      ],
      CardText(
        "Which knot holds a rope to a post and unties at once?", ["Clove hitch"],
        wrong: [
          ["Bowline", "The bowline makes a loop that stays."],
          ["Reef knot", "The reef knot joins two ropes."],
        ], explanation: "The clove hitch grips by its own turns.")
    ),
    (
      [
        "When a fog bank closes in, which signal tells other ships that a sailing ship is near?",
        "Correct Answer", "One long and two short blasts", "- Steamers give one long blast.",
        "🧭 What else helps?", "Radar:", "- range", "- bearing", "Wrong answers",
        "A red flare calls for help and is no fog signal.",
        "The ship's bell tells that a ship lies at anchor.",
      ],
      CardText(
        "When a fog bank closes in, which signal tells other ships that a sailing ship is near?",
        ["One long and two short blasts"],
        wrong: [
          ["Red flare", "A red flare calls for help and is no fog signal."],
          ["Ship's bell", "The ship's bell tells that a ship lies at anchor."],
        ],
        explanation: """
          - Steamers give one long blast.

          ### 🧭 What else helps?

          ### Radar:

          - range
          - bearing
          """)
    ),
    (
      [
        "Why does a hull carry a coat of copper paint?",
        "The copper keeps shells and weeds from settling on it.", "Growth slows a ship by knots.",
        "Incorrect Answers", "The paint makes the hull float higher.",
        "- Its weight makes it sink, if anything.",
      ],
      CardText(
        "Why does a hull carry a coat of copper paint?",
        ["The copper keeps shells and weeds from settling on it."],
        wrong: [
          ["The paint makes the hull float higher.", "Its weight makes it sink, if anything."]
        ], explanation: "Growth slows a ship by knots.")
    ),
  ]

  @Test(arguments: UInt64(1)...60) func givesBackEveryCardHoweverTheyAreMixed(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let chosen = (0..<Int.random(in: 1...30, using: &random)).map { _ in
      Self.stock[Int.random(in: 0..<Self.stock.count, using: &random)]
    }
    let end = ["\n", "\r\n", "\n\n", " \n"][Int.random(in: 0..<4, using: &random)]
    let text = (["Seamanship"] + chosen.flatMap(\.lines)).joined(separator: end)
    #expect(read(text).texts == chosen.map(\.card))
  }

  /// Bits of text that mean something to the reader, and some that mean nothing.
  static let bits: [String] = [
    "\n", "\n", "\n", "\r\n", "\r", "\n- ", "\n-x", "?\n", "What is ", "Incorrect Answers", ":",
    "\nCorrect Answer\n", "\nExplanation: ", ". - B", "```\n", "| a | b |", "1. ", "\n2) ", "✅ ",
    "🧠",
    "  ", "\t", "\u{A0}", "“", "’", "…", "**", "_", "*", "\\", "<b>", "[x](y)", "&amp;", "#",
    "### ",
    "---\n", "___", "word", "The cat measures the ", "is", "Describe ", "Question 3", "A.", "B)",
    "é",
    "字", "\u{FEFF}", ">", "+ ", "(", ")", "~~", "\u{200B}", "3.5", "Which of the following",
    "\nTrue\n", "\nFalse\n", " (True)", "\nAnswer: B\n", "\nA. x\nB. y\n", "\n(i) x\n(ii) y\n",
    "\n\\question ", "\n\\choice ", "\n\\CorrectChoice ", "\n\\begin{solution} ",
    "\n\\item \\correct ",
    "\\textbf{", "}", "{", "\nMC\ta b c\tx\tcorrect\ty\tincorrect", "\nTF\tA b.\ttrue", "\tz",
    "\n.. mchoice:: q\n   :correct: a\n   :answer_a: x\n\n   Which?\n", "\n   - ", "\n     + ",
    "\n| Term | Definition |\n|---|---|\n| a | b |\n", " | ", "\nTerms in this set (2)\n",
    "<details><summary>Answer</summary>", "</details>", "\n1 2\nA B\n", "\nSection 1: x\n",
    "\nII. ",
    "\n1.2 Which one?\n", "○ ", "\n● x", "[ ] ", "[x] ", "::", "{=a ~b}", "Q: ", "\nA: ",
  ]

  @Test(arguments: [UInt64(732), 1128, 1265, 1354, 1653, 2253, 2437] + Array(1...500))
  func losesNoLetterOfAnyText(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      text += Self.bits[Int.random(in: 0..<Self.bits.count, using: &random)]
    }
    conserves(Array(text.utf8))
  }

  @Test(arguments: UInt64(1)...100) func losesNothingOfArbitraryBytes(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let alphabet = seed.isMultiple(of: 3) ? Array(UInt8(0)...255) : Array(UInt8(1)...255)
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      let pick = UInt8.random(in: 0...9, using: &random)
      if pick == 0 { return ASCII.lineFeed }
      if pick == 1 { return ASCII.question }
      return alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    conserves(bytes)
  }

  private func conserves(_ bytes: [UInt8], path: String = "any.txt") {
    #expect(Conservation.breaches(of: bytes, path: path).isEmpty)
  }
}
