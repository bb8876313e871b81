import Testing

@testable import Cards

@Suite struct LanguageGuessTests {
  @Test(arguments: [
    (
      "en",
      "Which of these gases is needed for the growth of plants? It is in the air, and it is taken in by the leaves."
    ),
    (
      "de",
      "Welches Gas brauchen die Pflanzen, und was wird von den Blättern mit Licht zu Zucker? Der Stoff ist nicht giftig."
    ),
    (
      "fr",
      "Quelle est la capitale du pays qui est au sud de la mer ? Les villes sont sur la côte et dans les îles."
    ),
    (
      "es",
      "¿Cuál es la capital del país que está en el sur de los Andes? Se llama como el santo y es la más grande."
    ),
    (
      "pt",
      "Qual é a capital do país que não tem mar? A cidade é uma das mais altas e os rios são curtos."
    ),
    (
      "it",
      "Qual è il fiume più lungo del paese? Nasce nelle montagne e non è navigabile per le navi della marina, che sono grandi."
    ),
    (
      "nl",
      "Wat is het grootste meer van het land? Het is niet diep en wordt door een dijk van de zee gescheiden."
    ),
    ("zh", "下列哪一项是植物生长所需要的气体?它存在于空气之中,由叶子吸收进来,然后变成糖分。"),
    ("ja", "次のうち、植物が必要とする気体はどれですか。空気の中にあり、葉から取り入れられます。"),
    ("ko", "다음 중 식물이 자라는 데 필요한 기체는 무엇입니까? 공기 중에 있습니다."),
    ("ar", "ما هو الغاز الذي تحتاج إليه النباتات لتنمو في الهواء؟"),
    ("ru", "Какой газ нужен растениям для роста и где он находится?"),
    ("uk", "Який газ потрібен рослинам для росту і де він міститься?"),
    ("sr", "Који гас је потребан биљкама и где се налази у ваздуху?"),
    ("fa", "گیاهان برای رشد به چه گازی نیاز دارند و آن گاز کجاست؟"),
    ("th", "พืชต้องการก๊าซชนิดใดในการเจริญเติบโต และพบได้ที่ไหน"),
    ("bn", "উদ্ভিদের বৃদ্ধির জন্য কোন গ্যাস প্রয়োজন এবং তা কোথায় থাকে?"),
    ("ta", "தாவரங்களின் வளர்ச்சிக்கு எந்த வாயு தேவை, அது எங்கே உள்ளது?"),
    ("ka", "რომელი აირი სჭირდება მცენარეებს და სად არის ის?"),
    (
      "tr",
      "Aşağıdakilerden hangisi bitkiler için gerekli bir gazdır? Bu gaz havada en çok nerede ve nasıl bulunur?"
    ),
    (
      "vi",
      "Khí nào sau đây cần cho sự lớn lên của cây? Khí này có trong không khí và được lá hấp thụ."
    ),
    (
      "id",
      "Gas yang diperlukan tumbuhan untuk tumbuh adalah apa? Gas ini ada di udara dan diserap oleh daun."
    ),
    (
      "cs",
      "Který plyn je pro rostliny důležitý a co se z něj v listech stane? Není jedovatý a je ve vzduchu."
    ),
    (
      "ro",
      "Care este gazul de care au nevoie plantele? Nu este otrăvitor și se află în aer, la fel ca în apă."
    ),
    (
      "hu",
      "Melyik gáz kell a növényeknek, és mi lesz belőle? Az a gáz nem mérgező, és a levegőben van, ha süt a nap."
    ),
    (
      "da",
      "Hvilken gas er det, som planter ikke kan leve uden? Den er i luften og bliver til sukker af lyset."
    ),
    (
      "nb",
      "Hvilken gass er det som planter ikke kan leve uten? Den er i luften og blir til sukker av lyset, men hva skjer?"
    ),
    (
      "fi",
      "Mikä kaasu on tärkeä kasveille, ja missä se on? Se ei ole myrkyllistä, ja lehdet ottavat sen, kun on valoa."
    ),
    ("ko", "`let value = input.trim();` 다음 코드에서 값은 무엇입니까? 그 이유도 함께 말하시오."),
  ])
  func knowsTheLanguage(tag: String, text: String) {
    #expect(LanguageGuess.language(of: text) == tag)
  }

  @Test(arguments: [
    "", "Oslo", "42", "la manzana - apple\nel perro - dog\nla casa - house", "x = y + 2; return x;",
    "HTTP TCP UDP DNS TLS SSH FTP SMTP IMAP POP3",
  ])
  func doesNotGuessWhenInDoubt(text: String) {
    #expect(LanguageGuess.language(of: text) == nil)
  }

  @Test func looksAtPromptsAndAnswers() {
    let card = Card(
      kind: .recall, prompt: "Was ist die Hauptstadt von Norwegen, und wo ist sie?",
      answer: "Oslo. Die Stadt ist im Süden, und der Hafen wird von den Fähren angelaufen.")
    #expect(LanguageGuess.language(of: [card]) == "de")
  }

  @Test func looksAtEverythingWhereQuestionsAreFew() {
    let card = Card(
      kind: .choice, prompt: "Hauptstadt Norwegens?",
      options: [
        Option("Oslo", isCorrect: true),
        Option("Bergen", isCorrect: false, rationale: "Die Stadt ist nicht der Sitz des Königs."),
      ],
      explanation: "Der König und die Regierung haben ihren Sitz im Süden, und das ist nicht neu.")
    #expect(LanguageGuess.language(of: [card]) == "de")
  }
}
