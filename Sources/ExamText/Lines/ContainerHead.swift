/// What stands behind the sign that opens a block: `details Answer`, `{.callout-tip collapse="true"}`,
/// `tip[Answer]`, `{dropdown} Answer`, `card tags=cells`, `details | Answer`.
struct ContainerHead {
  private var names: [String] = []
  /// What shows above the block.
  var title = ""
  /// Whether the block is shut at first.
  private(set) var folds = false

  init(_ head: String) {
    var rest = Substring(head)
    while let last = rest.last, last == ":" || last == " " { rest.removeLast() }
    if rest.first != "{" {
      let name = rest.prefix { $0 != " " && $0 != "{" && $0 != "[" && $0 != "|" }
      names.append(name.lowercased())
      rest = rest[name.endIndex...]
    }
    var words = ""
    while let sign = rest.first {
      if sign == "{", let close = rest.firstIndex(of: "}") {
        takeAttributes(rest[rest.index(after: rest.startIndex)..<close])
        rest = rest[rest.index(after: close)...]
      } else if sign == "[", words.isEmpty, let close = rest.lastIndex(of: "]") {
        words = String(rest[rest.index(after: rest.startIndex)..<close])
        rest = rest[rest.index(after: close)...]
      } else {
        words.append(sign)
        rest.removeFirst()
      }
    }
    // `tags=cells deck=Biology` says something to the tool alone.
    let said = words.split(separator: " ").drop { $0 == "|" }.filter { !Self.isAttribute($0) }
    if title.isEmpty { title = said.joined(separator: " ") }
    if names.contains(where: Self.foldingNames.contains) { folds = true }
  }

  /// Takes a line `:class: dropdown` below the head; false where it is none.
  mutating func takeOption(_ line: String) -> Bool {
    guard line.first == ":", let end = line.dropFirst().firstIndex(of: ":"),
      case let key = line[line.index(after: line.startIndex)..<end], !key.isEmpty,
      key.allSatisfy({ $0.isLetter || $0 == "-" })
    else { return false }
    if line[end...].contains("dropdown") { folds = true }
    return true
  }

  /// What the first and the last line of the block are to other readers; "" for nothing.
  var lines: (first: String, last: String) {
    if folds {
      // What folds without a title below a question is its answer.
      let shown = title.isEmpty ? "Answer" : title
      return ("<details><summary>\(shown)</summary>", "</details>")
    }
    if let name = names.first(where: Self.isLabel) {
      let label = name.prefix(1).uppercased() + name.dropFirst() + ":"
      return (title.isEmpty || Self.isLabel(title) ? label : "\(label) \(title)", "")
    }
    return (Self.isLabel(title) ? title + ":" : title, "")
  }

  /// Takes what stands in braces: `.callout-tip collapse="true" title="Answer"`, or a name.
  private mutating func takeAttributes(_ text: Substring) {
    for word in text.split(separator: " ") where !word.contains("=") && !word.hasPrefix("#") {
      names.append((word.first == "." ? word.dropFirst() : word).lowercased())
    }
    if text.contains("collapse=") && !text.contains("false") || text.contains("dropdown") {
      folds = true
    }
    if let start = text.firstRange(of: "title=\"")?.upperBound {
      title = String(text[start...].prefix { $0 != "\"" })
    }
  }

  private static func isAttribute(_ word: Substring) -> Bool {
    guard let sign = word.firstIndex(of: "="), sign > word.startIndex else { return false }
    return word[..<sign].allSatisfy { $0.isLetter || $0 == "-" || $0 == "_" }
  }

  private static func isLabel(_ words: String) -> Bool {
    guard !words.isEmpty, words.utf8.count < 40 else { return false }
    let line = Array((words + ":").utf8)
    guard let marker = MarkerReader.marker(in: 0..<line.count, of: line) else { return false }
    return marker.rest == line.count
  }

  private static let foldingNames: Set<String> = [
    "details", "spoiler", "collapse", "collapsible", "dropdown", "toggle", "accordion", "fold",
    "expand", "expandable",
  ]
}
