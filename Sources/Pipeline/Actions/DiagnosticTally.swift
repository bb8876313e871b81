import Diagnostics

/// How many errors and warnings there are.
struct DiagnosticTally {
  let errors: Int
  let warnings: Int

  init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
  }

  /// In words: "no error, 2 warnings".
  var text: String { counted(errors, "error") + ", " + counted(warnings, "warning") }
}

/// A number of things in words: "no card", "1 card", "2 cards".
func counted(_ count: Int, _ noun: String) -> String {
  switch count {
  case 0: "no " + noun
  case 1: "1 " + noun
  default: "\(count) \(noun)s"
  }
}
