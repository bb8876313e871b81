/// What the keys of question lists mean, whatever tool wrote them.
enum QuestionKeys {
  /// What a key's value is for.
  enum Meaning: Equatable {
    /// The question; `weak` where other things have such a key, too.
    case prompt, weakPrompt
    /// What must be read before the question: a program, a passage, a picture.
    case code, passage, image
    /// What to choose from; `answers` may be that, or what is right.
    case options, answers, distractors
    case answer, explanation, tags, source
    /// Why "true" or "false" is right or wrong.
    case truthReason(Bool)
    /// The question's own bookkeeping: numbers, kinds, points.
    case metadata
  }

  /// The meaning of a key without case, spaces, dashes and underscores; nil for an unknown one.
  static func meaning(of key: String) -> Meaning? {
    meanings[key] ?? (namesRight(key) ? .answer : explains(key) ? .explanation : nil)
  }

  /// `answerexplanation`, `correctfeedback`: a key whose last word says that it explains.
  private static func explains(_ key: String) -> Bool {
    ["explanation", "rationale", "feedback", "justification"].contains(where: key.hasSuffix)
  }

  /// Keys of what kind of question it is.
  static let kinds: Set<String> = ["type", "kind", "questiontype", "qtype", "answertype"]

  /// Kinds of questions whose answers are typed in: what is listed are answers, not options.
  static let typedKinds: Set<String> = [
    "numeric", "numerical", "number", "integer", "float", "decimal", "shortanswer", "shorttext",
    "fillin", "fillintheblank", "fillintheblanks", "fillinblank", "fillblank", "fib", "input",
    "textinput", "freetext", "typed", "typeanswer", "openended", "cloze",
  ]

  /// Kinds of questions whose items are to be put in order or in pairs.
  static let arrangedKinds: Set<String> = [
    "matching", "match", "ordering", "order", "sequence", "sorting", "pairing", "dragdrop",
    "draganddrop",
  ]

  /// Keys of how far a number may be off.
  static let tolerances: Set<String> = ["error", "tolerance", "margin", "precision", "epsilon"]

  /// Keys of weak prompts that hold the question where another holds its title.
  static let bodies: Set<String> = ["text", "body", "content"]

  /// Keys of what readers say to each other.
  static let talks: Set<String> = ["comments", "remarks", "notes"]

  /// `correctchoiceids`, `rightoptionindex`: what is right, and how it is named.
  private static func namesRight(_ key: String) -> Bool {
    guard let start = ["correct", "right"].first(where: key.hasPrefix) else { return false }
    var rest = key.dropFirst(start.count)
    var isNamed = false
    while let part = rightParts.first(where: rest.hasPrefix) {
      rest = rest.dropFirst(part.count)
      isNamed = true
    }
    return isNamed && rest.isEmpty
  }

  private static let rightParts = [
    "choices", "choice", "options", "option", "answers", "answer", "responses", "response",
    "indices", "indexes", "index", "letters", "letter", "keys", "key", "ids", "id", "values",
    "value", "numbers", "number", "s",
  ]

  /// Whether keys of one letter are all that a question has: `q`, what to choose from under `a`
  /// or `o`, and what is right.
  static func areShort(_ entries: [DataEntry]) -> Bool {
    guard entries.contains(where: { $0.plainKey == "q" }) else { return false }
    let keys = entries.map(\.plainKey)
    guard !keys.contains("b") else { return false }
    return entries.contains { entry in
      (entry.plainKey == "a" || entry.plainKey == "o") && (entry.value.items?.count ?? 0) > 1
    } && keys.contains { $0 != "a" && (meaning(of: $0) == .answer || $0 == "c") || $0 == "o" }
  }

  /// What a key of one letter means among others of one letter.
  static func shortMeaning(of key: String) -> Meaning? {
    switch key {
    case "a": .answers
    case "o": .options
    case "c": .answer
    case "e": .explanation
    default: nil
    }
  }

