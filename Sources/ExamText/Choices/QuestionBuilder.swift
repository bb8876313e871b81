import Cards
import Diagnostics

/// Makes the card of one question with options.
struct QuestionBuilder {
  let fields: FieldText
  let place: QuestionPlace
  /// The answer that a table elsewhere in the text gives, when it has one.
  let listed: KeyTable.Entry?
  /// The lines of a passage that this question and others ask about.
  let shared: Range<Int>?
  /// Whether the questions of the text start with their keys: `1. (b) …`.
  let keysLead: Bool
  /// The line above the options that says whose they are.
  var countedNote: Int?

  private var source: ChoiceLines { fields.source }
  private var lines: [ChoiceLine] { source.lines }
  private var bytes: [UInt8] { source.text.bytes }
  private var path: String { source.text.path }

  /// The passage that the question takes.
  func passage() -> Passage {
    var roles = LineRoles(of: place.lines)
    let stem = stem(&roles)
    var choices = options(&roles)
    let resolver = KeyResolver(
      options: choices.map { ($0.label, $0.words) }, bytes: bytes)
    var tail = TailReader(source, resolver: resolver, roles: roles)
    tail.read(place.tail)
    let listedKey = listed.map { (key: resolver.key(of: $0), line: $0.line) }
    let judge = KeyJudge(
      place: place, tail: tail, listed: listedKey, marks: choices.map(\.mark),
      bold: choices.map(\.isBold), keysLead: keysLead)
    var key = judge.key()
    if key.indices.isEmpty, let named = keyBehind(&choices, resolver) {
      key.indices = named
      key.diagnostics.removeAll { $0.code == "missing-answer" }
    }
    if key.indices.isEmpty, let ticked = tickBehind(&choices) {
      key.indices = ticked
      key.diagnostics.removeAll { $0.code == "missing-answer" }
    } else if !key.indices.isEmpty {
      takeStars(behind: key.indices, of: &choices)
    }
    var options: [Option] = []
    options.reserveCapacity(choices.count)
    for (index, choice) in choices.enumerated() {
      let reasons = choice.reasons + (tail.rationales[index] ?? [])
      options.append(
        Option(
          fields.markdown(choice.pieces) ?? "", isCorrect: key.indices.contains(index),
          rationale: fields.markdown(reasons), lines: choice.lines))
    }
    var explanation = tail.explanation
    if let listed {
      if let said = listedKey?.key.rest {
        explanation.append(.init(line: listed.line, range: said))
      }
      explanation += listed.more.map { line in
        if case .label(.explanation, let rest) = lines[line].kind {
          return .init(line: line, range: rest)
        }
        return .init(line: line, range: nil)
      }
    }
    var card = Card(
      kind: .choice, prompt: prompt(stem, without: key.stemKey), options: options,
      explanation: fields.markdown(explanation), source: poolSource(),
      origin: CardOrigin(path: path, lines: cardLines(), dialect: dialect(choices)))
    let stated = tail.claims.first?.key ?? listedKey?.key
    if let order = stated?.order, key.indices.count == options.count {
      ask(order, of: &card)
      return Passage(
        lines: place.lines, roles: tail.roles.all(orElse: .marker).map(Self.answer),
        cards: [card], diagnostics: key.diagnostics)
    }
    let wording = QuestionChecks(
      source: source, place: place, options: choices.map { ($0.line, $0.content) },
      hasPieces: choices.map { $0.pieces.contains { !($0.range?.isEmpty ?? false) } },
      correct: key.indices)
    return Passage(
      lines: place.lines, roles: tail.roles.all(orElse: .marker), cards: [card],
      diagnostics: key.diagnostics + wording.diagnostics())
  }

  /// Makes a card ask for the order of its options: the key `B, D, A, C` names all of them.
  private func ask(_ order: [Int], of card: inout Card) {
    var steps = LineBuilder()
    for (place, index) in order.enumerated() {
      steps.add(card.options[index].text, prefix: "\(place + 1). ", hanging: "   ")
    }
    card.kind = .recall
    card.answer = steps.markdown
    card.explanation = LineBuilder.paragraphs(
      card.options.compactMap(\.rationale) + [card.explanation].compactMap { $0 })
    card.options = []
  }

  private static func answer(_ role: LineRole) -> LineRole {
    switch role {
    case .option: .answer
    case .rationale: .explanation
    default: role
    }
  }

  /// The stem without a key in it, and below it the passage that it asks about.
  private func prompt(_ stem: [FieldText.Piece], without key: StemKey?) -> Markdown {
    var own = fields.markdown(stem)
    if let key, let text = own?.text { own?.text = key.removed(from: text, in: source.text) }
    guard let shared else { return own ?? "" }
    let passage = fields.markdown(shared.map { .init(line: $0, range: nil) })
    return LineBuilder.paragraphs([own, passage].compactMap { $0 }) ?? ""
  }

