import Diagnostics

/// The words of one language, found by their English.
///
/// A language's file is JSON: an object whose values are texts or, for what is counted, an object
/// with a text for each plural category of the language.
public struct Messages: Sendable {
  /// The BCP 47 tag of the language.
  public let language: String
  /// The messages in the order of their file: the English, and the text or texts by category.
  public let entries: [(english: String, forms: [(category: String, text: String)])]
  private let places: [String: Int]

  /// English, which needs no messages.
  public static let english = Messages(language: "en", entries: [])

  init(language: String, entries: [(english: String, forms: [(category: String, text: String)])]) {
    self.language = language
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.english, $0) }, uniquingKeysWith: { $1 })
  }

  /// These words, and those of others where there are none of these.
  func lying(over others: Messages?) -> Messages {
    guard let others else { return self }
    return Messages(
      language: language, entries: others.entries.filter { places[$0.english] == nil } + entries)
  }

  /// A text in this language, with values in the place of `{names}`.
  public func text(_ english: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    filled(form(of: english, "other") ?? english, values)
  }

  /// A text that counts something: `count(3, "{n} card", "{n} cards")`, found by the second form.
  public func count(_ count: Int, _ one: String, _ other: String) -> String {
    let category = PluralRule.category(of: count, in: language)
    let text = form(of: other, category) ?? form(of: other, "other")
    return filled(text ?? (count == 1 ? one : other), ["n": String(count)])
  }

  private func form(of english: String, _ category: String) -> String? {
    guard let place = places[english] else { return nil }
    return entries[place].forms.first { $0.category == category }?.text
  }

  private func filled(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
    // By bytes: paper has such texts on most cards.
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
      if let value = values.first(where: { $0.key.utf8.elementsEqual(rest[(open + 1)..<close]) }) {
        result += value.value.utf8
      } else {
        result += rest[...close]
      }
      rest = rest[(close + 1)...]
    }
    result += rest
    return String(decoding: result, as: UTF8.self)
  }
}

/// How a language's words change with a number, for the languages that the pages speak.
enum PluralRule {
  /// The CLDR category of a whole number.
  static func category(of count: Int, in language: String) -> String {
    switch language.prefix(while: { $0 != "-" }) {
    case "ja", "zh", "ko": return "other"
    case "fr", "pt": return count < 2 ? "one" : "other"
    case "ar":
      switch count % 100 {
      case 3...10: return "few"
      case 11...99: return "many"
      default: return count == 0 ? "zero" : count == 1 ? "one" : count == 2 ? "two" : "other"
      }
    default: return count == 1 ? "one" : "other"
    }
  }
}
