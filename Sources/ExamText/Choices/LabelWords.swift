/// The words by which people announce answers, explanations, options and questions.
///
/// They are those of the most used languages. A further language is a further line.
enum LabelWords {
  /// "Answer", "Correct answer", …: what is right follows.
  static let answer = """
    answer, answers, the answer, ans, correct answer, correct answers, the correct answer,
    the correct answers, right answer, right answers, correct option, correct options,
    the correct option, correct choice, correct choices, correct response, correct letter,
    best answer, answer key, answer section, key, solution, solutions, sol, soln, correct, answer(s), correct answer(s),
    suggested answer, official answer, verified answer, sample answer, model answer,
    answer and rationale, answer & rationale, answers and rationales, answer and explanation,
    answer & explanation, answers and explanations, answer with explanation, example answer, expected answer, possible answer, ideal answer, accepted answer,
    正确答案, 正確答案, 答案, 参考答案, 參考答案, 标准答案, 正确选项, 正解, 解答, 答え, 正答, 答, 回答,
    respuesta, respuestas, respuesta correcta, respuestas correctas, la respuesta correcta,
    opción correcta, solución, solucion, soluciones, solucionario, respuesta modelo,
    plantilla de respuestas, clave de respuestas,
    réponse, réponses, reponse, reponses, bonne réponse, bonnes réponses, réponse correcte,
    réponses correctes, la bonne réponse, solution correcte, corrigé, corrigés, corrige, correction,
    antwort, antworten, richtige antwort, richtige antworten, korrekte antwort, lösung, lösungen,
    die richtige antwort, richtig, musterlösung, musterantwort, beispielantwort, lösungsschlüssel,
    resposta, respostas, resposta correta, resposta certa, respostas corretas, gabarito,
    alternativa correta, alternativa certa,
    risposta, risposte, risposta corretta, risposte corrette, risposta esatta, soluzione,
    soluzioni, correttore, soluções, chave de respostas,
    ключ, ключи, ответ, ответы, правильный ответ, правильные ответы, верный ответ, верные ответы,
    відповідь, відповіді, правильна відповідь, правильні відповіді,
    klucz, klucz odpowiedzi, odpowiedź, odpowiedzi, poprawna odpowiedź, prawidłowa odpowiedź, poprawne odpowiedzi,
    antwoord, antwoorden, juiste antwoord, het juiste antwoord, correct antwoord,
    cevap anahtarı, cevap, cevaplar, doğru cevap, doğru cevaplar, yanıt, doğru yanıt,
    jawaban, jawaban benar, jawaban yang benar, kunci jawaban, kunci, jawapan,
    đáp án, đáp án đúng, câu trả lời, trả lời, câu trả lời đúng, đáp án chính xác,
    정답, 답, 답안, 해답, คำตอบ, คำตอบที่ถูกต้อง, เฉลย, ข้อที่ถูก,
    الإجابة, الاجابة, الإجابة الصحيحة, الاجابة الصحيحة, الجواب, الجواب الصحيح, إجابة,
    پاسخ, پاسخ صحیح, جواب, جواب صحیح, پاسخ درست, درست جواب, صحیح جواب,
    उत्तर, सही उत्तर, जवाब, सही जवाब, सही विकल्प, बरोबर उत्तर,
    উত্তর, সঠিক উত্তর, উত্তরঃ, விடை, சரியான விடை, பதில், సమాధానం, సరైన సమాధానం, જવાબ, ਜਵਾਬ,
    ਸਹੀ ਜਵਾਬ, સાચો જવાબ, योग्य उत्तर, amsa, wangsulan,
    jibu, jibu sahihi, sagot, tamang sagot, răspuns, răspuns corect, răspunsuri,
    απάντηση, σωστή απάντηση, facit, svar, rätt svar, riktig svar, rigtigt svar, vastaus, oikea vastaus,
    odpověď, správná odpověď, helyes válasz, válasz, megoldás, תשובה, תשובה נכונה, odgovor,
    točan odgovor, përgjigja, përgjigjja e saktë, отговор, отговори, верен отговор, правилен отговор,
    одговор, тачан одговор, точан одговор, точен одговор, ispravan odgovor, tačan odgovor,
    pravilen odgovor, pravilni odgovor, odpoveď, správna odpoveď, správné odpovědi, atsakymas,
    teisingas atsakymas, atbilde, pareizā atbilde, vastus, õige vastus, cavab, düzgün cavab, javob,
    to'g'ri javob, жауап, дұрыс жауап, жооп, туура жооп, պատասխան, ճիշտ պատասխան, პასუხი,
    სწორი პასუხი, хариулт, зөв хариулт, resposta correcta, erantzuna,
    respuestas correctas, rétt svar, svör, rett svar, fasit, riktige svar, korrekt svar, svarnøkkel,
    facitliste, ratkaisu, oikeat vastaukset, helyes válaszok, megoldókulcs, răspunsul corect,
    ตอบ, คำตอบคือ, คำตอบที่ถูก, ຄຳຕອບ, ចម្លើយ, အဖြေ, सही जवाफ, उत्तरः, ഉത്തരം, ശരിയുത്തരം, ಉತ್ತರ,
    ಸರಿಯಾದ ಉತ್ತರ, ଉତ୍ତର, උත්තරය, පිළිතුර, ځواب, وەڵام, መልስ,
    tamang sagot ay, jawapan betul, jawapan yang betul, câu đúng, đáp án là, amsar da ta dace, idahun,
    answer/explanation, scoring key, mark scheme, marking scheme, solution key, correct key, ans key
    """