  /// Whether a key names one option of several: `a`, `optiona`, `option1`, `choice2`, `opb`.
  static func optionLabel(of key: String) -> Substring? {
    for word in optionWords where key.hasPrefix(word) {
      let rest = key.dropFirst(word.count)
      if isLabel(rest) { return rest }
    }
    return nil
  }

  /// Whether a key names one wrong option of several: `distractor1`, `incorrectanswer2`.
  static func isDistractor(_ key: String) -> Bool {
    ["distractor", "incorrect", "incorrectanswer", "wronganswer", "wrong"].contains { word in
      key.hasPrefix(word) && isLabel(key.dropFirst(word.count))
    }
  }

  /// `A` to `J`, or a number of one or two digits.
  static func isLabel(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    switch bytes.count {
    case 1: return ASCII.isDigit(bytes[0]) || 0x61...0x6A ~= ASCII.lower(bytes[0])
    case 2: return bytes.allSatisfy(ASCII.isDigit)
    default: return false
    }
  }

  /// Keys of text inside a table that stands for a text.
  static let text: Set<String> = [
    "text", "html", "value", "content", "body", "label", "title", "name", "markdown", "string",
    "option", "choice", "answer", "answertext", "optiontext", "choicetext", "texto", "texte",
    "内容", "文本",
  ]

  /// Keys inside an answer of what is right, too.
  static let furtherAnswers: Set<String> = ["alternatives", "alternates", "aliases", "synonyms"]

  /// Keys that say whether an option is right.
  static let flags: Set<String> = [
    "correct", "iscorrect", "right", "isright", "true", "istrue", "isanswer", "iscorrectanswer",
    "valid", "richtig", "istkorrekt", "correcta", "correcto", "escorrecta", "correcte", "corretta",
    "correta", "juist", "goed", "korrekt", "istrichtig", "rätt", "poprawna", "doğru", "benar",
    "верно", "правильный", "正确", "是否正确", "正解",
  ]

  /// Keys that give an option a share of the points.
  static let weights: Set<String> = ["weight", "fraction", "score", "points", "credit"]

  /// Keys that say why an option is right or wrong.
  static let rationales: Set<String> = [
    "feedback", "explanation", "explain", "rationale", "reason", "comment", "why", "justification",
    "message", "description", "chosenfeedback", "解析", "erklärung", "begründung",
  ]

  /// Keys that name an option.
  static let labels: Set<String> = [
    "id", "key", "letter", "index", "identifier", "label", "option",
  ]

  /// Keys of lists that say nothing of the topic of what they hold.
  static let containers: Set<String> = [
    "questions", "question", "items", "data", "results", "quiz", "quizzes", "cards", "flashcards",
    "exam", "exams", "test", "tests", "entries", "content", "contents", "sections", "chapters",
    "list", "pool", "bank", "rows", "records", "elements", "pages", "topics", "categories", "notes",
    "kategorien", "categorías", "categorie", "categorias", "catégories", "kategorie", "themen",
    "temas", "kapitel", "kategorier", "категории", "分类",
    "questionlist", "questionbank", "mcqs", "deck", "decks", "children", "body", "train",
    "validation", "dev", "fragen", "preguntas", "domande", "perguntas", "vragen", "pytania",
    "otázky", "frågor", "kysymykset", "sorular", "soal", "题目", "试题", "вопросы", "питання",
  ]

  /// Keys under which a list has its name.
  static let names: Set<String> = [
    "title", "name", "quiztitle", "examtitle", "decktitle", "deckname", "quizname", "titel",
    "titre", "título", "titolo", "标题", "название",
  ]

  private static let optionWords = [
    "", "option", "choice", "answer", "opt", "op", "alternative", "ans", "选项",
  ]

