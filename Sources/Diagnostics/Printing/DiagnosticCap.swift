/// Keeps a flood of one kind of diagnostic from drowning the others.
public struct DiagnosticCap: Sendable {
  /// The diagnostics to show, in their order.
  public private(set) var shown: [Diagnostic] = []
  /// How many of each code are not shown, sorted by code.
  public private(set) var hidden: [(code: String, count: Int)] = []

  /// Takes at most `limit` diagnostics of each code.
  public init(_ diagnostics: [Diagnostic], limit: Int) {
    var counts: [String: Int] = [:]
    for diagnostic in diagnostics {
      counts[diagnostic.code, default: 0] += 1
      if counts[diagnostic.code, default: 0] <= limit { shown.append(diagnostic) }
    }
    hidden = counts.filter { $0.value > limit }.map { ($0.key, $0.value - limit) }
      .sorted { $0.0 < $1.0 }
  }

  /// A line for each code that says how many more there are; empty when all are shown.
  public var remark: String {
    hidden.map { "and \($0.count) more [\($0.code)]\n" }.joined()
  }
}