  /// "Explanation", "Rationale", …: why it is right follows.
  static let explanation = """
    explanation, explanations, explanation/reference, explanation of answer, answer explanation,
    rationale, reasoning, explaination, explain, exp, expl, commentaire,
    comentario, kommentar, commento,
    reason, reasons, discussion, feedback, general feedback, justification,
    detailed explanation, overall explanation,
    ਵਿਆਖਿਆ, bayani, panjelasan,
    解析, 解释, 解釋, 说明, 說明, 分析, 详解, 詳解, 解析说明, 答案解析, 试题解析, 解説, 解説文, 説明,
    gabarito comentado, explicación, explicacion, justificación, explication, explications, justification,
    erklärung, begründung, erläuterung, explicação, explicacao, justificativa, comentário,
    spiegazione, spiegazioni, motivazione, объяснение, пояснение, обоснование, комментарий,
    пояснення, wyjaśnienie, uzasadnienie, uitleg, toelichting, verklaring,
    açıklama, gerekçe, penjelasan, pembahasan, alasan, giải thích, lời giải,
    설명, 해설, 풀이, คำอธิบาย, อธิบาย, الشرح, شرح, التوضيح, توضیح, توضیحات, وضاحت,
    व्याख्या, स्पष्टीकरण, ব্যাখ্যা, விளக்கம், వివరణ, સમજૂતી, maelezo, paliwanag, explicație,
    εξήγηση, förklaring, forklaring, selitys, vysvětlení, magyarázat, הסבר, objašnjenje
    """

  /// "Options", "Choices": what to choose from follows.
  static let options = """
    options, option, choices, answer choices, answer options, possible answers, select one,
    select one or more, choose one answer, choose one, wählen sie eine antwort,
    wählen sie eine oder mehrere antworten, seleccione una, seleccione una o más de una,
    veuillez choisir une réponse, veuillez choisir au moins une réponse, escolha uma opção,
    escolha uma ou mais, scegli un'alternativa, scegli una o più alternative, выберите один ответ,
    выберите один или несколько ответов, kies één of meer, wybierz jedną odpowiedź, birini seçin,
    选项, 選項, 選択肢, opciones, choix, antwortmöglichkeiten, opções, alternativas, opzioni,
    варианты ответа, варианты, opcje, opties, seçenekler, pilihan, lựa chọn, 보기, 선택지,
    ตัวเลือก, الخيارات, گزینه‌ها, विकल्प, বিকল্প
    """