  private static let meanings: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    for (meaning, keys) in words {
      for key in keys.split(separator: " ") { table[String(key)] = meaning }
    }
    return table
  }()

  private static let words: [(Meaning, String)] = [
    (
      .prompt,
      """
      question questiontext questionstem prompt stem q front term word ask query problem \
      questiontitle statement frage fragetext vorderseite pregunta enunciado pergunta domanda \
      vraag вопрос питання 题目 題目 问题 問題 题干 問 問い 질문 문제 soru pytanie otázka fråga \
      spørgsmål kysymys câuhỏi سؤال प्रश्न pertanyaan
      """
    ),
    (.weakPrompt, "title name text label description header content body"),
    (.code, "code program snippet codesnippet sourcecode listing"),
    (.passage, "passage scenario story article paragraph introduction setup preamble"),
    (.image, "image imageurl img picture figure photo"),
    (
      .options,
      """
      options choices alternatives possibleanswers variants mcoptions answeroptions choicelist \
      optionlist antworten antwortmöglichkeiten antwortoptionen auswahl opciones opções \
      alternativas opzioni opties antwoorden keuzes antwoordopties alternativ svarsalternativ \
      odpowiedzi možnosti варианты вариантыответов 选项 選項 選択肢 보기 seçenekler şıklar pilihan
      """
    ),
    (.answers, "answers responses respuestas réponses reponses respostas risposte ответы"),
    (
      .distractors,
      """
      distractors distractor wrong wronganswers wronganswer incorrect incorrectanswers \
      incorrectanswer falseanswers wrongoptions incorrectoptions wrongchoices
      """
    ),
    (
      .answer,
      """
      answer correct key correctkey correctletter correctanswer correctanswers correctoption correctoptions correctchoice \
      correctchoices solution solutions answerkey back definition response meaning correctindex \
      answerindex correctanswerindex correctindices rightanswer rightanswers acceptedanswers a \
      correctoptionindex correctresponse correctresponses answerid correctanswerid cop istrue \
      antwort lösung rückseite richtig richtige richtigeantwort richtigeantworten korrekt respuesta \
      respuestacorrecta correcta correctas correcto opcióncorrecta opcioncorrecta réponse reponse \
      bonneréponse bonnereponse réponsecorrecte reponsecorrecte correcte resposta respostacorreta \
      correta gabarito alternativacorreta risposta rispostacorretta rispostaesatta corretta \
      antwoord juist juiste juisteantwoord goed goedeantwoord ответ правильныйответ правильный \
      верныйответ верно відповідь 答案 答 正确答案 標準答案 答え 正解 답 정답 cevap doğrucevap \
      dogrucevap doğru odpowiedź poprawnaodpowiedź poprawna odpověď správnáodpověď svar rättsvar \
      rätt vastaus oikeavastaus đápán جواب उत्तर jawaban kuncijawaban kunci jawabanbenar
      """
    ),
    (
      .explanation,
      """
      explanation explain explanations rationale reason hint hints help feedback context comment \
      answerdescription comments analysis notes note why support exp details justification generalfeedback \
      globalfeedback goodtohear remarks extra description moreinfo learnmore erklärung begründung \
      hinweis explicación explicacion explication explicação spiegazione uitleg объяснение \
      пояснение 解析 解说 解説 说明 설명 해설 açıklama wyjaśnienie förklaring
      """
    ),
    (
      .tags,
      """
      tags tag category categories topic topics subject subjects chapter section domain keywords \
      keyword area theme unit kategorie thema categoría categoria catégorie categorie тема 分类 \
      标签 章节
      """
    ),
    (.source, "source sources reference references ref refs url link links uri citation quelle"),
    (
      .metadata,
      """
      id uuid guid number num no index order difficulty level type kind points weight score \
      timelimit timeout time format language lang version created updated createdat updatedat \
      status hasembeddedanswers multipleselect multiple ismultiple multipleanswers shuffle \
      shuffleanswers randomize required qtype questiontype questionid lknumber marks grade \
      answertype multiplecorrectanswers negativemarks choicetype lastmodified
      """
    ),
    (.truthReason(true), "truefeedback feedbacktrue"),
    (.truthReason(false), "falsefeedback feedbackfalse"),
  ]
}

extension String {
  /// Whether its last sign is a question mark, narrow or wide.
  var endsInQuestionMark: Bool {
    switch utf8.last {
    case ASCII.question?: true
    case 0x9F?: hasSuffix("？")
    default: false
    }
  }
}
