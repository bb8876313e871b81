/// What `deck.yml` says of a deck.
public struct DeckFile: Sendable, Hashable {
  /// The deck's title.
  public var title: String?
  /// The deck's language tag.
  public var language: String?

  /// What a deck's file says; nothing by default.
  public init(title: String? = nil, language: String? = nil) {
    self.title = title
    self.language = language
  }

  /// The file's text; empty when it says nothing.
  var text: String {
    let entries = [("title", title), ("lang", language)]
    return entries.map { key, value in
      value.map { "\(key): \(FrontMatterWriter.scalar($0))\n" } ?? ""
    }.joined()
  }
}
