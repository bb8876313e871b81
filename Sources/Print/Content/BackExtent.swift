/// How much stands on the back of a card beside the answer.
public enum BackExtent: String, Sendable, Hashable, CaseIterable {
  /// All that the deck says.
  case all
  /// The explanation, without what is said of each option.
  case explanation
  /// What is said of each option, without the explanation.
  case rationale
  /// Nothing.
  case none
  /// The first thing that is said about it.
  case short

  var hasExplanation: Bool { self != .rationale && self != .none }
  var hasRationales: Bool { self != .explanation && self != .none }
  var hasDistractors: Bool { self == .all || self == .rationale }
}
