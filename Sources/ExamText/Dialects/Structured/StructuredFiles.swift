import Cards
import Diagnostics

/// Question lists that a program wrote or reads: JSON, YAML and TOML with the common key names.
struct StructuredFiles: TextDialect {
  /// One of the three formats.
  enum Format: String, CaseIterable {
    case json, yaml, toml

    /// What the names of its files end in.
    var suffixes: [String] {
      switch self {
      case .json: [".json", ".jsonl", ".ndjson", ".json5"]
      case .yaml: [".yaml", ".yml"]
      case .toml: [".toml"]
      }
    }
  }

  func passages(in text: ExamLines) -> [Passage] {
    let path = text.path.lowercased()
    if let format = Format.allCases.first(where: { $0.suffixes.contains(where: path.hasSuffix) }) {
      return [passage(in: text, as: format, isNamed: true)].compactMap { $0 }
    }
    if let list = ScriptList.list(in: text),
      let passage = passage(in: text, as: .json, isNamed: false, bytes: list)
    {
      return passage.cards.isEmpty ? [] : [passage]
    }
    if let front = FrontMatterList(text),
      var passage = passage(in: text, as: front.format, isNamed: false, bytes: front.bytes),
      !passage.cards.isEmpty
    {
      passage.lines = front.lines
      passage.roles = Array(passage.roles.prefix(front.lines.count))
      return [passage]
    }
    guard let format = FormatGuess(text).format else { return [] }
    return [passage(in: text, as: format, isNamed: false)].compactMap { $0 }
  }

  /// The whole text as one passage; nil when it is something else.
  private func passage(
    in text: ExamLines, as format: Format, isNamed: Bool, bytes: [UInt8]? = nil
  ) -> Passage? {
    var reader = StructuredReader(text: text, dialect: format.rawValue)
    do {
      let root: DataNode
      var doubled: DataError?
      switch format {
      case .json: root = try JSONReader.read(bytes ?? text.bytes)
      case .yaml: root = try YAMLReader.read(bytes ?? text.bytes, doubled: &doubled)
      case .toml: root = try TOMLReader.read(bytes ?? text.bytes)
      }
      if root.entries == nil, root.items == nil { return nil }
      // "Question: …" above "Answer: …" is YAML by accident
      if !isNamed, format == .yaml, QuestionRecord(root) != nil { return nil }
      reader.read(root)
      if let doubled, !reader.cards.isEmpty {
        reader.diagnostics.append(
          .warning("doubled-key", doubled.message, at: reader.place(doubled.offset)))
      }
      if reader.cards.isEmpty, !isNamed, format != .json { return nil }
    } catch {
      guard isNamed else { return nil }
      reader.diagnostics.append(
        .error("broken-\(format.rawValue)", error.message, at: reader.place(error.offset)))
    }
    guard !reader.cards.isEmpty else { return unread(text, reader) }
    return Passage(
      lines: 0..<text.count, roles: reader.roles(), cards: reader.cards, title: reader.title,
      diagnostics: reader.diagnostics)
  }

  /// A file without questions, or one that can't be read: nothing of it is taken for anything.
  private func unread(_ text: ExamLines, _ reader: StructuredReader) -> Passage {
    let roles = text.ranges.map { range -> LineRole in
      Trim.both(range, in: text.bytes).isEmpty ? .blank : .ignored
    }
    return Passage(
      lines: 0..<text.count, roles: roles, diagnostics: reader.diagnostics)
  }
}
