import Cards
import ExamText
import Testing

/// Files whose letters, marks and keys stand where no sign parts them, or in columns.
@Suite struct LetterFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "stars-behind.txt",
      #"""
      1. Which two carry blood away from the heart?
      artery*
      aorta*
      vein
      2. Which organ is paired?
      liver
      kidney*
      """#,
      [
        .init("Which two carry blood away from the", options: 3, right: [0, 1]),
        .init("Which organ is paired?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "letters-and-blanks.txt",
      #"""
      001  The oldest of these boats is the one that is called:
        A  a raft
        B  a yacht
        C  a ferry

      002  A boat that comes from the right at sea has always:
        A  the way
        B  no way
        C  a horn

      Answers: 001 A   002 A
      """#,
      [
        .init("The oldest of these boats is the one", options: 3, right: [0]),
        .init("A boat that comes from the right at", options: 3, right: [0]),
      ]),
    PersonsFile(
      "letters-alone.txt",
      #"""
      Question 1
      Which of these is a loop?

      A
      if

      B
      while

      C
      return

      Correct Answer: B
      """#,
      [.init("Which of these is a loop?", options: 3, right: [1])]),
    PersonsFile(
      "two-columns.txt",
      #"""
      1. The capital of Chile is
         A. Lima            C. Santiago
         B. Quito           D. La Paz
      2. The capital of Ghana is
         A. Accra           C. Lagos
         B. Dakar           D. Lomé

      Key: 1. C  2. A
      """#,
      [
        .init("The capital of Chile is", options: 4, right: [2]),
        .init("The capital of Ghana is", options: 4, right: [0]),
      ]),
    PersonsFile(
      "dotted-letter.txt",
      #"""
      Q.1 Which sea is salt as no other?
      [A] Dead Sea
      [B] Red Sea
      Correct Answer: A [Dead Sea]
      Q.2 Which lake is the deepest on earth?
      [A] Garda
      [B] Baikal
      Correct Answer: B [Baikal]
      """#,
      [
        .init("Which sea is salt as no other?", options: 2, right: [0]),
        .init("Which lake is the deepest on earth?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "kinds-in-brackets.txt",
      #"""
      【单选】下列哪项是金属？
      A. 木
      B. 铁
      【答案】B

      【多选】下列哪些会飞？
      A. 鹰
      B. 鱼
      C. 蜂
      【答案】AC
      """#,
      [
        .init("下列哪项是金属？", options: 2, right: [1]),
        .init("下列哪些会飞？", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "persian.txt",
      #"""
      ۱- رنگ آسمان چیست؟
      الف) سرخ
      ب) آبی
      ج) زرد
      پاسخ: ب
      ۲- رنگ برف چیست؟
      الف) سفید
      ب) سیاه
      پاسخ: الف
      """#,
      [
        .init("رنگ آسمان چیست؟", options: 3, right: [1]),
        .init("رنگ برف چیست؟", options: 2, right: [0]),
      ]),
    PersonsFile(
      "letters-above-text.txt",
      #"""
      Frage 1
      Welches Bauteil misst den Strom?
      a.
      Voltmeter
      b.
      Amperemeter
      Feedback
      Die richtige Antwort ist: Amperemeter
      """#,
      [.init("Welches Bauteil misst den Strom?", options: 2, right: [1])]),
    PersonsFile(
      "select-one-or-more.txt",
      #"""
      Question 2
      Which of these are bones?
      Select one or more:
      a. Femur
      b. Biceps
      c. Tibia
      Feedback
      The correct answers are: Femur, Tibia
      """#,
      [.init("Which of these are bones?", options: 3, right: [0, 2])]),
    PersonsFile(
      "answer-and-rationale.txt",
      #"""
      Which sign should a nurse report first?
      A. Blue lips
      B. Dry skin

      Answer and Rationale:
      A. Blue lips show a lack of oxygen.

      Which drink has no sugar?
      A. Cola
      B. Water

      Answer and Rationale:
      B. Water is only water.
      """#,
      [
        .init("Which sign should a nurse report fi", options: 2, right: [0]),
        .init("Which drink has no sugar?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "long-summary.md",
      #"""
      **Q1.** What does `git add` do?

      A. It stages changes
      B. It makes a branch

      <details><summary>Click to see the answer</summary>
      <p>

      **A**

      The next commit holds what is staged.

      </p>
      </details>
      """#,
      [.init("What does `git add` do?", options: 2, right: [0])]),
    PersonsFile(
      "reason-above-answer.txt",
      #"""
      1. How many legs has a spider?

      6
      8

      Explanation: Insects have six.
      Answer: 8
      """#,
      [.init("How many legs has a spider?", options: 2, right: [1])]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) { sample.check() }
}