  /// "Question 3": the word before a question's number.
  static let question = """
    question, q, qcm, new question, quiz question, problem, item, task, exercise, mcq, 问题, 題目, 题目, 問題, 問, 질문,
    문제, 문항, pregunta, frage, aufgabe, pergunta, questão, questao, domanda, вопрос, питання,
    pytanie, zadanie, vraag, soru, soal, pertanyaan, câu, câu hỏi, คำถาม, ข้อ, سؤال, السؤال,
    प्रश्न, প্রশ্ন, வினா, ప్రశ్న, swali, tanong, întrebarea, ερώτηση, fråga, spørgsmål, kysymys,
    otázka, kérdés, שאלה, pitanje, въпрос, питање, прашање, vprašanje, spørsmål, soalan, سوال,
    پرسش, întrebare, întrebarea, küsimus, jautājums, klausimas, sual, savol, сұрақ, суроо, հարց,
    კითხვა, асуулт, pyetja, galdera, qüestió, spurning, ചോദ്യം, ಪ್ರಶ್ನೆ, પ્રશ્ન, ਸਵਾਲ, ප්‍රශ්නය,
    မေးခွန်း, សំណួរ, ຄຳຖາມ, ጥያቄ, tambaya, ìbéèrè
    """

  /// Words that stand between "the answer" and the letter: "is", "are", "option".
  static let copulas = """
    is, are, was, would be, should be, گزینه, option, options, choice, letter, es, son, est, sont, ist,
    sind, é, è, são, sono, это, to, 是, 为, 為, 选, 選, は, adalah, là, 은, 는, नंबर, है, هو, هي
    """

  /// "and" between two letters.
  static let conjunctions = """
    and, or, &, und, oder, et, ou, y, e, o, и, і, та, i, oraz, en, ve, dan, và, 和, 与, 與, 及, 或,
    と, 및, และ, و, और, এবং
    """

  /// What is said of an option that is right.
  static let right = """
    correct, right, true, best, 正确, 正確, 正しい, correcto, correcta, verdadero, vrai, exact, juste,
    bonne, richtig, korrekt, correto, correta, certo, certa, corretto, corretta, esatto, верно,
    правильно, правильный, правильна, poprawna, prawidłowa, juist, doğru, benar, đúng, 정답, 옳다,
    ถูกต้อง, صحيح, صحيحة, صحیح, درست, सही, সঠিক, बरोबर, சரி, சரியானது, సరైనది, સાચો, ਸਹੀ,
    sahihi, tama, daidai, rätt, riktig, rigtigt, oikein, správně, helyes, corect, σωστό, נכון
    """

  /// What is said of an option that is wrong.
  static let wrong = """
    incorrect, wrong, false, not, isn't, invalid, 错误, 錯誤, 不正确, 不正確, 誤り, 間違い, incorrecto,
    incorrecta, falso, falsa, faux, fausse, falsch, inkorrekt, incorreto, incorreta, errado,
    errada, errata, errato, sbagliata, sbagliato, неверно, неверен, неверный, неправильно,
    неправильный, błędna, niepoprawna, onjuist,
    fout, yanlış, salah, sai, 오답, 틀린, ผิด, خطأ, خاطئة, غلط, نادرست, गलत, ভুল, चूक, चुकीचे,
    தவறு, தவறானது, తప్పు, ખોટો, ਗਲਤ, si sahihi, mali, fel, forkert, väärin, špatně, hibás, greșit,
    λάθος, שגוי
    """

  /// The phrases of a list.
  static func phrases(_ list: String) -> [String] {
    // Byte by byte: some thousand phrases are read at each start of the program.
    list.utf8.split(separator: ASCII.comma).map { phrase in
      let words = phrase.split { $0 == ASCII.space || $0 == ASCII.lineFeed }
      return String(decoding: Array(words.joined(separator: [ASCII.space])), as: UTF8.self)
    }
  }
}
