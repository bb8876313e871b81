import Cards
import ExamText
import Testing

/// Text copied from pages, chats and notes, with their marks.
@Suite struct CopiedFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "arrows-behind-bullets.txt",
      #"""
      1. A cookie is
      • a small text that a site stores  ← correct
      • a program

      2. A strong password has
      • six letters
      • many signs  <- right answer
      """#,
      [
        .init("A cookie is", options: 2, right: [0]),
        .init("A strong password has", options: 2, right: [1]),
      ]),
    PersonsFile(
      "review-page.txt",
      #"""
      Question 1
      Correct
      Mark 1.00 out of 1.00
      Flag question
      Question text
      Which key finds a row?

      Question 1Select one:
      a.
      primary key

      b.
      door key
      Feedback
      Your answer is correct.
      The correct answer is: primary key
      """#,
      [
        .init("Which key finds a row?", options: 2, right: [0])
      ]),
    PersonsFile(
      "paste-with-order.txt",
      #"""
      A query is slow since it reads the whole table. What should be added?
      Add an index
      An index finds the rows without a full scan.
      Incorrect Answers
      Add a view
      - A view stores no rows.
      Raise the cache
      - The scan stays as it is.
      Summarize the difference between WHERE and HAVING.
      🔹 WHERE: filters rows
      🔹 HAVING: filters groups
      """#,
      [
        .init("A query is slow", options: 3, right: [0]),
        .init("Summarize the difference", answer: ""),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) { sample.check() }
}
