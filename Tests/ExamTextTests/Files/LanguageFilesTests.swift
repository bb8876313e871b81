import Cards
import ExamText
import Testing

/// Files with lettered options in many languages and habits.
@Suite struct LanguageFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "star-right.txt",
      #"""
      1. Which metal is liquid at room temperature?
       a. Iron
      *b. Mercury
       c. Lead

      2. Which gas is lightest?
      *a. Hydrogen
       b. Helium
      """#,
      [
        .init("Which metal", options: 3, right: [1]),
        .init("Which gas", options: 2, right: [0]),
      ]),
    PersonsFile(
      "tick.txt",
      #"""
      1. Which planet is red?
      A. Mars ✅
      B. Venus
      C. Earth

      2. Which is a dwarf planet?
      A. Uranus
      B. Pluto ✓
      """#,
      [
        .init("Which planet", options: 3, right: [0]),
        .init("Which is a dwarf", options: 2, right: [1]),
      ]),
    PersonsFile(
      "bold-right.md",
      #"""
      1. Who wrote the first program?
         - a) Grace
         - **b) Ada**
         - c) Alan

      2. What is RAM?
         - **a) memory**
         - b) a disk
      """#,
      [
        .init("Who wrote", options: 3, right: [1]),
        .init("What is RAM", options: 2, right: [0]),
      ]),
    PersonsFile(
      "chinese.txt",
      #"""
      1. 下列哪一项是对称加密算法？
      A、RSA
      B、AES
      C、ECC
      D、DSA
      答案：B
      解析：AES使用同一把密钥。

      2. 以下属于应用层协议的有（ ）。
      A、HTTP
      B、IP
      C、FTP
      D、ARP
      答案：AC
      """#,
      [
        .init("下列", options: 4, right: [1]),
        .init("以下", options: 4, right: [0, 2]),
      ]),
    PersonsFile(
      "japanese.txt",
      #"""
      問1 次のうち、揮発性のメモリはどれか。
      ア SRAM
      イ フラッシュメモリ
      ウ HDD
      エ ROM
      正解：ア
      解説：電源を切ると内容が消える。

      問2 OSI参照モデルの第3層はどれか。
      ア データリンク層
      イ ネットワーク層
      ウ トランスポート層
      正解：イ
      """#,
      [
        .init("次のうち", options: 4, right: [0]),
        .init("OSI", options: 3, right: [1]),
      ]),
    PersonsFile(
      "korean.txt",
      #"""
      1. 다음 중 전송 계층 프로토콜은?
      ① IP
      ② TCP
      ③ ARP
      ④ HTTP
      정답: ②
      해설: TCP는 4계층이다.

      2. 다음 중 사설 IP 주소는?
      ① 8.8.8.8
      ② 10.1.2.3
      정답: ②
      """#,
      [
        .init("다음 중 전송", options: 4, right: [1]),
        .init("다음 중 사설", options: 2, right: [1]),
      ]),
    PersonsFile(
      "russian.txt",
      #"""
      1. Какой протокол работает без установления соединения?
      а) TCP
      б) UDP
      в) FTP
      Правильный ответ: б
      Пояснение: UDP не подтверждает пакеты.

      2. Столица Перу — это
      а) Кито
      б) Лима
      Ответ: б
      """#,
      [
        .init("Какой", options: 3, right: [1]),
        .init("Столица", options: 2, right: [1]),
      ]),
    PersonsFile(
      "inline-opts.txt",
      #"""
      1. The chemical symbol of gold is (A) Ag (B) Au (C) Gd (D) Go
      Answer: (B)
      2. The chemical symbol of iron is (A) Ir (B) In (C) Fe (D) F
      Answer: (C)
      """#,
      [
        .init("The chemical symbol of gold", options: 4, right: [1]),
        .init("The chemical symbol of iron", options: 4, right: [2]),
      ]),
    PersonsFile(
      "truefalse.txt",
      #"""
      1. The Nile is longer than the Rhine.
      A. True
      B. False
      Answer: A

      2. Iron floats on water.
      A. True
      B. False
      Answer: B

      3. True or False: Ice is lighter than water.
      Answer: True
      """#,
      [
        .init("The Nile", options: 2, right: [0]),
        .init("Iron floats", options: 2, right: [1]),
        .init("True or False: Ice", answer: "True"),
      ]),
    PersonsFile(
      "details-glued.md",
      #"""
      1. Which pillar is about saving money?
          - A. Security
          - B. Reliability
          - C. Cost

          <details markdown=1><summary markdown='span'>Answer</summary>

            Correct answer: C
          </details>

      2. Which two are pillars? (Choose TWO)
          - A. Security
          - B. Colour
          - C. Speed of light
          - D. Reliability
          - E. Taste

          <details markdown=1><summary markdown='span'>Answer</summary>

            Correct answer: AD
            Explanation: <https://example.com/pillars>
          </details>
      """#,
      [
        .init("Which pillar", options: 3, right: [2]),
        .init("Which two", options: 5, right: [0, 3]),
      ]),
    PersonsFile(
      "portuguese.txt",
      #"""
      1. Qual é a capital do Brasil?
      a) Rio de Janeiro
      b) Brasília
      c) São Paulo
      Resposta: letra b

      2. Qual é o maior estado?
      a) Amazonas
      b) Bahia
      Gabarito: A
      """#,
      [
        .init("Qual é a capital", options: 3, right: [1]),
        .init("Qual é o maior", options: 2, right: [0]),
      ]),
    PersonsFile(
      "arabic.txt",
      #"""
      1- ما هي عاصمة مصر؟
      أ) الإسكندرية
      ب) القاهرة
      ج) أسوان
      الإجابة الصحيحة: ب

      2- ما هو أطول نهر؟
      أ) النيل
      ب) الفرات
      الإجابة الصحيحة: أ
      """#,
      [
        .init("ما هي", options: 3, right: [1]),
        .init("ما هو", options: 2, right: [0]),
      ]),
    PersonsFile(
      "hindi.txt",
      #"""
      1. भारत की राजधानी क्या है?
      (A) मुंबई
      (B) दिल्ली
      (C) चेन्नई
      उत्तर: (B) दिल्ली

      2. सबसे बड़ा ग्रह कौन सा है?
      (A) बृहस्पति
      (B) शनि
      उत्तर: (A)
      व्याख्या: यह गैस का ग्रह है।
      """#,
      [
        .init("भारत", options: 3, right: [1]),
        .init("सबसे", options: 2, right: [0]),
      ]),
    PersonsFile(
      "no-number-multi.txt",
      #"""
      Which command shows the current directory?
      A. ls
      B. pwd
      C. cd
      Answer: B
      Which command copies files?
      A. mv
      B. cp
      C. rm
      Answer: B
      Which commands print text? (Select TWO)
      A. echo
      B. printf
      C. cd
      Answer: A, B
      Explanation: Both write to standard output.
      A. echo adds a newline.
      B. printf takes a format.
      Which command removes files?
      A. rm
      B. cat
      Answer: A
      """#,
      [
        .init("Which command shows", options: 3, right: [1]),
        .init("Which command copies", options: 3, right: [1]),
        .init("Which commands print", options: 3, right: [0, 1]),
        .init("Which command removes", options: 2, right: [0]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) {
    sample.check()
  }
}
