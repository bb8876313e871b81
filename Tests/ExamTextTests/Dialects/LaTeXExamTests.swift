import Cards
import ExamText
import Testing

@Suite struct LaTeXExamTests {
  private func exam(_ body: String) -> Understanding {
    read("\\begin{questions}\n" + body + "\n\\end{questions}\n", path: "exam.tex")
  }

  @Test func choicesSolutionAndPoints() {
    let result = exam(
      #"""
      \question[3] Which gas is \textbf{lightest}?
      \begin{choices}
      \choice Argon % heavy
      \CorrectChoice Hydrogen
      \end{choices}
      \begin{solution}
      Its \emph{atoms} hold one proton.
      \end{solution}
      """#)
    #expect(
      result.texts == [
        CardText(
          "Which gas is **lightest**?", ["Hydrogen"], wrong: [["Argon", ""]],
          explanation: "Its **atoms** hold one proton.")
      ])
    #expect(result.roles.first == .marker)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func formulasAndCodeStayAsTheyAre() {
    let result = exam(
      #"""
      \question What is $\frac{a_1}{b_1}$ in \verb|x_y|?
      \begin{verbatim}
      x_y = a[1] / b[1]
      \end{verbatim}
      \begin{choices}
        \choice \( a_1 \)
        \correctchoice $\frac{1}{2}$
      \end{choices}
      """#)
    let card = result.cards.first
    #expect(card?.prompt.text.hasPrefix(#"What is $\frac{a_1}{b_1}$ in `x_y`?"#) == true)
    #expect(card?.prompt.text.contains("```\nx_y = a[1] / b[1]\n```") == true)
    #expect(card?.options.map(\.text.text) == [#"\( a_1 \)"#, #"$\frac{1}{2}$"#])
  }

  @Test func partsShareTheirStem() {
    let result = exam(
      #"""
      \question Let $n = 4$.
      \begin{parts}
      \part What is $2n$?
      \begin{solution}8\end{solution}
      \part What is $n^2$?
      \begin{solution}16\end{solution}
      \end{parts}
      """#)
    #expect(
      result.texts == [
        CardText("Let $n = 4$.\n\nWhat is $2n$?", ["8"]),
        CardText("Let $n = 4$.\n\nWhat is $n^2$?", ["16"]),
      ])
  }

  @Test(arguments: [#"\item \correct Iron"#, #"\item* Iron"#, #"\item[\checkmark] Iron"#])
  func itemsMayBeMarked(_ item: String) {
    let text =
      "\\begin{enumerate}\n\\item Which one rusts?\n\\begin{enumerate}\n\\item Gold\n"
      + item + "\n\\end{enumerate}\n\\end{enumerate}\n"
    #expect(read(text).texts == [CardText("Which one rusts?", ["Iron"], wrong: [["Gold", ""]])])
  }

  @Test func theFrenchNamesOfAutoMultipleChoice() {
    let text = #"""
      \element{metaux}{
        \begin{questionmult}{rouille}\bareme{b=1}
          Quels métaux rouillent ?
          \begin{reponses}
            \bonne{le fer}\mauvaise{l'or}
            \bonne{la fonte}
          \end{reponses}
          \explain{L'or ne s'oxyde pas.}
        \end{questionmult}
      }

      """#
    #expect(
      read(text).texts == [
        CardText(
          "Quels métaux rouillent ?", ["le fer", "la fonte"], wrong: [["l'or", ""]],
          explanation: "L'or ne s'oxyde pas.")
      ])
  }

  @Test func gapsAndBracedChoices() {
    let result = exam(
      #"""
      \question Water boils at \fillin[100] degrees.
      \begin{question}{pressure}
      Which unit has pressure?
      \begin{choices}
      \correctchoice{Pascal}
      \wrongchoice{Newton}
      \end{choices}
      \end{question}
      """#)
    #expect(
      result.texts == [
        CardText("Water boils at ____ degrees.", ["100"]),
        CardText("Which unit has pressure?", ["Pascal"], wrong: [["Newton", ""]]),
      ])
  }

  @Test func aDocumentWithoutQuestionsHasNone() {
    let text = "\\section{A}\n\\begin{itemize}\n\\item one\n\\item two\n\\end{itemize}\n"
    #expect(read(text, path: "a.tex").cards.isEmpty)
  }

  @Test func exercisesHaveTheirKeyInASetting() {
    let result = read(
      #"""
      \begin{question}
      Which are primes?
      \begin{answerlist}
        \item $4$
        \item $5$
      \end{answerlist}
      \end{question}

      \begin{solution}
      See the sieve.
      \begin{answerlist}
        \item False. Two divides it.
        \item True.
      \end{answerlist}
      \end{solution}

      \exname{primes}
      \extype{mchoice}
      \exsolution{01}
      """#, path: "primes.Rnw")
    #expect(
      result.texts == [
        CardText(
          "Which are primes?", ["$5$"], wrong: [["$4$", "False. Two divides it."]],
          explanation: "See the sieve.")
      ])
    #expect(!result.codes.contains("missing-answer"))
  }

  @Test func exercisesWithoutAListHaveTheAnswerInASetting() {
    let result = read(
      #"""
      \begin{question}
      How much is two by three?
      \end{question}
      \begin{solution}
      Count them.
      \end{solution}
      \extype{num}
      \exsolution{6}
      """#, path: "six.Rnw")
    #expect(
      result.texts.map(\.prompt) == ["How much is two by three?"])
    #expect(result.texts.first?.answers == ["6"])
    #expect(result.texts.first?.explanation == "Count them.")
  }

  @Test(arguments: [
    #"\textbf{Answer: (b)}"#, #"\textbf{Answer:} b"#, "Ans. (b)", #"\noindent \emph{Answer: B}."#,
  ])
  func aKeyBelowAListMakesItChoices(_ key: String) {
    let result = read(
      "\\begin{enumerate}\n\\item Which one rusts?\n\\begin{enumerate}\n\\item Gold\n\\item Iron\n"
        + "\\end{enumerate}\n\(key)\n\nIt is not noble.\n\\item What shines?\n\\begin{enumerate}\n"
        + "\\item Clay\n\\item Gold\n\\end{enumerate}\n\(key)\n\\end{enumerate}\n", path: "a.tex")
    #expect(
      result.texts == [
        CardText(
          "Which one rusts?", ["Iron"], wrong: [["Gold", ""]], explanation: "It is not noble."),
        CardText("What shines?", ["Gold"], wrong: [["Clay", ""]]),
      ])
  }

  @Test func flashcardsHaveTheirFrontInBraces() {
    let result = read(
      #"""
      \documentclass{flashcards}
      \begin{document}
      \begin{flashcard}[Term]{Wren}
      A \emph{small} bird.
      \end{flashcard}
      \begin{flashcard}{Carp}
      A fish.
      \end{flashcard}
      \end{document}
      """#, path: "cards.tex")
    #expect(
      result.texts == [
        CardText("Wren", ["A **small** bird."]), CardText("Carp", ["A fish."]),
      ])
  }

  @Test func readsNumbersEssaysAndListsOfMultipleChoiceSheets() {
    let result = read(
      #"""
      \element{sea}{
        \begin{question}{list}
          Which sail is aft of these?
          \begin{itemize}
            \item fore
            \item aft
          \end{itemize}
          \begin{reponses}
            \mauvaise{jib}
            \bonne{mizzen}
          \end{reponses}
        \end{question}
      }
      \element{sea}{
        \begin{questionmultx}{number}
          How many feet has a fathom?
          \AMCnumericChoices{6}{digits=1,decimals=0}
        \end{questionmultx}
      }
      \begin{question}{essay}
        Describe a keel.
        \AMCOpen{lines=2}{\wrongchoice[F]{F}\scoring{0}\correctchoice[OK]{OK}\scoring{1}}
      \end{question}
      """#, path: "sea.tex")
    #expect(
      result.texts == [
        CardText(
          "Which sail is aft of these?\n\n-  fore\n\n-  aft", ["mizzen"], wrong: [["jib", ""]]),
        CardText("How many feet has a fathom?", ["6"]),
        CardText("Describe a keel.", []),
      ])
    #expect(result.codes == ["missing-answer"])
  }
}
