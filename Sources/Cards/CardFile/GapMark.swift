/// What marks a gap in the text of a cloze card: three underscores or more, or an ellipsis in
/// brackets.
///
/// The study app looks for the same.
enum GapMark {
  private static let marks = ["___", "[…]", "[...]"].map { Array($0.utf8) }

  /// Whether a Markdown text shows a gap, with or without backslashes before its signs.
  static func isIn(_ markdown: String) -> Bool {
    let bytes = markdown.utf8.filter { $0 != Ascii.backslash }
    return marks.contains { mark in
      bytes.indices.contains { bytes[$0...].starts(with: mark) }
    }
  }
}
