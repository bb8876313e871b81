/// What a column of a table is for.
enum ColumnRole: Hashable {
  case question, answer, correct, option, wrongOption, explanation, tags
  /// An id or running number.
  case number
  /// What a program keeps of a row for itself: an identifier, the kind of note.
  case metadata
  /// Whatever else the table says.
  case other

  /// What a column's name says, in the languages that people write tables in.
  init?(name: String) {
    if name.hasSuffix("#") {  // "Question #"
      self = .number
      return
    }
    self.init(words: Self.words(Self.withoutNote(name)))
  }

  /// The words of a column's name: "Option A", "option_a", "OptionA", "选项A".
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var last = Sign.other
    for scalar in parted(name).lowercased().unicodeScalars {
      let sign = Sign(scalar)
      if sign != last, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if sign != .other { word.unicodeScalars.append(scalar) }
      last = sign
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Whether a name is a word and a number.
  static func isNumbered(_ name: String) -> Bool {
    let words = words(name)
    return words.count == 2 && words[1].utf8.allSatisfy(ASCII.isDigit)
  }

  /// What kinds of signs stand together in a word.
  private enum Sign {
    case letter, wide, digit, other

    init(_ scalar: Unicode.Scalar) {
      self =
        if scalar.properties.isAlphabetic {
          // No blanks part words from those of Chinese, Japanese and Korean.
          scalar.value > 0x2E80 ? .wide : .letter
        } else {
          scalar.properties.numericType == nil ? .other : .digit
        }
    }
  }

  /// "Answer 1 - max 75 characters", "Time limit (sec)": the name alone.
  static func withoutNote(_ name: String) -> String {
    if name.contains("\n") {
      return withoutNote(name.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    for mark in [" - ", " – ", " ("] {
      guard let place = name.firstRange(of: mark) else { continue }
      let note = name[place.upperBound...]
      if note.count > 3, place.lowerBound > name.startIndex {
        return withoutNote(String(name[..<place.lowerBound]))
      }
    }
    return name
  }

  /// "OptionA", "CorrectOption": with a blank before each capital that follows a small letter.
  private static func parted(_ name: String) -> String {
    var out = ""
    var wasSmall = false
    for scalar in name.unicodeScalars {
      if wasSmall, scalar.properties.isUppercase { out.append(" ") }
      out.unicodeScalars.append(scalar)
      wasSmall = scalar.properties.isLowercase
    }
    return out
  }

  private init?(words: [String]) {
    guard let first = words.first, words.count <= 4 else { return nil }
    let last = words[words.count - 1]
    let isLettered = Self.isLabel(last)
    let isKey = words.contains { Self.right.contains($0) }
    if words.contains(where: { Self.wrong.contains($0) }) {
      self = .wrongOption
    } else if words.count > 1, Self.numbers.contains(last), !isKey,
      !Self.answers.contains(first), !Self.options.contains(first)
    {
      self = .number
    } else if words.count > 1, let role = Self.asides[last], !isKey {
      self = role
    } else if words.count > 1, last == "text", Self.options.contains(first) {
      self = .option
    } else if words.count == 1, isLettered, last.utf8.count == 1,
      !last.utf8.allSatisfy(ASCII.isDigit)
    {
      self = .option
    } else if words.count > 1, isLettered, !isKey,
      Self.options.contains(first)
        || Self.answers.contains(first)
    {
      self = .option
    } else if words.count == 2, Self.isLabel(first), first.utf8.count == 1,
      Self.options.contains(last), !ASCII.isDigit(first.utf8.first ?? 0)
    {
      self = .option
    } else if isKey {
      self = .correct
    } else if words.count == 1, Self.options.contains(first), !Self.answers.contains(first) {
      self = .option
    } else if let role = Self.roles.first(where: { $0.names.contains(first) })?.role {
      if role == .answer, words.count > 1, last == "key" || last == "index" {
        self = .correct
      } else {
        self = role
      }
    } else {
      return nil
    }
  }

  private static func isLabel(_ word: String) -> Bool {
    if word.utf8.count == 1, let byte = word.utf8.first {
      return (0x61...0x6A).contains(byte)
        || ASCII.isDigit(byte)
    }
    return word.utf8.count == 2 && word.utf8.allSatisfy(ASCII.isDigit)
  }

  private static let right: Set<String> = [
    "correct", "right", "key", "solution", "richtig", "richtige", "lösung", "correcta",
    "correcto", "correcte", "bonne", "corretta", "correta", "prawidłowa", "poprawna",
    "правильный", "正确答案", "正确选项", "参考答案",
    "标准答案", "正確答案", "正解", "正答", "정답", "goed", "juiste", "doğru",
  ]
  private static let wrong: Set<String> = [
    "wrong", "incorrect", "distractor", "distractors", "falsch", "falsche", "incorrecta", "fausse",
    "错误", "fout",
  ]
  private static let options: Set<String> = [
    "option", "options", "opt", "choice", "choices", "alternative", "antwort", "auswahl",
    "opción", "opcion", "choix", "opzione", "opção", "odpowiedź", "вариант", "选项", "選項", "備選項",
    "备选项",
    "選択肢", "보기", "선택지",
    "optie", "seçenek",
  ]
  /// What the last word of a name with several makes of it: "question type", "question_id".
  private static let asides: [String: ColumnRole] = [
    "type": .other, "kind": .other, "format": .other, "image": .other, "url": .other,
    "points": .other, "date": .other, "category": .tags, "topic": .tags,
  ]
  private static let numbers: Set<String> = ["id", "no", "nr", "uuid", "number"]
  private static let answers: Set<String> = [
    "answer", "answers", "ans", "back", "definition", "response", "meaning", "translation", "reply",
    "antwort", "rückseite", "definición", "respuesta", "réponse", "définition", "verso",
    "risposta", "definizione", "resposta", "odpowiedź", "ответ", "答案", "答え", "回答", "답",
    "antwoord", "svar", "vastaus", "cevap", "jawaban", "trả", "الإجابة", "उत्तर", "translation",
    "result", "rear", "description",
  ]
  private static let roles: [(role: ColumnRole, names: Set<String>)] = [
    (
      .question,
      [
        "question", "questions", "front", "term", "prompt", "stem", "word", "q", "text", "frage",
        "vorderseite", "begriff", "pregunta", "término", "question", "recto", "terme", "domanda",
        "termine", "pergunta", "termo", "pytanie", "вопрос", "问题", "題目", "题目", "质问", "質問",
        "問題", "题干", "題幹", "试题", "题目内容", "试题内容", "问题内容", "題目內容", "試題", "問題文",
        "設問", "질문", "문제", "문항", "vraag", "fråga", "spørgsmål", "spørsmål", "kysymys", "soru",
        "pertanyaan", "السؤال", "प्रश्न", "cloze", "sentence",
      ]
    ),
    (.answer, answers),
    (
      .explanation,
      [
        "explanation", "rationale", "feedback", "extra", "note", "notes", "comment", "comments",
        "reason", "erklärung", "begründung", "explicación", "explication", "spiegazione",
        "explicação", "wyjaśnienie", "объяснение", "解析", "答案解析", "试题解析",
        "题目解析", "详解", "解説", "해설", "uitleg", "açıklama",
        "remarks", "details",
      ]
    ),
    (
      .tags,
      [
        "tag", "tags", "category", "categories", "topic", "topics", "subject", "deck", "chapter",
        "unit", "section", "kategorie", "thema", "kapitel", "categoría", "tema", "catégorie",
        "thème", "categoria", "标签", "分类", "章节", "schlagwörter", "stichwörter", "etiquetas",
        "étiquettes", "etichette", "fach", "lernfeld", "materia", "asignatura", "matière",
        "метки", "知识点", "科目", "タグ", "分野", "labels",
      ]
    ),
    (
      .number,
      [
        "id", "guid", "uuid", "nr", "no", "number", "index", "nid", "num", "noteid", "题号", "序号",
        "编号", "番号", "번호",
      ]
    ),
    (.option, ["options", "choices"]),
    (
      .other,
      [
        "type", "qtype", "题型", "难度", "分值", "分数", "難易度", "points", "score", "time", "difficulty",
        "level", "image", "media", "source",
        "reference", "refs", "url", "link", "author", "figure", "hint", "date",
        "english", "german", "french", "spanish", "italian", "portuguese", "russian", "japanese",
        "chinese", "korean", "latin", "greek", "arabic", "turkish", "polish", "dutch", "swedish",
        "hindi", "deutsch", "englisch", "französisch", "spanisch", "italienisch", "latein",
        "español", "inglés", "alemán", "francés", "français", "anglais", "allemand", "espagnol",
        "italiano", "inglese", "tedesco", "português", "inglês", "русский", "английский",
        "example", "examples", "beispiel", "ejemplo", "exemple", "pronunciation", "pinyin",
        "reading", "kanji", "kana", "plural", "gender",
      ]
    ),
  ]
}
