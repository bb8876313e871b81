/// Prints diagnostics for people: the message, then the line it is about with a caret under it.
public struct DiagnosticExcerpt {
  /// How many columns the terminal has.
  private let width: Int
  private let hasColor: Bool
  private let source: (String) -> [UInt8]?
  private var read: (path: String, text: SourceText?)?

  /// A printer.
  ///
  /// - Parameters:
  ///   - width: how many columns the terminal has.
  ///   - hasColor: whether it shows colours.
  ///   - source: the bytes of a file that a diagnostic names; nil when they cannot be had.
  public init(width: Int, hasColor: Bool, source: @escaping (String) -> [UInt8]?) {
    self.width = max(40, width)
    self.hasColor = hasColor
    self.source = source
  }

  /// A diagnostic with its excerpt, notes and fix-its; ends in a newline.
  ///
  /// The last file read is kept, so diagnostics of one file should come in a row.
  public mutating func text(_ diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    var text = styled(location.escapedDescription + ": ", .bold)
    text += styled(diagnostic.severity.rawValue + ": ", style(diagnostic.severity))
    text += styled(escapingControls(diagnostic.message), .bold)
    text += styled(" [" + diagnostic.code + "]", .faint) + "\n"
    let length = diagnostic.fixIts.first { $0.location == location }?.length ?? 0
    text += excerpt(location, length: length)
    for note in diagnostic.notes {
      text += "  " + styled("note: ", .blue) + note.location.escapedDescription + ": "
      text += escapingControls(note.message) + "\n"
      if note.location.column > 0 { text += excerpt(note.location, length: 0) }
    }
    for fixIt in diagnostic.fixIts {
      text += "  " + styled("fix: ", .green) + escapingControls(fixIt.summary)
      if fixIt.location.line != location.line || fixIt.location.path != location.path {
        text += " (" + fixIt.location.escapedDescription + ")"
      }
      text += "\n"
    }
    return text
  }

  /// The line of a place with a caret under it; nothing when there is no such line.
  private mutating func excerpt(_ location: SourceLocation, length: Int) -> String {
    guard location.line > 0, let bytes = file(location.path)?.line(location.line) else { return "" }
    let number = String(location.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let line = ExcerptLine(
      bytes, column: location.column, length: length, width: width - gutter.utf8.count - 4)
    var text = styled(" \(number) | ", .faint) + line.text + "\n"
    if let mark = line.mark {
      text += styled(" \(gutter) | ", .faint) + styled(mark, .green) + "\n"
    }
    if location.endLine > location.line {
      text += styled(" \(gutter) | … to line \(location.endLine)", .faint) + "\n"
    }
    return text
  }

  private mutating func file(_ path: String) -> SourceText? {
    if let read, read.path == path { return read.text }
    let text = source(path).map(SourceText.init)
    read = (path, text)
    return text
  }

  private enum Style: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case blue = "34"
  }

  private func style(_ severity: Diagnostic.Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    hasColor ? "\u{1b}[\(style.rawValue)m\(text)\u{1b}[0m" : text
  }
}
