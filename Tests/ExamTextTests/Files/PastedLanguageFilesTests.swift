import Cards
import ExamText
import Testing

/// Pasted files in languages other than English.
@Suite struct PastedLanguageFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "german1.txt",
      #"""
      Frage 1: Welches Organ pumpt das Blut?
      A) Leber
      B) Herz
      C) Niere
      Richtige Antwort: B
      Erklärung: Das Herz ist ein Muskel.

      Frage 2: Welche sind Säugetiere? (Mehrfachauswahl)
      A) Wal
      B) Hai
      C) Fledermaus
      Richtige Antworten: A und C
      """#,
      [
        .init("Welches Organ pumpt das Blut?", options: 3, right: [1]),
        .init("Welche sind Säugetiere? (Mehrfacha", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "french1.txt",
      #"""
      Question n° 1 : Quel fleuve traverse Paris ?
      a. La Loire
      b. La Seine
      c. Le Rhône
      Bonne réponse : b
      Explication : La Seine coule de la Bourgogne à la Manche.

      Question n° 2 : Quelle est la capitale de l’Italie ?
      a. Milan
      b. Turin
      c. Rome
      Bonne réponse : c
      """#,
      [
        .init("Quel fleuve traverse Paris ?", options: 3, right: [1]),
        .init("Quelle est la capitale de l’Italie", options: 3, right: [2]),
      ]),
    PersonsFile(
      "spanish1.txt",
      #"""
      1. ¿Cuál es el río más largo de España?
      a) Ebro
      b) Tajo
      c) Duero
      Respuesta correcta: b
      Explicación: Nace en Teruel.
      2. ¿Qué ciudad es la capital de Perú?
      a) Lima
      b) Quito
      c) Bogotá
      Respuesta: a
      """#,
      [
        .init("¿Cuál es el río más largo de Españ", options: 3, right: [1]),
        .init("¿Qué ciudad es la capital de Perú?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "japanese1.txt",
      #"""
      問1 日本の首都はどこですか。
      ア 大阪
      イ 東京
      ウ 京都
      エ 名古屋
      正解：イ
      解説：東京は関東にあります。

      問2 富士山の高さは何メートルですか。
      ア 2776
      イ 3776
      ウ 4776
      エ 5776
      正解：イ
      """#,
      [
        .init("日本の首都はどこですか。", options: 4, right: [1]),
        .init("富士山の高さは何メートルですか。", options: 4, right: [1]),
      ]),
    PersonsFile(
      "chinese1.txt",
      #"""
      1、中国最长的河流是（ ）。
      A、黄河  B、长江  C、珠江  D、淮河
      答案：B
      解析：长江全长约六千三百公里。
      2、下列属于直辖市的有（ ）。（多选）
      A、北京
      B、广州
      C、重庆
      D、深圳
      答案：AC
      """#,
      [
        .init("中国最长的河流是（ ）。", options: 4, right: [1]),
        .init("下列属于直辖市的有（ ）。（多选）", options: 4, right: [0, 2]),
      ]),
    PersonsFile(
      "chinese2.txt",
      #"""
      （单选题）1．光在真空中的速度约为多少？
      A．30万公里每秒
      B．3万公里每秒
      C．340米每秒
      【答案】A
      【解析】光速是常数。

      （判断题）2．声音可以在真空中传播。
      【答案】错误
      """#,
      [
        .init("光在真空中的速度约为多少？", options: 3, right: [0]),
        .init("声音可以在真空中传播。", options: 2, right: [1]),
      ]),
    PersonsFile(
      "arabic1.txt",
      #"""
      السؤال 1: ما هي عاصمة مصر؟
      أ) الإسكندرية
      ب) القاهرة
      ج) الأقصر
      الإجابة الصحيحة: ب
      الشرح: القاهرة هي أكبر المدن.

      السؤال 2: ما هو أطول نهر؟
      أ) النيل
      ب) دجلة
      ج) الفرات
      الإجابة الصحيحة: أ
      """#,
      [
        .init("ما هي عاصمة مصر؟", options: 3, right: [1]),
        .init("ما هو أطول نهر؟", options: 3, right: [0]),
      ]),
    PersonsFile(
      "russian1.txt",
      #"""
      1. Какая планета самая большая?
      а) Марс
      б) Юпитер
      в) Венера
      Правильный ответ: б
      Пояснение: Он газовый гигант.
      2. Сколько лун у Земли?
      а) одна
      б) две
      в) три
      Ответ: а
      """#,
      [
        .init("Какая планета самая большая?", options: 3, right: [1]),
        .init("Сколько лун у Земли?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "hindi1.txt",
      #"""
      प्रश्न 1. भारत की राजधानी क्या है?
      (क) मुंबई
      (ख) दिल्ली
      (ग) कोलकाता
      (घ) चेन्नई
      उत्तर: (ख)

      प्रश्न 2. गंगा कहाँ से निकलती है?
      (क) हिमालय
      (ख) विंध्य
      (ग) अरावली
      (घ) सतपुड़ा
      उत्तर: (क)
      """#,
      [
        .init("भारत की राजधानी क्या है?", options: 4, right: [1]),
        .init("गंगा कहाँ से निकलती है?", options: 4, right: [0]),
      ]),
    PersonsFile(
      "korean1.txt",
      #"""
      1. 대한민국의 수도는 어디입니까?
      ① 부산
      ② 서울
      ③ 인천
      ④ 대구
      정답: ②
      해설: 서울은 한강에 있습니다.

      2. 한글을 만든 왕은 누구입니까?
      ① 세종
      ② 태종
      ③ 정조
      ④ 영조
      정답: ①
      """#,
      [
        .init("대한민국의 수도는 어디입니까?", options: 4, right: [1]),
        .init("한글을 만든 왕은 누구입니까?", options: 4, right: [0]),
      ]),
    PersonsFile(
      "portuguese1.txt",
      #"""
      QUESTÃO 01
      Qual é a capital do Brasil?
      (A) Rio de Janeiro
      (B) Salvador
      (C) Brasília
      (D) Recife
      Gabarito: C

      QUESTÃO 02
      Qual rio é o maior do mundo em volume?
      (A) Nilo
      (B) Amazonas
      (C) Congo
      (D) Prata
      Gabarito: B
      """#,
      [
        .init("Qual é a capital do Brasil?", options: 4, right: [2]),
        .init("Qual rio é o maior do mundo em vol", options: 4, right: [1]),
      ]),
    PersonsFile(
      "italian1.txt",
      #"""
      1) Quanti lati ha un esagono?
         A) 5
         B) 6
         C) 8
      Risposta esatta: B
      2) Chi ha dipinto la Gioconda?
         A) Leonardo
         B) Raffaello
         C) Giotto
      Risposta esatta: A
      """#,
      [
        .init("Quanti lati ha un esagono?", options: 3, right: [1]),
        .init("Chi ha dipinto la Gioconda?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "vietnam1.txt",
      #"""
      Câu 1: Thủ đô của Việt Nam là gì?
      A. Huế
      B. Hà Nội
      C. Đà Nẵng
      D. Sài Gòn
      Đáp án: B
      Câu 2: Sông nào dài nhất?
      A. Sông Hồng
      B. Sông Đà
      C. Sông Mê Kông
      D. Sông Hương
      Đáp án: C
      """#,
      [
        .init("Thủ đô của Việt Nam là gì?", options: 4, right: [1]),
        .init("Sông nào dài nhất?", options: 4, right: [2]),
      ]),
    PersonsFile(
      "turkish1.txt",
      #"""
      Soru 1: Türkiye'nin başkenti neresidir?
      A) İstanbul
      B) Ankara
      C) İzmir
      Doğru cevap: B
      Soru 2: Hangi gezegen en büyüktür?
      A) Mars
      B) Venüs
      C) Jüpiter
      Doğru cevap: C
      """#,
      [
        .init("Türkiye'nin başkenti neresidir?", options: 3, right: [1]),
        .init("Hangi gezegen en büyüktür?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "hindi2.txt",
      #"""
      1. पृथ्वी का उपग्रह कौन है?
      A) सूर्य
      B) चंद्रमा
      C) मंगल
      उत्तर: B) चंद्रमा
      व्याख्या: चंद्रमा पृथ्वी की परिक्रमा करता है।
      """#,
      [
        .init("पृथ्वी का उपग्रह कौन है?", options: 3, right: [1])
      ]),
    PersonsFile(
      "german2.txt",
      #"""
      1. Was ist die Hauptstadt von Bayern?
      [ ] Nürnberg
      [x] München
      [ ] Augsburg

      2. Welche Flüsse fließen durch Bayern?
      [x] Isar
      [ ] Elbe
      [x] Inn
      """#,
      [
        .init("Was ist die Hauptstadt von Bayern?", options: 3, right: [1]),
        .init("Welche Flüsse fließen durch Bayern", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "german3.md",
      #"""
      **Frage:** Was ist ein Kompilat?
      **Antwort:** Das Ergebnis eines Übersetzers.

      **Frage:** Was ist ein Binder?
      **Antwort:** Er fügt Objektdateien zusammen.
      """#,
      [
        .init("Was ist ein Kompilat?", answer: "Das Ergebnis eines Übers"),
        .init("Was ist ein Binder?", answer: "Er fügt Objektdateien zu"),
      ]),
    PersonsFile(
      "french2.txt",
      #"""
      Q1 - Quelle est la formule de l'eau ?
      ☐ CO2
      ☑ H2O
      ☐ O2
      Q2 - Lesquels sont des gaz nobles ?
      ☑ Néon
      ☐ Fer
      ☑ Argon
      """#,
      [
        .init("Quelle est la formule de l'eau ?", options: 3, right: [1]),
        .init("Lesquels sont des gaz nobles ?", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "spanish2.txt",
      #"""
      PREGUNTA 1
      La capital de Chile es:
      A) Lima
      B) Santiago
      C) Quito
      D) La Paz
      RESPUESTA: B

      PREGUNTA 2
      El río que pasa por Sevilla es el:
      A) Ebro
      B) Tajo
      C) Guadalquivir
      D) Duero
      RESPUESTA: C
      """#,
      [
        .init("La capital de Chile es:", options: 4, right: [1]),
        .init("El río que pasa por Sevilla es el:", options: 4, right: [2]),
      ]),
    PersonsFile(
      "russian2.txt",
      #"""
      Вопрос 1. Что такое ОЗУ?
      Ответ: Оперативная память.

      Вопрос 2. Что такое ПЗУ?
      Ответ: Постоянная память.
      """#,
      [
        .init("Что такое ОЗУ?", answer: "Оперативная память."),
        .init("Что такое ПЗУ?", answer: "Постоянная память."),
      ]),
    PersonsFile(
      "chinese3.txt",
      #"""
      一、单选题
      1. 下列哪个是操作系统？
      A. Linux
      B. Word
      C. Excel
      D. Chrome
      2. 下列哪个是浏览器？
      A. Linux
      B. Word
      C. Excel
      D. Chrome
      参考答案：
      1. A
      2. D
      """#,
      [
        .init("下列哪个是操作系统？", options: 4, right: [0]),
        .init("下列哪个是浏览器？", options: 4, right: [3]),
      ]),
    PersonsFile(
      "chinese4.txt",
      #"""
      1. 太阳是一颗（B）。
      A. 行星
      B. 恒星
      C. 卫星
      2. 月球是地球的（C）。
      A. 行星
      B. 恒星
      C. 卫星
      """#,
      [
        .init("太阳是一颗（ ）。", options: 3, right: [1]),
        .init("月球是地球的（ ）。", options: 3, right: [2]),
      ]),
    PersonsFile(
      "japanese2.txt",
      #"""
      Q. 光の三原色に含まれないものはどれか。
      A. 赤
      B. 緑
      C. 黄
      D. 青
      答え：C

      Q. 水の化学式はどれか。
      A. CO2
      B. H2O
      C. NaCl
      D. O2
      答え：B
      """#,
      [
        .init("光の三原色に含まれないものはどれか。", options: 4, right: [2]),
        .init("水の化学式はどれか。", options: 4, right: [1]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }
}
