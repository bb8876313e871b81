/// Prints diagnostics for tools: `path:line:column: severity: message [code]`, one per line.
///
/// Where the whole file or line is meant, line or column is 1, so that every line has both. Notes
/// follow as lines of severity `note`, fix-its as `fix-it` lines. Control characters in
/// paths and messages are escaped, so that one diagnostic is never two lines.
public struct DiagnosticLine: Sendable {
  /// A printer.
  public init() {}

  /// The lines of a diagnostic, each ended by a newline.
  public func text(_ diagnostic: Diagnostic) -> String {
    var text = line(
      diagnostic.location, diagnostic.severity.rawValue,
      diagnostic.message + " [" + diagnostic.code + "]")
    for note in diagnostic.notes { text += line(note.location, "note", note.message) }
    for fixIt in diagnostic.fixIts { text += line(fixIt.location, "fix-it", fixIt.summary) }
    return text
  }

  /// One line.
  private func line(_ location: SourceLocation, _ severity: String, _ message: String) -> String {
    "\(escapingControls(location.path)):\(max(location.line, 1)):\(max(location.column, 1)): "
      + severity + ": " + escapingControls(message) + "\n"
  }
}

extension SourceLocation {
  /// The place as `path:line:column`, without what is not known; control characters are escaped.
  public var escapedDescription: String {
    var text = escapingControls(path)
    if line > 0 { text += ":\(line)" }
    if line > 0, column > 0 { text += ":\(column)" }
    return text
  }
}
