import Cards
import Diagnostics

/// Reads exam text of any dialect.
public struct ExamReader: Sendable {
  /// A line longer than this is no exam text; reading it would serve nobody.
  static let longestLine = 1_000_000

  /// More lines than this with less than `shortLine` bytes on average are no exam text either.
  static let mostShortLines = 1_000_000
  static let shortLine = 10

  /// A reader.
  public init() {}

  /// Reads one exam text, whatever bytes it holds.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: what diagnostics and origins call it.
  /// - Returns: cards, a role for each line, and what the author should know.
  public func read(_ bytes: [UInt8], path: String) -> Understanding {
    let decoded = TextDecoder(path: path).decode(bytes)
    let ranges = LineSplitter.lines(of: decoded.bytes)
    if ranges.isEmpty {
      let error = Diagnostic.error(
        "empty-file", "the file is empty; paste exam text into it",
        at: SourceLocation(path: path, line: 1, column: 1))
      return Understanding(diagnostics: decoded.diagnostics + [error])
    }
    if let error = decoded.diagnostics.first(where: { $0.severity == .error }) {
      return refused(error, lines: ranges)
    }
    if decoded.bytes.allSatisfy({ $0 <= ASCII.space }) {
      let error = Diagnostic.error(
        "empty-file", "the file holds blank lines only; paste exam text into it",
        at: SourceLocation(path: path, line: 1, column: 1))
      return Understanding(
        roles: ranges.map { _ in .blank }, diagnostics: decoded.diagnostics + [error])
    }
    if let long = ranges.firstIndex(where: { $0.count > Self.longestLine }) {
      let error = Diagnostic.error(
        "line-too-long",
        "the line has \(ranges[long].count) bytes, more than \(Self.longestLine); "
          + "break it where one question ends and the next starts",
        at: SourceLocation(path: path, line: long + 1, column: 1))
      return refused(error, lines: ranges)
    }
    if ranges.count > Self.mostShortLines,
      decoded.bytes.count < ranges.count * Self.shortLine
    {
      let error = Diagnostic.error(
        "too-many-lines",
        "the text has \(ranges.count) lines of fewer than \(Self.shortLine) bytes on average; "
          + "put no more than \(Self.mostShortLines) such lines into a file",
        at: SourceLocation(path: path, line: 1, column: 1))
      return refused(error, lines: ranges)
    }
    if let containers = Containers(bytes: decoded.bytes, ranges: ranges) {
      var understanding = understanding(
        of: containers.bytes, LineSplitter.lines(of: containers.bytes), path: path,
        decoded.diagnostics)
      for line in containers.emptied { understanding.roles[line] = .marker }
      return understanding
    }
    return understanding(of: decoded.bytes, ranges, path: path, decoded.diagnostics)
  }

  /// Reads the lines of a text in UTF-8.
  private func understanding(
    of bytes: [UInt8], _ ranges: [Range<Int>], path: String, _ diagnostics: [Diagnostic]
  ) -> Understanding {
    let furniture = PageFurniture(bytes: bytes, ranges: ranges)
    let links =
      BackLinks.lines(of: bytes, ranges: ranges)
      + QuestionSettings.lines(of: bytes, ranges: ranges)
    var rest = furniture.rest
    for line in links { rest[line] = ranges[line].lowerBound..<ranges[line].lowerBound }
    if let shown = HiddenText.shown(rest, in: bytes) { rest = shown }
    let text = ExamLines(path: path, bytes: bytes, ranges: rest)
    var assembly = Assembly(text: text)
    assembly.diagnostics = diagnostics + furniture.diagnostics(path: path)
    var understanding = assembly.understanding()
    for line in furniture.isFurniture.indices where furniture.isFurniture[line] {
      understanding.roles[line] = .ignored
    }
    for line in links { understanding.roles[line] = .metadata }
    return understanding
  }

  /// The lines of which a reading's roles speak, in UTF-8 whatever encoding the file has.
  public func lines(of bytes: [UInt8]) -> [String] {
    let text = TextDecoder(path: "").decode(bytes).bytes
    return LineSplitter.lines(of: text).map { String(decoding: text[$0], as: UTF8.self) }
  }

  /// What is said of a file that is not read at all: its every line is ignored.
  private func refused(_ error: Diagnostic, lines: [Range<Int>]) -> Understanding {
    let all = Diagnostic.note(
      "ignored-lines", "no line of this file was read",
      at: SourceLocation(path: error.location.path, line: 1, endLine: lines.count))
    return Understanding(
      roles: lines.map { $0.isEmpty ? .blank : .ignored },
      diagnostics: [error, all].sorted())
  }
}
