/// What fields of Anki's note types are for, by the names that people give them.
enum NoteFields: Hashable {
  case front, back, extra, tags

  /// The field with a name; nil for another word.
  init?(_ name: some StringProtocol) {
    var name = name.lowercased()
    if name.hasPrefix("the ") { name = String(name.dropFirst(4)) }
    guard let field = Self.names[name] else { return nil }
    self = field
  }

  private static let names: [String: NoteFields] = [
    "front": .front, "question": .front, "text": .front, "vorderseite": .front, "frage": .front,
    "recto": .front, "anverso": .front, "back": .back, "answer": .back, "rückseite": .back,
    "antwort": .back, "solution": .back, "lösung": .back, "verso": .back, "reverso": .back,
    "back extra": .extra, "extra": .extra, "hint": .extra, "notes": .extra, "source": .extra,
    "tags": .tags,
  ]
}
