import Cards
import Diagnostics
import Yams

/// Reads `recto.yml`, each mistake with its position.
struct ConfigurationReader {
  let path: String
  private(set) var configuration = ProjectConfiguration()
  private(set) var diagnostics: [Diagnostic] = []
  private var lines: [Substring] = []

  init(path: String) {
    self.path = path
  }

  /// Reads the file's bytes.
  mutating func read(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = firstInvalidPlace(bytes)
      error("not-utf8", "recto.yml is not UTF-8: save it as UTF-8", place.line, place.column)
      return
    }
    if let place = tooDeep(bytes) {
      error(
        "broken-yaml", "recto.yml nests too deep or is too long for a list of settings",
        place.line, place.column)
      return
    }
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    do {
      guard let node = try Yams.compose(yaml: text) else { return }
      readTop(node)
    } catch let failure as YamlError {
      report(failure)
    } catch let failure {
      error("broken-yaml", "cannot read recto.yml: \(failure)", 1, 1)
    }
  }

  private mutating func readTop(_ node: Node) {
    if case .scalar(let scalar) = node, scalar.string.isEmpty { return }
    guard case .mapping(let mapping) = node else {
      wrongType(node, "recto.yml must hold keys with values, such as 'title: My exam'")
      return
    }
    for (key, value) in mapping {
      switch key.string {
      case "title": configuration.title = string(value, "title")
      case "language": configuration.language = language(value)
      case "base-url": configuration.baseURL = baseURL(value)
      case "decks": configuration.decks = decks(value)
      case "id": configuration.id = identifier(value)
      case "new-cards-per-day": configuration.newCardsPerDay = newCards(value)
      case "sheets": readSheets(value)
      default: unknown(key)
      }
    }
  }

  /// A value that must be one text; numbers and `yes` are taken as they are written.
  private mutating func string(_ node: Node, _ key: String) -> String? {
    guard case .scalar(let scalar) = node else {
      wrongType(node, "'\(key)' must be a text, not a list or keys with values")
      return nil
    }
    if scalar.string.allSatisfy(\.isWhitespace) {
      wrongType(node, "'\(key)' is empty: write a text or leave the key out")
      return nil
    }
    return scalar.string
  }

  private mutating func language(_ node: Node) -> String? {
    guard let text = string(node, "language") else { return nil }
    guard isLanguageTag(text) else {
      wrongType(node, "'language' must be a language tag such as 'en' or 'pt-BR'")
      return nil
    }
    return text
  }

  private mutating func baseURL(_ node: Node) -> String? {
    guard let text = string(node, "base-url") else { return nil }
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "\"") }
    let host = ["https://", "http://"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
    guard isPlain, let first = host?.utf8.first, first != UInt8(ascii: "/") else {
      wrongType(node, "'base-url' must be an address such as 'https://example.org/exam/'")
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  private mutating func identifier(_ node: Node) -> String? {
    guard let text = string(node, "id") else { return nil }
    guard text.utf8.allSatisfy({ isAlphanumeric($0) && !(0x41...0x5a).contains($0) }) else {
      wrongType(node, "'id' may hold lower-case letters and digits only")
      return nil
    }
    return text
  }

  private mutating func readSheets(_ node: Node) {
    let reader = SheetReader(node)
    configuration.sheets = reader.sheets
    for problem in reader.problems { wrongType(problem.node, problem.message) }
  }

  private mutating func decks(_ node: Node) -> [ProjectConfiguration.ListedDeck] {
    guard case .sequence(let sequence) = node else {
      wrongType(node, "'decks' must be a list of deck names: one '- name' per line")
      return []
    }
    var listed: [ProjectConfiguration.ListedDeck] = []
    for item in sequence {
      guard let (name, title) = deck(item) else { continue }
      if listed.contains(where: { $0.name == name }) {
        warning("repeated-deck", "deck '\(name)' is listed twice", item)
        continue
      }
      let at = place(item.mark?.line ?? 0, item.mark?.column ?? 0)
      listed.append(.init(name: name, title: title, line: at.line, column: at.column))
    }
    return listed
  }

  /// The name of a deck in the list, and the title behind it: `- biology: Biology, unit 3`.
  private mutating func deck(_ node: Node) -> (name: String, title: String?)? {
    guard case .mapping(let mapping) = node else {
      return string(node, "decks").map { ($0, nil) }
    }
    guard let (key, value) = mapping.first.map({ ($0.key, $0.value) }), mapping.count == 1,
      let name = string(key, "decks")
    else {
      wrongType(node, "a deck in 'decks' is a name, or a name with a title: '- name: Title'")
      return nil
    }
    return string(value, name).map { (name, $0) }
  }

  private mutating func newCards(_ node: Node) -> Int? {
    guard case .scalar(let scalar) = node, let count = Int(scalar.string), (0...999).contains(count)
    else {
      wrongType(node, "'new-cards-per-day' must be a whole number from 0 to 999")
      return nil
    }
    return count
  }

  private mutating func unknown(_ key: Node) {
    let name = key.string ?? ""
    var message = "unknown key '\(name)'"
    if let nearest = nearestName(to: name, in: ProjectConfiguration.keys) {
      message += ": did you mean '\(nearest)'?"
    } else {
      message += ": known are " + ProjectConfiguration.keys.joined(separator: ", ")
    }
    warning("unknown-key", message, key)
  }

  /// An error of the YAML itself.
  private mutating func report(_ failure: YamlError) {
    switch failure {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      error("broken-yaml", "broken YAML: \(problem)", mark.line, mark.column)
    case .reader(let problem, _, _, _):
      error("broken-yaml", "broken YAML: \(problem)", 1, 1)
    case .duplicatedKeysInMapping(let duplicates, _):
      for key in duplicates {
        error("broken-yaml", "the key '\(key)' is written twice", secondLine(of: key), 1)
      }
    default:
      error("broken-yaml", "broken YAML: \(failure)", 1, 1)
    }
  }

  /// The library names a repeated key without a position: the second line that starts with it.
  private func secondLine(of key: String) -> Int {
    let found = lines.indices.filter { index in
      let line = lines[index].drop { $0 == " " || $0 == "\"" || $0 == "'" }
      return line.hasPrefix(key)
    }
    return found.count > 1 ? found[1] + 1 : 1
  }

  private mutating func wrongType(_ node: Node, _ message: String) {
    error("wrong-value", message, node.mark?.line ?? 1, node.mark?.column ?? 1)
  }

  private mutating func warning(_ code: String, _ message: String, _ node: Node) {
    diagnostics.append(
      .warning(code, message, at: place(node.mark?.line ?? 1, node.mark?.column ?? 1)))
  }

  private mutating func error(_ code: String, _ message: String, _ line: Int, _ column: Int) {
    diagnostics.append(.error(code, message, at: place(line, column)))
  }

  /// The library counts columns in Unicode scalars, diagnostics count them in bytes.
  private func place(_ line: Int, _ column: Int) -> SourceLocation {
    guard lines.indices.contains(line - 1) else {
      return SourceLocation(path: path, line: line, column: column)
    }
    let before = lines[line - 1].unicodeScalars.prefix(max(0, column - 1))
    return SourceLocation(path: path, line: line, column: Substring(before).utf8.count + 1)
  }
}

/// An ASCII letter or digit.
func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
  default: false
  }
}
