/// A line by which a quiz says of the option next to it how it was judged.
enum ResultMark: Hashable {
  /// The option after it is right: "Correct answer".
  case right
  /// The option after it was given and is wrong: "Your answer is incorrect".
  case wrong
  /// The option after it was given; whether rightly, other marks say: "You answered".
  case given
  /// The option before it is right or wrong: "(Correct)".
  case behind(isRight: Bool)

  /// The mark that a line is; nil for any other line.
  init?(_ range: Range<Int>, in bytes: [UInt8]) {
    guard range.count > 3, range.count <= PhraseSet.longest else { return nil }
    // Nearly every line is none of them.
    guard bytes[range.lowerBound] == ASCII.open || Self.all.contains(range, in: bytes) else {
      return nil
    }
    func isIn(_ set: PhraseSet) -> Bool { set.contains(range, in: bytes) }
    if bytes[range.lowerBound] == ASCII.open {
      let inner = range.dropFirst()
      let isRight = Self.rightWords.contains(inner, in: bytes)
      guard isRight || Self.wrongWords.contains(inner, in: bytes) else { return nil }
      self = .behind(isRight: isRight)
    } else if isIn(Self.rightWords) || isIn(Self.rightLines) || isIn(Self.judgedLines) {
      self = .right
    } else if isIn(Self.wrongLines) {
      self = .wrong
    } else if isIn(Self.givenLines) {
      self = .given
    } else {
      return nil
    }
  }

  private static let all = PhraseSet([rightWords, rightLines, judgedLines, wrongLines, givenLines])

  /// What a line says that is nothing but "Correct" or "Wrong" in some language.
  static func verdict(_ range: Range<Int>, in bytes: [UInt8]) -> Bool? {
    if rightWords.contains(range, in: bytes) { return true }
    return wrongWords.contains(range, in: bytes) ? false : nil
  }

  /// Whether only the last page of a quiz has such a line; others say "Correct answer", too.
  static func isTelling(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let mark = ResultMark(range, in: bytes) else { return false }
    return mark != .right || judgedLines.contains(range, in: bytes)
  }

  private static let rightWords = PhraseSet(
    "Correct\nRight\nRichtig\nCorrecta\nCorrecto\nCorrecte\nCorreta\nCorreto\nCorretta\nПравильно")
  private static let wrongWords = PhraseSet(
    "Incorrect\nWrong\nFalsch\nIncorrecta\nIncorrecto\nIncorrecte\nIncorreta\nErrata\nНеправильно")
  private static let rightLines = PhraseSet(
    """
    Correct answer
    Correct answers
    Correct selection
    Correct option
    Richtige Antwort
    Respuesta correcta
    Bonne réponse
    Resposta correta
    Risposta corretta
    Правильный ответ
    正确答案
    正解
    정답
    """)
  private static let judgedLines = PhraseSet(
    """
    Your answer is correct
    Your selection is correct
    Your correct answer
    You answered correctly
    Ihre Antwort ist richtig
    Deine Antwort ist richtig
    Tu respuesta es correcta
    Votre réponse est correcte
    Sua resposta está correta
    La tua risposta è corretta
    Ваш ответ правильный
    """)
  private static let wrongLines = PhraseSet(
    """
    Your answer is incorrect
    Your selection is incorrect
    Your incorrect answer
    Incorrect selection
    You answered incorrectly
    Ihre Antwort ist falsch
    Deine Antwort ist falsch
    Tu respuesta es incorrecta
    Votre réponse est incorrecte
    Sua resposta está incorreta
    La tua risposta è errata
    Ваш ответ неправильный
    """)
  private static let givenLines = PhraseSet(
    """
    You answered
    Your answer
    Your selection
    Ihre Antwort
    Deine Antwort
    Tu respuesta
    Votre réponse
    Sua resposta
    La tua risposta
    Ваш ответ
    """)
}
