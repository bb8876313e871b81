import Diagnostics

/// Questions with lettered or boxed options: practice tests, school tests, question pools.
///
/// One grammar reads lettered options with an answer line in all its spellings, code quizzes with
/// folded answers, check lists, Aiken and pools with the key before the stem, since they share
/// everything but the dress of a line.
struct ChoiceDialect: TextDialect {
  func passages(in text: ExamLines) -> [Passage] {
    guard ChoiceSigns.occur(in: text) else { return [] }
    let source = ChoiceLines(text)
    let tables = KeyTableFinder(source).tables()
    let places = QuestionFinder(source: source, tables: tables.map(\.lines)).places()
    let fields = FieldText(source)
    let keys = KeyAssignment(places: places, tables: tables, path: text.path)
    var passages = places.indices.map { index in
      QuestionBuilder(
        source: source, fields: fields, place: places[index], listed: keys.entries[index]
      ).passage()
    }
    for index in places.indices.dropFirst() {
      guard let number = places[index].header?.number, number > 1,
        places[index - 1].header?.number == number
      else { continue }
      passages[index].diagnostics.append(
        .warning(
          "duplicate-number",
          "the question before has the number \(number), too; both were kept",
          at: SourceLocation(
            path: text.path, line: places[index].stem.lowerBound + 1, column: 1)))
    }
    passages += keys.passages(source)
    var taken = Array(repeating: false, count: text.count)
    for passage in passages { for line in passage.lines { taken[line] = true } }
    passages += WrittenQuestions(source: source, fields: fields, taken: taken).passages()
    return passages.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }
}
