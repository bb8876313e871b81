/// Where commands print: two streams, and what is known of the terminal behind them.
public struct Console: Sendable {
  /// Prints to standard output: what was asked for.
  public var output: @Sendable (String) -> Void
  /// Prints to standard error: diagnostics and progress.
  public var error: @Sendable (String) -> Void
  /// The width in columns of the terminal behind standard error; nil when it is none.
  public var errorWidth: Int?
  /// Whether standard output is a terminal that shows colours.
  public var outputHasColor: Bool
  /// Whether standard error is a terminal that shows colours.
  public var errorHasColor: Bool

  /// A console with its streams.
  public init(
    output: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void,
    errorWidth: Int? = nil, outputHasColor: Bool = false, errorHasColor: Bool = false
  ) {
    self.output = output
    self.error = error
    self.errorWidth = errorWidth
    self.outputHasColor = outputHasColor
    self.errorHasColor = errorHasColor
  }
}
