/// How the back of a sheet comes to be printed.
public enum SheetFlip: String, Sendable, Hashable, CaseIterable {
  /// The printer turns the sheet over its long edge.
  case long
  /// The printer turns the sheet over its short edge.
  case short
  /// A person puts the printed sheets back, turned over their long edge: two files.
  case manual
  /// Not at all: fronts only.
  case none
  /// Front and back stand side by side on one page, to be folded and glued.
  case fold
}

/// How a reader turns a card to see its back.
public enum CardTurn: String, Sendable, Hashable, CaseIterable {
  /// Like the page of a book, over its left or right edge.
  case book
  /// Like the leaf of a wall calendar, over its upper edge.
  case calendar
}
