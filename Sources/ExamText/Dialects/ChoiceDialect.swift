import Cards
import Diagnostics

/// Questions with lettered or boxed options: practice tests, school tests, question pools.
///
/// One grammar reads lettered options with an answer line in all its spellings, code quizzes with
/// folded answers, check lists, Aiken and pools with the key before the stem, since they share
/// everything but the dress of a line.
struct ChoiceDialect: TextDialect {
  /// The lines of tables and those that other dialects have taken, without overlap.
  private static func sorted(_ tables: [Range<Int>], _ isClaimed: [Bool]) -> [Range<Int>] {
    guard isClaimed.contains(true) else { return tables }
    var claimed: [Range<Int>] = []
    for line in isClaimed.indices where isClaimed[line] {
      if let last = claimed.last, last.upperBound == line {
        claimed[claimed.count - 1] = last.lowerBound..<line + 1
      } else {
        claimed.append(line..<line + 1)
      }
    }
    var all: [Range<Int>] = []
    for range in (tables + claimed).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = all.last, last.upperBound > range.lowerBound {
        all[all.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        all.append(range)
      }
    }
    return all
  }

  func passages(in text: ExamLines) -> [Passage] {
    let source = ChoiceLines(text)
    let tables = KeyTableFinder(source).tables()
    let finder = QuestionFinder(
      source: source, tables: Self.sorted(tables.map(\.lines), text.isClaimed),
      hasKeys: !tables.isEmpty, hasNumberKeys: tables.contains(where: \.isOfNumbers))
    let places = finder.places()
    let fields = FieldText(source)
    let keys = KeyAssignment(places: places, tables: tables, path: text.path)
    let shared = finder.sharedStems(places)
    let standing =
      tables.isEmpty && !source.lines.contains { $0.isLabel(.answer) }
      ? places.first.flatMap { StandingKey(above: $0.stem.lowerBound, in: source) } : nil
    let keysLead = LeadingKeys.areUsual(places, in: source)
    let notes = CountedNotes.lines(above: places, in: source)
    var next = 0
    var passages: [Passage] = []
    passages.reserveCapacity(places.count + 1)
    for (index, place) in places.enumerated() {
      while next + 1 < shared.count, shared[next + 1].lines.upperBound <= place.stem.lowerBound {
        next += 1
      }
      let stem = shared.indices.contains(next) ? shared[next] : nil
      let isAsked =
        stem.map { stem in
          stem.lines.upperBound <= place.stem.lowerBound
            && place.header?.number.map(stem.numbers.contains) ?? false
        } ?? false
      let builder = QuestionBuilder(
        fields: fields, place: place,
        listed: keys.entries[index] ?? standing?.entry(number: index + 1),
        shared: isAsked ? stem?.lines : nil, keysLead: keysLead, countedNote: notes[index])
      passages.append(builder.passage())
    }
    let repeated = DuplicateNumbers(places: places, path: text.path)
    for (index, diagnostic) in repeated.diagnostics {
      passages[index].diagnostics.append(diagnostic)
    }
    if areQuestions(passages, places, finder) {
      passages += shared.map { stem in
        Passage(
          lines: stem.lines, roles: stem.lines.map { source.lines[$0].isBlank ? .blank : .prompt })
      }
    } else {
      passages = []
    }
    if let standing, !passages.isEmpty {
      passages.append(Passage(lines: standing.line..<standing.line + 1, roles: [.marker]))
    }
    if !tables.isEmpty {
      let explained = passages.flatMap(\.cards).flatMap { $0.explanation?.sourceLines ?? [] }
      passages += keys.passages(source, explaining: Set(explained))
    }
    var taken = Array(repeating: false, count: text.count)
    for passage in passages { for line in passage.lines { taken[line] = true } }
    passages += WrittenQuestions(source: source, fields: fields, taken: taken).passages()
    passages.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    return passages
  }

  /// Minutes and recipes have lettered lists, too; questions ask, or say what is right.
  private func areQuestions(
    _ passages: [Passage], _ places: [QuestionPlace], _ finder: QuestionFinder
  ) -> Bool {
    if passages.contains(where: { $0.cards.contains(where: \.hasAnswer) }) { return true }
    if places.count == 1, !finder.surelyAsks(places[0]) { return false }
    return places.count { finder.mayAsk($0) && !finder.enumerates($0) } * 2 > places.count
  }
}
