import Diagnostics

/// A command that cannot go on, and why.
struct DiagnosticError: Error {
  /// What a person has to know.
  var diagnostics: [Diagnostic]

  /// A failure with what led to it.
  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// A failure with one diagnostic.
  init(_ diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }

  /// A failure of a file operation, told of the path that the person knows.
  init(_ error: FileError, path: String? = nil) {
    self.init(.error("file-error", error.message, at: SourceLocation(path: path ?? error.path)))
  }
}
