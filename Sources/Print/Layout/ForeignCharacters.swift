/// The characters of a text that a font of the reader's computer will draw.
struct ForeignCharacters: Sendable, Hashable {
  /// Scalars that no font of the sheets has.
  var missing: Set<UInt32> = []
  /// Emoji: each browser draws them from a font of its own.
  var emoji: Set<String> = []

  var isEmpty: Bool { missing.isEmpty && emoji.isEmpty }

  func union(_ other: Self) -> Self {
    if other.isEmpty { return self }
    return Self(missing: missing.union(other.missing), emoji: emoji.union(other.emoji))
  }
}
