public import Diagnostics

/// A command that cannot go on, and why.
public struct DiagnosticError: Error {
  /// What a person has to know.
  public var diagnostics: [Diagnostic]

  /// A failure with one diagnostic.
  public init(_ diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }

  /// A failure of a file operation, told of the path that the person knows.
  public init(_ error: FileError, path: String? = nil) {
    self.init(.error("file-error", error.message, at: SourceLocation(path: path ?? error.path)))
  }
}
