/// The words by which people label the two sides of a card, in many languages; lower case.
///
/// Labels of one letter come in fixed pairs, since a lone letter means too much else.
enum PairWords {
  /// Words before a question.
  static let question: Set<String> = [
    "q", "ques", "question", "front", "term", "prompt", "frage", "vorderseite", "pregunta",
    "questão", "pergunta", "domanda", "vraag", "вопрос", "питання", "问题", "問題", "问", "問", "质问",
    "質問", "질문", "문제", "soru", "pytanie", "otázka", "fråga", "spørgsmål", "spørsmål", "kysymys",
    "câu hỏi", "سؤال", "प्रश्न", "pertanyaan", "ερώτηση", "întrebare", "kérdés", "שאלה", "คำถาม",
    "aufgabe", "zadanie", "soal",
  ]

  /// Those that may stand before a term as well.
  static let fronts: Set<String> = ["front", "term", "prompt", "vorderseite"]

  /// Those that may stand before a dash as a word that is explained: "Back - …".
  static let nouns = fronts.union(["back", "definition", "rückseite", "c", "cloze"])

  /// Words before an answer.
  static let answer: Set<String> = [
    "a", "ans", "answer", "back", "definition", "solution", "antwort", "rückseite", "respuesta",
    "réponse", "reponse", "resposta", "risposta", "antwoord", "ответ", "відповідь", "答案", "答",
    "回答", "答え", "답", "답변", "정답", "cevap", "yanıt", "odpowiedź", "odpověď", "svar", "vastaus",
    "trả lời", "đáp án", "جواب", "إجابة", "उत्तर", "jawaban", "απάντηση", "răspuns", "válasz",
    "תשובה", "คำตอบ", "lösung", "musterlösung", "lösungsvorschlag", "solución", "solução",
    "soluzione", "corrigé", "oplossing", "rozwiązanie", "megoldás",
  ]

  /// Pairs of single letters other than `Q` and `A`: German, Spanish, Italian, French, Dutch,
  /// Russian, Turkish.
  static let letters: [(question: String, answer: String)] = [
    ("f", "a"), ("p", "r"), ("d", "r"), ("q", "r"), ("v", "a"), ("в", "о"), ("s", "c"),
  ]
}
