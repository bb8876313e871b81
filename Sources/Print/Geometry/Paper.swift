/// A size of paper that sheets for browsers are made for.
struct Paper: Sendable, Hashable {
  /// Its name in paths.
  var name: String
  /// Its name for people.
  var title: String
  /// Where the cards stand on it.
  var sheet: SheetSpec

  /// The papers that sheets are made for.
  ///
  /// Cards are of one size on all of them, so that a text is fitted once, and cards from both
  /// papers shuffle together.
  static let all: [Paper] = [("a4", "A4", "a4-8"), ("letter", "US Letter", "letter-8")]
    .compactMap { name, title, sheet in
      SheetCatalogue.sheet(named: sheet).map { Paper(name: name, title: title, sheet: $0) }
    }

  /// How much lower than the page a sheet is: an engine that rounds the page down would else put a
  /// blank page after each sheet, and so every back on the wrong one.
  static let shortage = 0.5
}
