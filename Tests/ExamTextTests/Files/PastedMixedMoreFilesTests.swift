import Cards
import ExamText
import Testing

/// Mixtures and rarer habits.
@Suite struct PastedMixedMoreFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "wrong7.txt",
      #"""
      1. Which is red?
      A. Ruby
      B. Emerald
      Answer: A
      Explanation: A is incorrect because rubies are blue.
      2. Which is green?
      A. Ruby
      B. Emerald
      Answer: B
      Option A is correct because it is green. Option B is incorrect because it is red.
      """#,
      [
        .init("Which is red?", options: 2, right: [0]),
        .init("Which is green?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "wrong8.txt",
      #"""
      1. Which is red?
      A. Ruby
      B. Emerald
      Answer: A
      Correct answer: B
      """#,
      [
        .init("Which is red?", options: 2, right: [0])
      ]),
    PersonsFile(
      "wrong9.txt",
      #"""
      1. Which is red?
      A. Ruby
      B. Emerald
      Answer: A

      Answer key
      1. B
      2. A
      """#,
      [
        .init("Which is red?", options: 2, right: [0])
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }
}
