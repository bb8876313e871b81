/// The English words by which a question is told from a statement.
enum EnglishQuestions {
  /// First words worth a closer look.
  static let openers = Lexicon(
    orderWords + " " + countedWords + " " + examOrderWords + " " + askingWords)
  /// Orders that an exam gives and an explanation hardly ever does.
  static let orders = Lexicon(orderWords)
  /// Orders that may as well be nouns ("State machines …"): a count or article must follow.
  static let ordersBeforeCount = Lexicon(countedWords)
  /// Orders that an explanation gives as well: a word of exams must follow.
  static let ordersOfExams = Lexicon(examOrderWords)
  /// Words that choose among things.
  static let choosers = Lexicon("which what whose")
  /// What follows "how" in a question.
  static let measures = Lexicon("many much long often far")
  /// What follows an order.
  static let counts = Lexicon(
    """
    the a an one two three four five six seven eight nine ten at any all some each 2 3 4 5 6 7 8
    9 10
    """
  )
  /// Words of exams.
  static let examWords = Lexicon(
    """
    following correct best statement statements option options answer answers example examples
    blank
    """
  )
  /// Words that point back to what was said before.
  static let pointers = Lexicon("this that it these they so not")
  /// What an instruction after the question mark starts with.
  static let instructions = Lexicon("choose select pick mark check tick name give")

  private static let orderWords = """
    describe explain summarize summarise define identify outline discuss differentiate
    distinguish enumerate
    """
  private static let countedWords = "name list state label recall contrast compare give"
  private static let examOrderWords = """
    select choose pick match determine evaluate calculate complete indicate write find fill
    arrange true
    """
  private static let askingWords = "what which who whom whose where when why how"
}