  private func cardLines() -> ClosedRange<Int> {
    var last = place.lines.upperBound - 1
    while last > place.stem.lowerBound, lines[last].isBlank { last -= 1 }
    return place.stem.lowerBound + 1...last + 1
  }

  // MARK: Stem

  private func stem(_ roles: inout LineRoles) -> [FieldText.Piece] {
    var pieces: [FieldText.Piece] = []
    let isNamed = place.header.map { $0.content.isEmpty } ?? false
    let body = isNamed ? place.stem.dropFirst() : place.stem
    let beside = lines[place.run.lines.lowerBound].stemBefore
    let summaryAsks = !fields.hasText(body)
    for at in place.stem {
      let line = lines[at]
      if at == place.keyAbove?.line || at == countedNote {
        roles[at] = .marker
        continue
      }
      roles[at] = .prompt
      switch line.kind {
      case .blank:
        roles[at] = .blank
        pieces.append(.init(line: at, range: nil))
        continue
      case .summary where summaryAsks:
        pieces.append(.init(line: at, range: line.range))
        continue
      case .tags, .summary, .rule, .label(.options, _):
        roles[at] = .marker
        continue
      default: break
      }
      if line.kind == .text, at != place.stem.lowerBound || place.header == nil,
        StemNotes.isOne(line.range, in: bytes)
          || isNamed && pieces.allSatisfy({ lines[$0.line].isBlank })
            && StemNotes.isSetting(line.range, in: bytes),
        fields.hasText(place.stem)
      {
        roles[at] = .metadata
        continue
      }
      if at == place.stem.lowerBound, let header = place.header {
        if header.content.isEmpty {
          roles[at] = header.key == nil ? .marker : .metadata
        } else {
          pieces.append(
            .init(line: at, range: StemNotes.withoutStar(header.content, in: bytes)))
        }
      } else if line.headingLevel != nil {
        let words = Decoration.headingWords(line.range, in: bytes)
        pieces.append(.init(line: at, range: words))
      } else if line.kind == .text, bytes[line.range.lowerBound] == UInt8(ascii: "<") {
        pieces.append(.init(line: at, range: line.range))
      } else {
        let isFirst = at == place.stem.lowerBound
        let range = StemNotes.withoutStar(
          isFirst ? Self.withoutBullet(line.range, in: bytes) : line.range, in: bytes)
        pieces.append(.init(line: at, range: range == line.range ? nil : range))
      }
    }
    if let beside {
      let at = place.run.lines.lowerBound
      let start = place.stem.isEmpty ? place.header?.content.lowerBound : nil
      pieces.append(
        .init(line: at, range: (start ?? beside.lowerBound)..<beside.upperBound))
    }
    return pieces
  }

  /// A stem without the `●` or `•` before it.
  private static func withoutBullet(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count > 4, bytes[range.lowerBound] == 0xE2 else { return range }
    switch (bytes[range.lowerBound + 1], bytes[range.lowerBound + 2]) {
    case (0x97, 0x8F), (0x80, 0xA2): return Trim.start(range.dropFirst(3), in: bytes)
    default: return range
    }
  }

  /// The source that a pool names behind a question's key, with the question's id.
  private func poolSource() -> String? {
    guard let header = place.header, header.key != nil, header.name != nil else { return nil }
    return source.text.string(lines[place.stem.lowerBound].range)
  }

  // MARK: Options

  private struct Choice {
    var isBold = false
    var label: OptionLabel?
    var line: Int
    var content: Range<Int>
    /// The text with the lines that go on with it.
    var words: Range<Int>
    var mark: OptionEntry.Mark
    var pieces: [FieldText.Piece]
    var reasons: [FieldText.Piece]
    var lines: ClosedRange<Int>
  }

