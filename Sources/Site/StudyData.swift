import Cards
import Output

/// What the study app knows: classic scripts, since pages opened from a disk may load nothing else.
struct StudyData {
  /// The list of decks.
  static func site(_ publication: Publication, languages: [String]) -> [UInt8] {
    var json = JSONWriter()
    json.raw("RECTO.site(")
    json.object { json in
      json.member("id", publication.id)
      json.member("title", publication.title)
      json.member("lang", publication.language)
      if let count = publication.newCardsPerDay {
        json.name("newPerDay")
        json.number(count)
      }
      json.name("words")
      json.array { json in
        for language in languages { json.string(language) }
      }
      json.name("decks")
      json.array { json in
        for deck in publication.decks { write(deck, to: &json) }
      }
    }
    json.raw(");\n")
    return json.bytes
  }

  private static func write(_ deck: Deck, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", deck.name)
      json.member("title", deck.title)
      json.member("lang", deck.language)
      json.name("count")
      json.number(deck.cards.count)
      json.member("ids", identity(of: deck))
      json.member("data", Address.encoded(Address.data(deck.name)))
      if parts(of: deck) > 1 {
        json.name("more")
        json.array { json in
          for part in 1..<parts(of: deck) {
            json.string(Address.encoded(Address.data(deck.name, part: part)))
          }
        }
      }
      json.member("page", Address.encoded(Address.deckPage(deck.name)))
      json.name("print")
      json.array { json in
        for sheet in Address.sheets(deck.name) {
          json.object { json in
            json.member("paper", sheet.paper)
            json.member("href", Address.encoded(sheet.path))
          }
        }
      }
    }
  }

  /// What changes when a card joins or leaves the deck: the app then looks again which have left.
  private static func identity(of deck: Deck) -> String {
    var digest = ContentDigest()
    for card in deck.cards { digest.add(Array((card.id?.rawValue ?? "").utf8)) }
    return digest.text
  }

  /// Browsers load the parts of a deck side by side, and stay responsive between them.
  private static let cardsOfPart = 1000

  /// In how many parts a deck is loaded.
  static func parts(of deck: Deck) -> Int {
    max(1, (deck.cards.count + cardsOfPart - 1) / cardsOfPart)
  }

  /// The cards of one part of a deck, from 0.
  static func deck(_ deck: RenderedDeck, part: Int = 0) -> [UInt8] {
    let first = part * cardsOfPart
    let indices = first..<min(first + cardsOfPart, deck.cards.count)
    var json = JSONWriter(capacity: indices.count * 1024)
    json.raw("RECTO.deck(")
    json.object { json in
      json.member("name", deck.name)
      if part > 0 {
        json.name("part")
        json.number(part)
      }
      json.name("cards")
      json.array { json in
        for index in indices {
          write(deck.cards[index], of: deck.source.cards[index], in: deck, to: &json)
        }
      }
    }
    json.raw(");\n")
    return json.bytes
  }

  private static func write(
    _ card: RenderedCard, of source: Card, in deck: RenderedDeck, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("id", card.id)
      json.member("kind", source.kind.rawValue)
      if let language = source.language, language != deck.language {
        json.member("lang", language)
      }
      if !card.typeset.isEmpty {
        json.name("typeset")
        json.array { json in
          if card.typeset.contains(.formulas) { json.string("formulas") }
          if card.typeset.contains(.code) { json.string("code") }
        }
      }
      json.name("tags")
      json.array { json in
        for tag in source.tags { json.string(tag) }
      }
      json.member("prompt", card.prompt)
      if OptionOrder.isFixed(for: source) {
        json.name("fixed")
        json.bool(true)
      }
      json.name("options")
      json.array { json in
        for option in card.options { write(option, to: &json) }
      }
      if let answer = card.answer { json.member("answer", answer) }
      if let explanation = card.explanation { json.member("explanation", explanation) }
      json.member("page", Address.encoded(Address.cardPage(card.id, in: deck.name)))
      // Where its author mends it.
      if let origin = source.origin {
        json.member("from", "\(origin.path):\(origin.lines.lowerBound)")
      }
    }
  }

  private static func write(_ option: RenderedCard.Option, to json: inout JSONWriter) {
    json.object { json in
      json.member("html", option.text)
      json.name("right")
      json.bool(option.isCorrect)
      if let why = option.why { json.member("why", why) }
    }
  }
}
