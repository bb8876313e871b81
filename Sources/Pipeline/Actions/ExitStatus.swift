/// How a command ended.
public enum ExitStatus: Int32, Sendable {
  /// Everything was done, and no diagnostic is an error.
  case success = 0
  /// There are errors, or something could not be read or written.
  case failure = 1
  /// The command line makes no sense.
  case usage = 2
}
