/// What a sheet's column for the kind of question says.
enum QuestionKind {
  /// Whether such a question is answered in the student's own words: "Fill-in-the-Blank".
  static func wantsWords(_ kind: String?) -> Bool {
    guard let kind = kind?.lowercased() else { return false }
    return open.contains { kind.contains($0) }
  }

  /// Whether a column has such a name.
  static func isName(_ name: String) -> Bool {
    let words = ColumnRole.words(name)
    return words.last.map(names.contains) ?? false
  }

  /// Whether a column says how long or for how many points a question is played.
  static func isSetting(_ name: String) -> Bool {
    ColumnRole.words(ColumnRole.withoutNote(name)).first.map(settings.contains) ?? false
  }

  private static let settings: Set<String> = [
    "time", "timer", "timelimit", "duration", "seconds", "points", "score", "weight", "zeit",
    "zeitlimit", "punkte", "tiempo", "puntos", "temps", "tempo", "分值", "分数",
  ]
  private static let names: Set<String> = [
    "type", "kind", "format", "typ", "art", "tipo", "题型", "類型", "类型", "種類", "유형", "тип",
    "rodzaj", "soort", "tür",
  ]
  private static let open = [
    "fill", "blank", "short answer", "free text", "typed", "type in", "open-ended", "open ended",
    "lücke", "kurzantwort", "freitext", "rellenar", "completar", "trous", "ouverte",
    "completamento",
    "填空", "简答", "問答", "问答", "記述", "穴埋め", "주관식", "пропуск", "открыт",
  ]
}
