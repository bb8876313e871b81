import Diagnostics
import Yams

/// Reads front matter of any shape with Yams; positions are those of the card file.
enum FrontMatterYAML {
  /// What came of it.
  struct Result {
    var entries: [FrontMatterEntry] = []
    var diagnostics: [Diagnostic] = []
    /// Whether each key stands on a line of its own, so that its lines can be kept.
    var isBlock = true
  }

  /// Reads the lines between the two `---`.
  static func read(_ lines: ArraySlice<FileLine>, path: String) -> Result {
    var result = Result()
    let text = lines.map(\.bytes.text).joined(separator: "\n") + "\n"
    do {
      guard let root = try Yams.compose(yaml: text) else { return result }
      guard let mapping = root.mapping else {
        result.diagnostics = [notMapping(root, lines, path)]
        return result
      }
      result.isBlock = mapping.style != .flow
      result.entries = mapping.map { entry($0.key, $0.value, lines) }
    } catch {
      result.diagnostics = [diagnostic(error, lines, path)]
    }
    return result
  }

  private static func notMapping(
    _ root: Node, _ lines: ArraySlice<FileLine>, _ path: String
  ) -> Diagnostic {
    let place = place(root.mark, lines)
    return .error(
      "broken-yaml", "the front matter holds no keys; write lines such as 'tags: [one, two]'",
      at: SourceLocation(path: path, line: place.line, column: place.column))
  }

  private static func entry(
    _ key: Node, _ value: Node, _ lines: ArraySlice<FileLine>
  ) -> FrontMatterEntry {
    FrontMatterEntry(
      key: key.scalar?.string ?? "", place: place(key.mark, lines), value: self.value(value, lines),
      valuePlace: place(value.mark ?? key.mark, lines))
  }

  private static func value(
    _ node: Node, _ lines: ArraySlice<FileLine>
  ) -> FrontMatterEntry.Value {
    if let scalar = node.scalar {
      return isNull(scalar) ? .null : .scalar(scalar.string)
    }
    guard let sequence = node.sequence else { return .other }
    return .list(
      sequence.map { item in
        let text = item.scalar.flatMap { isNull($0) ? nil : $0.string }
        return FrontMatterEntry.Item(text: text, place: place(item.mark, lines))
      })
  }

  private static func isNull(_ scalar: Node.Scalar) -> Bool {
    guard scalar.style == .plain || scalar.style == .any else { return false }
    return ["", "~"].contains(scalar.string) || scalar.string.lowercased() == "null"
  }

  /// The place of a mark, its column counted in bytes.
  private static func place(
    _ mark: Mark?, _ lines: ArraySlice<FileLine>
  ) -> FrontMatterEntry.Place {
    let first = lines.first?.number ?? 1
    guard let mark, !lines.isEmpty else { return FrontMatterEntry.Place(line: first, column: 1) }
    let line = lines[min(lines.startIndex + max(mark.line, 1) - 1, lines.endIndex - 1)]
    let column = line.bytes.text.unicodeScalars.prefix(max(mark.column - 1, 0))
      .reduce(1) { $0 + UTF8.width($1) }
    return FrontMatterEntry.Place(line: line.number, column: column)
  }

  private static func diagnostic(
    _ error: any Error, _ lines: ArraySlice<FileLine>, _ path: String
  ) -> Diagnostic {
    var mark: Mark?
    var problem = "it can't be read"
    var code = "broken-yaml"
    var second: FrontMatterEntry.Place?
    switch error as? YamlError {
    case .scanner(_, let text, let at, _), .parser(_, let text, let at, _),
      .composer(_, let text, let at, _):
      (mark, problem) = (at, text)
    case .reader(let text, _, _, _):
      problem = text
    case .duplicatedKeysInMapping(let keys, let context):
      code = "duplicate-key"
      problem = "'\(keys.joined(separator: "', '"))' stands there twice"
      mark = context.mark
      second = secondKey(keys.first, lines)
    default: break
    }
    let place = second ?? place(mark, lines)
    let advice = code == "duplicate-key" ? "keep one" : "put values with ':' or '#' in quotes"
    return .error(
      code, "the front matter is no good YAML: \(problem); \(advice)",
      at: SourceLocation(path: path, line: place.line, column: place.column))
  }

  /// Where a key stands for the second time: Yams doesn't say.
  private static func secondKey(
    _ key: String?, _ lines: ArraySlice<FileLine>
  ) -> FrontMatterEntry.Place? {
    guard let key else { return nil }
    let places = lines.filter { $0.bytes.starts(withText: key + ":") }
    return places.count > 1 ? FrontMatterEntry.Place(line: places[1].number, column: 1) : nil
  }
}
