/// Markdown text of one field of a card, and the source lines it came from.
public struct Markdown: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The text: lines end in `\n`, no newline at the end.
  public var text: String
  /// For each line of `text` the line it came from in the card's file.
  ///
  /// Lines count from 1; 0 where the line was put in (a blank line between paragraphs). Empty when
  /// the text has no source.
  public var sourceLines: [Int32]
  /// For each line of `text` how many bytes to the right it stands in its source line.
  ///
  /// Negative where Markdown marks were put before it. Empty when nobody knows; then nothing in it
  /// can be repaired by a tool. Backslashes that escape are not in the source.
  public var sourceShifts: [Int32]

  /// Text with the source lines it came from.
  public init(_ text: String, sourceLines: [Int32] = [], sourceShifts: [Int32] = []) {
    self.text = text
    self.sourceLines = sourceLines
    self.sourceShifts = sourceShifts
  }

  /// Text without a source.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Where line `line` (from 1) of the text stands in the card's file; 0 when unknown.
  public func sourceLine(of line: Int) -> Int {
    sourceLines.indices.contains(line - 1) ? Int(sourceLines[line - 1]) : 0
  }

  /// Two texts are equal when they say the same, wherever they came from.
  public static func == (one: Self, other: Self) -> Bool { one.text == other.text }

  /// Hashes what the text says.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
