/// Something a person should know about what they wrote, and where.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is: an error makes the command exit with 1.
  public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case error, warning, note

    /// Errors come first.
    public static func < (one: Self, other: Self) -> Bool {
      let order = Self.allCases
      return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// The stable name of the check, such as `missing-answer`.
  public var code: String
  /// What is wrong and what to do: lower case, no full stop, names in quotes.
  public var message: String
  /// Where.
  public var location: SourceLocation
  /// Further places that belong to it.
  public var notes: [Note]
  /// What could be written instead.
  public var fixIts: [FixIt]

  /// A further place that belongs to a diagnostic, with a word on why.
  public struct Note: Sendable, Hashable {
    /// What to see there.
    public var message: String
    /// Where.
    public var location: SourceLocation

    /// A note at a place.
    public init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  /// A repair that a person, or a tool, can take as it is.
  public struct FixIt: Sendable, Hashable {
    /// What the repair does, as an order: "write 'ROUGE Score'".
    public var summary: String
    /// Where the text to replace starts; it lies on one line.
    public var location: SourceLocation
    /// How many UTF-8 bytes to replace; 0 inserts.
    public var length: Int
    /// What to put there.
    public var replacement: String

    /// A repair that replaces `length` bytes at a place.
    public init(
      _ summary: String, at location: SourceLocation, length: Int, replacement: String
    ) {
      self.summary = summary
      self.location = location
      self.length = length
      self.replacement = replacement
    }
  }

  /// A diagnostic at a place.
  public init(
    _ severity: Severity, code: String, _ message: String, at location: SourceLocation,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.notes = notes
    self.fixIts = fixIts
  }
}

extension Diagnostic {
  /// An error: the command exits with 1.
  public static func error(
    _ code: String, _ message: String, at location: SourceLocation, notes: [Note] = [],
    fixIts: [FixIt] = []
  ) -> Self {
    Self(.error, code: code, message, at: location, notes: notes, fixIts: fixIts)
  }

  /// A warning: the command goes on; `--strict` makes it fail.
  public static func warning(
    _ code: String, _ message: String, at location: SourceLocation, notes: [Note] = [],
    fixIts: [FixIt] = []
  ) -> Self {
    Self(.warning, code: code, message, at: location, notes: notes, fixIts: fixIts)
  }

  /// A remark: nothing is wrong.
  public static func note(
    _ code: String, _ message: String, at location: SourceLocation, notes: [Note] = [],
    fixIts: [FixIt] = []
  ) -> Self {
    Self(.note, code: code, message, at: location, notes: notes, fixIts: fixIts)
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then severity, then code and message, so that output never depends on chance.
  public static func < (one: Self, other: Self) -> Bool {
    if one.location != other.location { return one.location < other.location }
    if one.severity != other.severity { return one.severity < other.severity }
    return (one.code, one.message) < (other.code, other.message)
  }
}
