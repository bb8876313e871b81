/// A card's name for ever: it survives edits, moves and renamed files, and is never used again.
public struct CardID: RawRepresentable, Sendable, Hashable, Comparable {
  /// Lower-case letters and digits, as written in front matter.
  public let rawValue: String

  /// An id from its written form; what characters it may hold is checked where it is read.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Orders by the written form.
  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
