import Diagnostics

/// What is a warning when a text is looked at, and an error when it is to be published.
enum PublishingRules {
  /// A guessed encoding could publish other letters than were written, deep nesting loses text.
  private static let errors: Set<String> = ["not-utf8", "deep-nesting"]

  /// The diagnostics as they count when the text is published.
  static func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard errors.contains(diagnostic.code), diagnostic.severity == .warning else {
        return diagnostic
      }
      var diagnostic = diagnostic
      diagnostic.severity = .error
      return diagnostic
    }
  }

  /// How many `>` may open a line; mail that was answered a hundred times is no exam text.
  private static let deepestQuote = 100

  /// An error for the first line that opens with more `>` than anybody writes.
  static func deepQuote(in bytes: [UInt8], path: String) -> Diagnostic? {
    // Most texts have fewer of them in all.
    guard bytes.count(where: { $0 == UInt8(ascii: ">") }) > deepestQuote else { return nil }
    var line = 1
    var column = 0
    var depth = 0
    var isOpening = true
    for byte in bytes {
      column += 1
      switch byte {
      case 0x0a:
        line += 1
        column = 0
        depth = 0
        isOpening = true
      case UInt8(ascii: ">") where isOpening:
        depth += 1
        if depth > deepestQuote {
          return .error(
            "deep-nesting",
            "more than \(deepestQuote) '>' open this line: take out those that are not meant",
            at: SourceLocation(path: path, line: line, column: column))
        }
      case UInt8(ascii: " "): break
      default: isOpening = false
      }
    }
    return nil
  }
}
