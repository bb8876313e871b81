import Cards
import ExamText
import Testing

/// Files with lettered options as people have them.
@Suite struct LetteredFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "plain.txt",
      #"""
      1. What is the SI unit of force?
      A. Joule
      B. Newton
      C. Watt
      D. Pascal
      Answer: B

      2. Which of these is a vector?
      A. Mass
      B. Speed
      C. Velocity
      D. Energy
      Answer: C
      Explanation: Velocity has a direction.
      """#,
      [
        .init("What is the SI", options: 4, right: [1]),
        .init("Which of these is a vector", options: 4, right: [2]),
      ]),
    PersonsFile(
      "german-crlf.txt",
      #"""
      Frage 1: Welche Schicht des OSI-Modells ist für das Routing zuständig?
      a) Sicherungsschicht
      b) Vermittlungsschicht
      c) Transportschicht
      Richtige Antwort: b
      Erklärung: Router arbeiten auf Schicht 3.

      Frage 2: Welche Aussagen sind richtig? (Wählen Sie zwei)
      a) UDP ist verbindungslos
      b) TCP ist verbindungslos
      c) TCP bestätigt Pakete
      Richtige Antworten: a und c
      """#,
      [
        .init("Welche Schicht", options: 3, right: [1]),
        .init("Welche Aussagen", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "spanish.txt",
      #"""
      1) ¿Cuál es la capital de Perú?
         A) Quito
         B) Lima
         C) La Paz
         Respuesta correcta: B) Lima

      2) ¿Qué río pasa por Sevilla?
         A) Ebro
         B) Tajo
         C) Guadalquivir
         Respuesta correcta: C) Guadalquivir
         Explicación: Nace en Jaén.
      """#,
      [
        .init("¿Cuál", options: 3, right: [1]),
        .init("¿Qué río", options: 3, right: [2]),
      ]),
    PersonsFile(
      "french.txt",
      #"""
      Question n° 1
      Quel est le plus long fleuve de France ?
      A. La Seine
      B. La Loire
      C. Le Rhône
      Réponse : B

      Question n° 2
      Quelle ville est la préfecture du Rhône ?
      A. Lyon
      B. Vienne
      Réponse : A – Lyon est aussi le siège de la région.
      """#,
      [
        .init("Quel est", options: 3, right: [1]),
        .init("Quelle ville", options: 2, right: [0]),
      ]),
    PersonsFile(
      "prose-key.txt",
      #"""
      Q1. Which lock is released last?
      (a) the first taken
      (b) the last taken
      (c) none of them
      Option (a) is correct because locks nest.
      Option (b) is incorrect because it is released first.
      Option (c) is wrong.

      Q2. Which statement about deadlock is true?
      (a) it needs at least two resources
      (b) one thread is enough
      The correct answer is (a). A cycle needs two nodes.
      """#,
      [
        .init("Which lock", options: 3, right: [0]),
        .init("Which statement", options: 2, right: [0]),
      ]),
    PersonsFile(
      "bold-md.md",
      #"""
      ### 12. Which HTTP status means "not found"?

      - **A.** 200
      - **B.** 301
      - **C.** 404
      - **D.** 500

      <details>
      <summary>Show answer</summary>

      **C.** 404

      The resource does not exist.
      </details>

      ### 13. Which method is idempotent?

      - **A.** POST
      - **B.** PUT

      <details>
      <summary>Show answer</summary>

      **B.** PUT

      Doing it twice changes nothing more.
      </details>
      """#,
      [
        .init("Which HTTP", options: 4, right: [2]),
        .init("Which method", options: 2, right: [1]),
      ]),
    PersonsFile(
      "table-code.md",
      #"""
      ## Question 1
      What does this print?

      ```python
      print("A. one")
      for i in range(2):
          print(i)
      ```

      A) 0 1
      B) 1 2
      C) an error

      **Answer:** A

      ## Question 2
      Which row of the table is wrong?

      | row | sum |
      | --- | --- |
      | 1 | 2+2=4 |
      | 2 | 2+3=6 |

      A) 1
      B) 2

      **Answer:** B
      **Explanation:**
      | row | why |
      | --- | --- |
      | 2 | 2+3=5 |
      """#,
      [
        .init("What does this print", options: 3, right: [0]),
        .init("Which row of", options: 2, right: [1]),
      ]),
    PersonsFile(
      "latex.md",
      #"""
      1. The derivative of $x^n$ is:
      A. $n x^{n-1}$
      B. $x^{n+1}/(n+1)$
      C. \(n x\)
      Ans: A

      2. Evaluate $\int_0^1 x\,dx$.
      A. $\frac{1}{2}$
      B. $1$
      Ans. A
      """#,
      [
        .init("The derivative", options: 3, right: [0]),
        .init("Evaluate", options: 2, right: [0]),
      ]),
    PersonsFile(
      "images.md",
      #"""
      **Question 1**: What animal is shown?

      ![a bird](img/bird.png)

      A. ![](img/a.png)
      B. ![](img/b.png)
      C. None of these

      **Correct answer:** A
      **Reference:** https://example.org/birds?page=2

      **Question 2**: Which wing?

      A. left
      B. right

      **Correct answer:** B
      """#,
      [
        .init("What animal", options: 3, right: [0]),
        .init("Which wing", options: 2, right: [1]),
      ]),
    PersonsFile(
      "key-end.txt",
      #"""
      Chapter 3 Quiz

      1. Plants make sugar from
      a. oxygen
      b. carbon dioxide
      c. nitrogen

      2. The green pigment is called
      a. melanin
      b. chlorophyll
      c. carotene

      3. Roots take up
      a. water
      b. light
      c. sugar

      4. Stomata are found on
      a. roots
      b. leaves
      c. seeds

      Answers
      1. b
      2. b
      3. a
      4. b
      """#,
      [
        .init("Plants make", options: 3, right: [1]),
        .init("The green", options: 3, right: [1]),
        .init("Roots take", options: 3, right: [0]),
        .init("Stomata", options: 3, right: [1]),
      ]),
    PersonsFile(
      "key-end-oneline.txt",
      #"""
      1) 2 + 2 = ?
      A) 3  B) 4  C) 5
      2) 3 x 3 = ?
      A) 6  B) 9  C) 12
      3) 10 / 2 = ?
      A) 5  B) 2  C) 8

      Answer Key: 1-B, 2-B, 3-A
      """#,
      [
        .init("2 + 2", options: 3, right: [1]),
        .init("3 x 3", options: 3, right: [1]),
        .init("10 / 2", options: 3, right: [0]),
      ]),
    PersonsFile(
      "dump.txt",
      #"""
      QUESTION 1
      Your company has a web server that must be reached from the Internet. You need to allow
      only encrypted traffic.
      What should you do? (Choose all that apply.)

      A. Open port 443
      B. Open port 80
      C. Install a certificate
      D. Disable the firewall

      Correct Answer: AC
      Section: Network
      Explanation

      Explanation/Reference:
      Port 443 carries HTTPS.

      QUESTION 2
      Which record maps a name to an address?

      A. A
      B. MX
      C. TXT

      Correct Answer: A
      Section: Names
      Explanation

      Explanation/Reference:

      QUESTION 3
      Which record names the mail server?

      A. A
      B. MX
      C. NS

      Correct Answer: B
      Section: Names
      """#,
      [
        .init("Your company has", options: 4, right: [0, 2]),
        .init("Which record maps", options: 3, right: [0]),
        .init("Which record names", options: 3, right: [1]),
      ]),
    PersonsFile(
      "examtopics.txt",
      #"""
      Question #1
      A team wants to store logs for ten years at low cost.
      Which storage class should they use?

      A. Standard
      B. Archive Most Voted
      C. One zone
      D. Hot

      Correct Answer: B 🗳️

      Community vote distribution
      B (95%)
      5%

      Question #2
      Which two services are global? (Choose two.)

      A. Identity service Most Voted
      B. Virtual machines
      C. DNS service Most Voted
      D. Block storage

      Correct Answer: AC 🗳️
      """#,
      [
        .init("A team wants", options: 4, right: [1]),
        .init("Which two services", options: 4, right: [0, 2]),
      ]),
    PersonsFile(
      "chatbot.md",
      #"""
      Sure! Here are 3 multiple-choice questions:

      **1. What is the main function of the heart?**
      A) To digest food
      B) To pump blood
      C) To filter air
      D) To store energy
      ✅ **Answer: B) To pump blood**

      ---

      **2. Which vessel carries blood away from the heart?**
      A) Vein
      B) Artery
      C) Capillary
      D) Valve
      ✅ **Answer: B) Artery**

      ---

      **3. How many chambers does a human heart have?**
      A) 2
      B) 3
      C) 4
      D) 5
      ✅ **Answer: C) 4**

      Let me know if you want more!
      """#,
      [
        .init("What is the main", options: 4, right: [1]),
        .init("Which vessel", options: 4, right: [1]),
        .init("How many", options: 4, right: [2]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) {
    sample.check()
  }
}
