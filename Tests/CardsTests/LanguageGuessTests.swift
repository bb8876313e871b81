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
}
