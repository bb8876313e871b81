/// Where the site's files lie, and how one names another.
enum Address {
  /// The page of a deck; a big deck has several, the first of which bears its name.
  static func deckPage(_ deck: String, page: Int = 1) -> String {
    page == 1 ? "decks/\(deck).html" : "decks/\(deck)/\(page).html"
  }

  /// The page of a card.
  static func cardPage(_ id: String, in deck: String) -> String { "cards/\(deck)/\(id).html" }

  /// The study data of a deck; a big deck has several parts, the first of which bears its name.
  static func data(_ deck: String, part: Int = 0) -> String {
    part == 0 ? "data/\(deck).js" : "data/\(deck)/\(part + 1).js"
  }

  /// The sheets of a deck, by the paper that they are for.
  static func sheets(_ deck: String) -> [(paper: String, path: String)] {
    [("A4", "print/\(deck)-a4.html"), ("US Letter", "print/\(deck)-letter.html")]
  }

  /// A place in the study app.
  static func study(_ deck: String, _ mode: String, card: String? = nil) -> String {
    let route = "index.html#/deck/\(encoded(deck))/\(mode)"
    return card.map { route + "/" + encoded($0) } ?? route
  }

  /// What leads from a file back to the site's folder: `../` for each folder it lies in.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A path as it may stand in an address: what is not plain is percent-encoded, `/` stays.
  static func encoded(_ path: String) -> String {
    if path.utf8.allSatisfy(isPlain) { return path }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/".utf8.contains(byte)
    }
  }
}
