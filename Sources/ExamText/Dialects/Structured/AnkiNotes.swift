/// Anki's notes in JSON, as tools write them that share decks: a list of fields, whose names stand
/// with the note's model, or a table of them.
///
///     {"fields": ["How many carpal bones are there?", "Eight"], "guid": "…", "tags": ["wrist"]}
struct AnkiNotes {
  /// The names of the fields of each model, by its id.
  private var names: [String: [String]] = [:]

  private static let signs: Set<String> = [
    "guid", "notemodeluuid", "modelname", "deckname", "notetype",
  ]
  private static let models: Set<String> = ["notemodels", "models"]

  /// The models that a file's outermost table tells of.
  init(_ root: DataNode) {
    let lists = (root.entries ?? []).filter { Self.models.contains($0.plainKey) }
    for model in lists.flatMap({ $0.value.items ?? [] }) {
      let entries = model.entries ?? []
      guard let id = entries.first(where: { $0.plainKey.hasSuffix("uuid") })?.value.text,
        let fields = entries.first(where: { $0.plainKey == "flds" })?.value.items
      else { continue }
      names[id] = fields.map { field in
        field.entries?.first { $0.plainKey == "name" }?.value.text ?? ""
      }
    }
  }

  /// A note as a question's table; nil for another table.
  func question(_ entries: [DataEntry], range: Range<Int>) -> DataNode? {
    guard let fields = entries.first(where: { $0.plainKey == "fields" }),
      entries.contains(where: { Self.signs.contains($0.plainKey) })
    else { return nil }
    var made = fields.value.entries.map(Self.meant) ?? named(fields, in: entries)
    guard !made.isEmpty else { return nil }
    made += entries.filter { $0.plainKey == "tags" }
    return DataNode(content: .table(made), range: range)
  }

  /// A table whose text has Anki's gaps as a question's table; nil for another table.
  static func cloze(_ entries: [DataEntry], _ range: Range<Int>) -> DataNode? {
    guard
      let text = entries.first(where: { entry in
        clozeKeys.contains(entry.plainKey) && entry.value.text?.contains("{{c") ?? false
      }), text.value.text?.contains("::") ?? false
    else { return nil }
    let none = DataNode(content: .null, range: text.value.range)
    var made = entries.filter { $0.start != text.start }
    made += [
      DataEntry("question", start: text.start, value: text.value),
      DataEntry("answer", start: text.start, value: none),
    ]
    return DataNode(content: .table(made), range: range)
  }

  private static let clozeKeys: Set<String> = ["text", "front", "cloze", "question", "content"]

  /// A table of fields; where their names tell of no question, the first two are its sides.
  private static func meant(_ fields: [DataEntry]) -> [DataEntry] {
    let meanings = fields.map { QuestionKeys.meaning(of: $0.plainKey) }
    if meanings.contains(.prompt), meanings.contains(.answer) { return fields }
    return fields.enumerated().map { place, field in
      guard place < 2 else { return field }
      return DataEntry(
        place == 0 ? "question" : "answer", start: field.value.range.lowerBound,
        value: field.value)
    }
  }

  private func named(_ fields: DataEntry, in entries: [DataEntry]) -> [DataEntry] {
    let items = fields.value.items ?? []
    guard items.allSatisfy({ $0.text != nil }) else { return [] }
    let model = entries.first { $0.plainKey == "notemodeluuid" }?.value.text ?? ""
    let names = names[model] ?? []
    let meanings = names.map { name in
      QuestionKeys.meaning(of: DataEntry(name, start: 0, value: fields.value).plainKey)
    }
    let isNamed = meanings.contains(.prompt) && meanings.contains(.answer)
    return items.enumerated().compactMap { place, item in
      guard !item.isEmpty || place == 1 else { return nil }
      var name = place < names.count ? names[place] : "extra"
      if !isNamed, place < 2 { name = place == 0 ? "question" : "answer" }
      return DataEntry(name, start: item.range.lowerBound, value: item)
    }
  }
}