  private func options(_ roles: inout LineRoles) -> [Choice] {
    for at in place.run.lines { roles[at] = lines[at].isBlank ? .blank : .marker }
    return place.run.items.map { item in
      var choice: Choice
      if item.entry >= 0 {
        let entry = source.entries[item.entry]
        choice = Choice(
          isBold: entry.isBold || Emphasis.holds(entry.content, in: bytes), label: entry.label,
          line: entry.line,
          content: entry.content, words: entry.content, mark: entry.mark,
          pieces: [.init(line: entry.line, range: entry.content)], reasons: [],
          lines: entry.line + 1...entry.line + 1)
      } else {
        let line = -item.entry - 1
        let range = lines[line].range
        let content = Trim.start(range.lowerBound + 1..<range.upperBound, in: bytes)
        choice = Choice(
          label: nil, line: line, content: content, words: content, mark: .none,
          pieces: [.init(line: line, range: content)], reasons: [], lines: line + 1...line + 1)
      }
      roles[choice.line] = .option
      if choice.content.isEmpty, let below = item.continuation.first {
        choice.pieces = []
        choice.content = lines[below].range
        choice.words = choice.content
      }
      if let last = item.continuation.last,
        item.continuation.allSatisfy({ lines[$0].kind == .text })
      {
        choice.words = choice.content.lowerBound..<lines[last].range.upperBound
      }
      for line in item.continuation {
        let isLast = choice.mark == .none && line == item.continuation.last
        let marked = isLast ? marked(line) : nil
        if let marked { choice.mark = marked.mark }
        choice.pieces.append(.init(line: line, range: marked?.content))
        roles[line] = lines[line].isBlank ? .blank : .option
      }
      for line in item.reasons {
        choice.reasons.append(.init(line: line, range: nil))
        roles[line] = lines[line].isBlank ? .blank : .rationale
      }
      let last = max(choice.line, item.continuation.max() ?? 0, item.reasons.max() ?? 0)
      choice.lines = choice.line + 1...last + 1
      return choice
    }
  }

  /// The last line of an option that goes on below its first, without the mark behind it; nil where
  /// it has none.
  private func marked(_ line: Int) -> OptionEntry? {
    guard lines[line].kind == .text, !lines[line].range.isEmpty else { return nil }
    let entry = OptionReader(bytes: bytes).marked(
      OptionEntry(
        line: line, label: OptionLabel(alphabet: .latin, index: 0), closer: 0,
        content: lines[line].range))
    return entry.mark == .none || entry.content.isEmpty ? nil : entry
  }

  /// The options with a lone "x", a lone plus or stars at their end, when not all have them.
  ///
  /// The signs are taken from them. Where stars differ in number, they lead to notes.
  private func tickBehind(_ choices: inout [Choice]) -> Set<Int>? {
    let ends = choices.map { choice in
      let range = choice.content
      guard range.count > 2, choice.pieces.count == 1 else { return 0 }
      let stars = OptionReader.stars(behind: range, in: bytes)
      if stars > 0 { return stars }
      let isTicked =
        range.count > 3 && "x+".utf8.contains(bytes[range.upperBound - 1])
        && Trim.spaceLength(bytes, at: range.upperBound - 2, end: range.upperBound - 1) == 1
      return isTicked ? 2 : 0
    }
    let ticked = ends.indices.filter { ends[$0] > 0 }
    guard let first = ticked.first, ticked.count < choices.count,
      ticked.allSatisfy({ ends[$0] == ends[first] })
    else { return nil }
    for index in ticked {
      choices[index].pieces[0].range = Trim.end(
        choices[index].content.dropLast(ends[index]), in: bytes)
    }
    return Set(ticked)
  }

  /// The options that a key behind the last one's text names; it is taken from there.
  private func keyBehind(_ choices: inout [Choice], _ resolver: KeyResolver) -> Set<Int>? {
    guard let last = choices.indices.last, choices[last].pieces.count == 1,
      choices[last].label != nil, let found = KeyBehind(choices[last].content, in: bytes)
    else { return nil }
    let key = resolver.key(found.labels)
    guard key.unknown.isEmpty, !key.indices.isEmpty else { return nil }
    choices[last].pieces[0].range = found.words
    return Set(key.indices)
  }

  /// Takes the stars behind the right options from them, where no other option has some.
  private func takeStars(behind right: Set<Int>, of choices: inout [Choice]) {
    guard
      choices.indices.allSatisfy({ index in
        let isStarred = OptionReader.stars(behind: choices[index].content, in: bytes) > 1
        return isStarred == right.contains(index)
      })
    else { return }
    for index in right where choices[index].pieces.count == 1 {
      let stars = OptionReader.stars(behind: choices[index].content, in: bytes)
      choices[index].pieces[0].range = Trim.end(
        choices[index].content.dropLast(stars), in: bytes)
    }
  }

  private func dialect(_ choices: [Choice]) -> String {
    if place.run.isBoxed {
      let first = place.run.items[0].entry
      return first >= 0 && source.entries[first].isPlain ? "bare-options" : "checkbox"
    }
    if place.header?.key != nil { return "question-pool" }
    let first = place.stem.lowerBound
    if lines[first].headingLevel == 6 || place.stem.contains(where: { lines[$0].kind == .code }) {
      return "code-quiz"
    }
    if place.stem.count == 1, place.header == nil, let line = place.tail.first,
      bytes[lines[line].range].starts(with: Array("ANSWER:".utf8))
    {
      return "aiken"
    }
    return "lettered"
  }
}

extension Decoration {
  /// The words of a heading, without its `#` marks.
  static func headingWords(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == ASCII.hash { at += 1 }
    return Trim.both(at..<range.upperBound, in: bytes)
  }
}
