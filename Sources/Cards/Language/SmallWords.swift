/// The small words that sentences of each language are full of.
enum SmallWords {
  /// A language's words, and the tag of one so near to it that a small lead must do.
  static let all: [(language: String, words: String, kin: String?)] = [
    (
      "en", "the of and is to in which what that are for with from as it this by be an not does",
      nil
    ),
    (
      "de",
      "der die das und ist nicht ein eine welche was von mit den für auf wird werden sich im zu wie"
        + " wer kann bei oder dem des hier zum zur aus ihres heißt", nil
    ),
    (
      "fr",
      "le la les des est et une du dans qui que pour sur quelle quel aux par ce sont avec un de",
      nil
    ),
    ("es", "el la los las de en es que del una un por con para qué cuál se son su como al y", nil),
    ("pt", "o a os as de em é que do da uma um por com para qual não se são dos das no na e", nil),
    ("it", "il lo la i gli le di è che del della un una per con quale non si sono nel dei e", nil),
    ("nl", "de het een van en is dat niet welke wat voor met op zijn te door wordt aan in", nil),
    (
      "pl",
      "jest nie się na do który która które jak jaki jakie co z w to dla od przez oraz są i czy",
      nil
    ),
    (
      "tr",
      "bir ve bu için ile hangi hangisi hangisidir aşağıdakilerden nedir kaç nasıl değildir olan da"
        + " de en çok olarak mi ise veya her gibi göre", nil
    ),
    ("sv", "och att det som är en ett av för på inte med vilken vilket vad till den i", nil),
    (
      "da",
      "og er det en et der som af til på ikke hvad hvilken hvilket hvordan med den i at har fra",
      "nb"
    ),
    (
      "nb",
      "og er det en et som av til på ikke hva hvilken hvilket hvordan med den i å har fra", "da"
    ),
    (
      "fi",
      "on ja ei se että mikä mitä joka kun ovat tai kuin voi mitkä seuraavista missä kuinka sen",
      nil
    ),
    (
      "cs",
      "je se na v a co která který které ve z do pro jak není jsou nebo by od při k že", nil
    ),
    ("ro", "este și nu care ce cu la în de pe din sunt pentru un o prin mai al se", nil),
    ("hu", "a az és nem egy hogy mi melyik van is mely milyen amely meg ha vagy", nil),
    (
      "id",
      "yang dan di adalah dari untuk dengan pada ini tidak apa dalam oleh merupakan ke itu disebut"
        + " berikut manakah sebagai", nil
    ),
    (
      "vi",
      "là và của các có không được cho trong một những nào với để khi gì theo ở sau đây", nil
    ),
  ]
}
