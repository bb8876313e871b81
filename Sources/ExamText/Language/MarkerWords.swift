/// Lines that say what follows, in languages other than English; a further language is a line.
///
/// German, Spanish, French, Portuguese, Italian, Dutch, Polish, Czech, Slovak, Swedish, Danish,
/// Norwegian, Finnish, Hungarian, Romanian, Russian, Ukrainian, Turkish, Indonesian, Vietnamese,
/// Swahili, Tagalog, Chinese, Japanese, Korean, Hindi, Marathi, Bengali, Urdu, Arabic, Persian,
/// Tamil, Telugu, Thai.
enum MarkerWords {
  /// What a line, or what stands before its colon, announces; nil for anything else.
  static func marker(_ range: Range<Int>, in bytes: [UInt8]) -> Marker? {
    guard
      wrong.mayContain(range, in: bytes) || right.mayContain(range, in: bytes)
        || several.mayContain(range, in: bytes) || explanation.mayContain(range, in: bytes)
    else { return nil }
    let key = PhraseSet.key(of: range, in: bytes)
    if wrong.contains(key) { return .incorrect }
    if right.contains(key) { return .correct(many: false) }
    if several.contains(key) { return .correct(many: true) }
    return explanation.contains(key) ? .explanation : nil
  }

  /// Whether a text of any length starts as such a line does.
  static func mayStart(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    wrong.mayStart(range, in: bytes) || right.mayStart(range, in: bytes)
      || several.mayStart(range, in: bytes) || explanation.mayStart(range, in: bytes)
  }

  private static let wrong = PhraseSet(
    """
    Falsche Antworten
    Falsche Antwort
    Falsch
    Respuestas incorrectas
    Respuesta incorrecta
    Incorrectas
    Mauvaises réponses
    Réponses incorrectes
    Réponses fausses
    Respostas incorretas
    Respostas erradas
    Risposte errate
    Risposte sbagliate
    Foute antwoorden
    Onjuiste antwoorden
    Błędne odpowiedzi
    Niepoprawne odpowiedzi
    Неправильные ответы
    Неверные ответы
    Неправильні відповіді
    Yanlış cevaplar
    Jawaban salah
    Jawaban yang salah
    Đáp án sai
    Câu trả lời sai
    Majibu yasiyo sahihi
    Mga maling sagot
    错误答案
    錯誤答案
    错误选项
    誤答
    不正解
    오답
    गलत उत्तर
    चुकीची उत्तरे
    ভুল উত্তর
    غلط جوابات
    إجابات خاطئة
    الإجابات الخاطئة
    پاسخ‌های نادرست
    தவறான விடைகள்
    తప్పు సమాధానాలు
    คำตอบที่ผิด
    """)
  private static let right = PhraseSet(
    """
    Richtige Antwort
    Antwort
    Lösung
    Lösungen
    Lösungsvorschlag
    Musterlösung
    Musterantwort
    Erwartete Antwort
    Respuesta correcta
    Respuesta
    Solución
    Soluciones
    Bonne réponse
    Réponse correcte
    Réponse
    Corrigé
    Corrigée
    Resposta correta
    Resposta certa
    Resposta
    Solução
    Gabarito
    Risposta corretta
    Risposta esatta
    Risposta
    Soluzione
    Juiste antwoord
    Antwoord
    Oplossing
    Poprawna odpowiedź
    Odpowiedź
    Rozwiązanie
    Správná odpověď
    Odpověď
    Správna odpoveď
    Odpoveď
    Rätt svar
    Svar
    Rigtigt svar
    Riktig svar
    Oikea vastaus
    Vastaus
    Helyes válasz
    Válasz
    Megoldás
    Răspuns corect
    Răspuns
    Правильный ответ
    Ответ
    Правильна відповідь
    Doğru cevap
    Cevap
    Jawaban benar
    Jawaban
    Đáp án đúng
    Đáp án
    Jibu sahihi
    Tamang sagot
    正确答案
    正確答案
    正解
    정답
    सही उत्तर
    उत्तर
    बरोबर उत्तर
    সঠিক উত্তর
    درست جواب
    صحیح جواب
    الإجابة الصحيحة
    پاسخ درست
    پاسخ صحیح
    சரியான விடை
    సరైన సమాధానం
    คำตอบที่ถูกต้อง
    """)
  private static let several = PhraseSet(
    """
    Richtige Antworten
    Respuestas correctas
    Bonnes réponses
    Réponses correctes
    Respostas corretas
    Risposte corrette
    Juiste antwoorden
    Poprawne odpowiedzi
    Правильные ответы
    Правильні відповіді
    Doğru cevaplar
    """)
  private static let explanation = PhraseSet(
    """
    Erklärung
    Begründung
    Erläuterung
    Explicación
    Explication
    Explicação
    Spiegazione
    Uitleg
    Toelichting
    Wyjaśnienie
    Uzasadnienie
    Объяснение
    Пояснение
    Пояснення
    Açıklama
    Penjelasan
    Pembahasan
    Giải thích
    Maelezo
    Paliwanag
    解析
    解释
    解説
    해설
    व्याख्या
    स्पष्टीकरण
    ব্যাখ্যা
    وضاحت
    الشرح
    شرح
    توضیح
    விளக்கம்
    వివరణ
    คำอธิบาย
    """)
}
