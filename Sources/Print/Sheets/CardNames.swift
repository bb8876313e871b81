import Templating

/// What cards of paper are called for those who do not see them, in the words of a language.
struct CardNames: Sendable {
  private let front: NumberedName
  private let back: NumberedName
  private let frontOfPart: NumberedName
  private let backOfPart: NumberedName

  /// The names.
  init(_ words: Messages) {
    front = NumberedName(words.text("Card {number}, front"))
    back = NumberedName(words.text("Card {number}, back"))
    frontOfPart = NumberedName(words.text("Card {number}, part {part} of {count}, front"))
    backOfPart = NumberedName(words.text("Card {number}, part {part} of {count}, back"))
  }

  /// Appends the name of one side of a card, or of a part of it.
  func append(isBack: Bool, number: Int, part: Int, of count: Int, to html: inout [UInt8]) {
    switch (isBack, count > 1) {
    case (false, false): front.append(number, to: &html)
    case (true, false): back.append(number, to: &html)
    case (false, true): frontOfPart.append(number, part: part, of: count, to: &html)
    case (true, true): backOfPart.append(number, part: part, of: count, to: &html)
    }
  }
}
