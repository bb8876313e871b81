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
      "answers-in-words.txt",
      #"""
      1. Who steers a ship?
      2. What do sailors call
      the front of a ship?
      3. The left side of a ship is called ____.

      Answers
      1. The helmsman
      2. The bow
      3. Port
      """#,
      [
        .init("Who steers a ship?", answer: "The helmsman"),
        .init("What do sailors call the front of a", answer: "The bow"),
        .init("The left side of a ship is called", answer: "Port"),
      ]),
    PersonsFile(
      "parts.md",
      #"""
      ## Part A: Multiple choice

      **1.** In which year did it float?
         - a) 1934
         - b) 1936

      **2.** How long was it?
         - a) 9 metres
         - b) 12 metres

      ## Part B: Short answer

      **3.** Who built it?

      **4.** Name its harbour.

      ---

      ## Answer Key

      **Part A**
      1. b) 1936
      2. a) 9 metres

      **Part B**
      3. Two brothers
      4. Cork
      """#,
      [
        .init("In which year did it float?", options: 2, right: [1]),
        .init("How long was it?", options: 2, right: [0]),
        .init("Who built it?", answer: "Two brothers"),
        .init("Name its harbour.", answer: "Cork"),
      ]),
    PersonsFile(
      "letter-for-answer.md",
      #"""
      **Q: Which part of a ship steers it?**

      - A) Keel
      - B) Rudder

      **A: B) Rudder**
      """#,
      [.init("Which part of a ship steers it?", options: 2, right: [1])]),
    PersonsFile(
      "letter-dash.txt",
      #"""
      QUESTION 1 : Quel organe filtre le sang ?
      A - La rate
      B - Le rein
      C - Le poumon
      Réponse exacte : B
      """#,
      [.init("Quel organe filtre le sang ?", options: 3, right: [1])]),
    PersonsFile(
      "folded-number.md",
      #"""
      ## 문제 1

      얼음의 녹는점은?

      1. 0도
      2. 50도
      3. 100도

      <details>
      <summary>정답 보기</summary>

      1

      </details>
      """#,
      [.init("얼음의 녹는점은?", options: 3, right: [0])]),
    PersonsFile(
      "hindi-letters.txt",
      #"""
      प्रश्न 1. दूध का रंग कैसा होता है?
      (अ) काला
      (ब) सफेद
      (स) हरा
      उत्तर – (ब) सफेद
      """#,
      [.init("दूध का रंग कैसा होता है?", options: 3, right: [1])]),
    PersonsFile(
      "short-key.txt",
      #"""
      1. Was ist ein Stapel?
      (a) eine Liste
      (b) ein Kreis
      2. Was ist ein Baum?
      (a) ein Ring
      (b) ein Graph

      Lösungen: 1a, 2b
      """#,
      [
        .init("Was ist ein Stapel?", options: 2, right: [0]),
        .init("Was ist ein Baum?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "star-before.txt",
      #"""
      Quiz on verse

      1. A poem of fourteen lines is a
      *sonnet
      ode

      2. Words that sound alike at line ends
      meter
      *rhyme
      stanza
      """#,
      [
        .init("A poem of fourteen lines is a", options: 2, right: [0]),
        .init("Words that sound alike at line ends", options: 3, right: [1]),
      ]),
    PersonsFile(
      "exam-topic.txt",
      #"""
      NEW QUESTION 1
      - (Exam Topic 1)
      Which shell comes first?

      A. sh
      B. zsh

      Answer: A
      """#,
      [.init("Which shell comes first?", options: 2, right: [0])]),
    PersonsFile(
      "tabs-in-columns.txt",
      "\t1.\tWhat is the smallest part of life?\n\ta.\tatom\tc.\torgan\n\tb.\tcell\td.\ttissue\n\n\tANS:\tB\n",
      [.init("What is the smallest part of life?", options: 4, right: [1])]),
    PersonsFile(
      "glued.txt",
      "1.TCP属于哪一层？A.网络层 B.传输层 C.应用层 答案：B\n2.IP属于哪一层？A.网络层 B.传输层 C.应用层 答案：A\n",
      [
        .init("TCP属于哪一层？", options: 3, right: [1]),
        .init("IP属于哪一层？", options: 3, right: [0]),
      ]),
    PersonsFile(
      "arabic-question-letter.txt",
      #"""
      س1: ما لون الحليب؟
      أ) أبيض
      ب) أسود
      الإجابة: أ) أبيض
      """#,
      [.init("ما لون الحليب؟", options: 2, right: [0])]),
    PersonsFile(
      "numbered-head.csv",
      #"""
      "Question #","Question Text","Answer 1","Answer 2","Answer 3 (Optional)","Time Limit (sec) (Max: 300 seconds)","Correct Answer(s) (Only include Answer #)"
      1,"Which is a gas?","Ice","Steam","Snow",20,2
      2,"Which is a solid?","Ice","Steam","Fog",20,1
      """#,
      [
        .init("Which is a gas?", options: 3, right: [1]),
        .init("Which is a solid?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "same-heads.csv",
      "Type,Title,Correct,Choice,Choice\nMCQ,Which animal barks?,2,Cat,Dog\nMCQ,Which animal purrs?,1,Cat,Dog",
      [
        .init("Which animal barks?", options: 2, right: [1]),
        .init("Which animal purrs?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "repeated-cell.tsv",
      "Which bird runs?\tostrich\tswan\towl\tostrich\nWhich bird swims?\tostrich\tswan\towl\tswan",
      [
        .init("Which bird runs?", options: 3, right: [0]),
        .init("Which bird swims?", options: 3, right: [1]),
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
