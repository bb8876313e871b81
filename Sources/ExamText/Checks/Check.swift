public import Cards
public import Diagnostics

/// One thing that an author should know about a deck; one check, one file.
public protocol Check: Sendable {
  /// What it has to say of a deck.
  func diagnostics(for deck: Deck) -> [Diagnostic]
}

/// Every check that `recto check`, `build` and `inspect` run.
public let allChecks: [any Check] = [
  EmptyRationale(), DuplicateOption(), AnswerByLength(), AnswerInPrompt(),
  NearDuplicateCards(), InconsistentTerm(),
]
