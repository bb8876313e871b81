import Diagnostics
import Cards
import Testing

@testable import ExamText

/// The same cards in other dress: each variant must give what the plain text gives.
@Suite struct VariantTests {
  static let lines = [
    "Workshop Basics Flashcards",
    "Which tool is best for tightening a bolt to an exact force?",
    "Torque wrench",
    "A torque wrench clicks when the set force is reached.",
    "Settings:",
    "- Newton metres",
    "- Foot pounds",
    "Incorrect Answers",
    "Pipe wrench",
    "-It grips pipes and marks every bolt.",
    "Hammer",
    "- It tightens nothing.",
    "What is a washer?",
    "A ring that spreads the load of a nut.",
    "What is the reason for countersinking a screw hole?",
    "The head lies flush with the surface.",
    "- Nothing catches on it.",
    "Incorrect Answers",
    "The screw turns faster.",
    "- The speed depends on the driver.",
  ]

  static var expected: [CardText] { read(lines.joined(separator: "\n")).texts }

  static func replaced(_ one: String, _ other: String) -> String {
    lines.map { $0 == one ? other : $0 }.joined(separator: "\n")
  }

  static func asked(_ change: (Int, String) -> String) -> String {
    var number = 0
    return lines.map { line in
      guard line.hasSuffix("?") else { return line }
      number += 1
      return change(number, line)
    }.joined(separator: "\n")
  }

  static let variants: [String] =
    [
      lines.joined(separator: "\r\n"), lines.joined(separator: "\r"),
      "\u{FEFF}" + lines.joined(separator: "\n") + "\n",
      lines.joined(separator: "\n\n"), lines.joined(separator: "  \t\n"),
      lines.joined(separator: "\u{A0}\n \n"), lines.map { "\t" + $0 }.joined(separator: "\n"),
      asked { "\n\($1)" }, asked { "\($0). \($1)" }, asked { "\($0)) \($1)" },
      asked { "Q\($0): \($1)" }, asked { "Question \($0)\n\($1)" },
      asked { "Question \($0) of 3: \($1)" }, asked { "Q: \($1)" }, asked { "**\($1)**" },
      asked { "## \($1)" }, asked { "\($1)\nCorrect Answer" }, asked { "\($1)\nAnswer:" },
      asked { "\($1)\n\nCorrect answer:\n" }, asked { "\($1)\n**Correct Answer:**" },
    ]
    + [
      "Wrong answers", "INCORRECT ANSWERS:", "Incorrect options", "Wrong Options:",
      "**Incorrect Answers**", "❌ Incorrect answers", "Incorrect Answer(s)", "Other options",
      "Why the other answers are wrong:", "Distractors", "incorrect choices", "### Wrong Answers",
      "Incorrect", "The wrong answers are:",
    ].map { replaced("Incorrect Answers", $0) }
    + ["Answer: ", "Correct Answer: ", "**Answer:** ", "✅ Correct answer: ", "ANSWER："].map {
      replaced("Torque wrench", $0 + "Torque wrench")
    }
    + ["Explanation: ", "**Explanation:** ", "Rationale:\n"].map {
      replaced(lines[3], $0 + lines[3])
    }

  @Test func readsThePlainText() {
    #expect(Self.expected.count == 3)
    #expect(Self.expected[0].wrong.map(\.[0]) == ["Pipe wrench", "Hammer"])
  }

  @Test(arguments: variants) func givesTheSameCards(_ variant: String) {
    let result = read(variant)
    #expect(result.texts == Self.expected)
    #expect(result.title == "Workshop Basics")
    #expect(result.diagnostics.isEmpty)
  }
}
