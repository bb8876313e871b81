public import Cards
public import Diagnostics

/// What was understood of one exam text: each line has a role, each card its lines.
public struct Understanding: Sendable {
  /// The deck's title, when the text has one.
  public var title: String?
  /// The language tag that the text names in its front matter.
  public var language: String?
  /// The cards, in source order; none has an id yet unless the text itself holds one.
  public var cards: [Card]
  /// One role for each line of the text.
  public var roles: [LineRole]
  /// What the author should know, in source order.
  public var diagnostics: [Diagnostic]

  /// A result with its parts.
  public init(
    title: String? = nil, language: String? = nil, cards: [Card] = [], roles: [LineRole] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.title = title
    self.language = language
    self.cards = cards
    self.roles = roles
    self.diagnostics = diagnostics
  }
}

/// What a line of an exam text is for.
public enum LineRole: String, Sendable, Hashable, CaseIterable {
  case blank, title, section, prompt, option, answer, rationale, explanation, marker, metadata
  case ignored
}
