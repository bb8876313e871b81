/// A place in a file that a person wrote.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// The file, as the person named it or relative to the project.
  public var path: String
  /// The line, from 1; 0 when the whole file is meant.
  public var line: Int
  /// The column in UTF-8 bytes, from 1; 0 when the whole line is meant.
  public var column: Int
  /// The last line that is meant; never less than `line`.
  public var endLine: Int

  /// A place that starts at a line and column and, unless told otherwise, ends on the same line.
  public init(path: String, line: Int = 0, column: Int = 0, endLine: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
    self.endLine = max(line, endLine ?? line)
  }

  /// Orders by path, then line, then column.
  public static func < (one: Self, other: Self) -> Bool {
    (one.path, one.line, one.column, one.endLine)
      < (other.path, other.line, other.column, other.endLine)
  }
}
