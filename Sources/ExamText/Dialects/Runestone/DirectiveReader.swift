import Cards
import Diagnostics

/// Makes a card of a directive that asks something.
struct DirectiveReader {
  /// The directives that do.
  enum Kind: String {
    case choice = "mchoice"
    case choiceOfOne = "mchoicemf"
    case choiceOfMany = "mchoicema"
    case gap = "fillintheblank"
    case short = "shortanswer"
    case pairs = "dragndrop"
  }

  let text: ExamLines
  let directive: Directive
  let kind: Kind

  /// An item of the list in a body, and the list below it.
  private struct Item {
    var sign: UInt8
    var indent: Int
    var content: TracedText
    var lines: Range<Int>
  }

  /// The passage; nil where nothing is asked.
  func passage() -> Passage? {
    let items = items()
    let stemEnd = items.first?.lines.lowerBound ?? directive.body.upperBound
    guard let prompt = prompt(directive.body.lowerBound..<max(stemEnd, directive.body.lowerBound))
    else { return nil }
    let place = directive.lines.lowerBound + 1...directive.lines.upperBound
    var card = Card(
      kind: .recall, prompt: prompt,
      origin: CardOrigin(path: text.path, lines: place, dialect: Runestone.name))
    var sheet = RoleSheet(lines: directive.lines, in: text)
    for field in directive.fields { for line in field.lines { sheet.mark(line + 1, .metadata) } }
    switch kind {
    case .choice, .choiceOfOne, .choiceOfMany:
      card.kind = .choice
      card.options = named() + listed(items)
      guard !card.options.isEmpty else { return nil }
    case .gap:
      card.answer = items.isEmpty ? directive.value("correct")?.markdown() : blanks(items)
      card.explanation = LineBuilder.list(feedback(items))
    case .pairs: card.answer = LineBuilder.list(matches())
    case .short: break
    }
    sheet.mark(card)
    let unread = directive.lines.filter { line in
      line > directive.lines.lowerBound
        && sheet.roles[line - directive.lines.lowerBound] == .marker
    }
    for line in unread { sheet.mark(line + 1, .ignored) }
    var passage = Passage(lines: directive.lines, roles: sheet.roles, cards: [card])
    if let first = unread.first, let last = unread.last {
      passage.diagnostics.append(
        .warning(
          "ignored-lines", "this part of the directive belongs to no option or answer",
          at: SourceLocation(path: text.path, line: first + 1, column: 1, endLine: last + 1)))
    }
    return passage
  }

  private func prompt(_ lines: Range<Int>) -> Markdown? {
    let writer = SourceWriter(text: text)
    guard var prompt = writer.markdown(writer.pieces(lines)) else { return nil }
    prompt.text = prompt.text.split(separator: "|blank|", omittingEmptySubsequences: false)
      .joined(separator: "____")
    return prompt
  }

  // MARK: Options in fields

  /// `:answer_a:` with `:feedback_a:`, and `:correct:` that names them.
  private func named() -> [Option] {
    let right = Set(
      (directive.value("correct")?.string ?? "").lowercased()
        .split { !$0.isLetter && !$0.isNumber }.map(String.init))
    return directive.fields.compactMap { field in
      guard field.name.hasPrefix("answer_"), let content = field.value.markdown(.markdown) else {
        return nil
      }
      let letter = String(field.name.dropFirst("answer_".count))
      return Option(
        content, isCorrect: right.contains(letter),
        rationale: directive.value("feedback_" + letter)?.markdown(.markdown),
        lines: field.lines.lowerBound + 1...field.lines.upperBound)
    }
  }

  private func matches() -> [Markdown] {
    directive.fields.compactMap { field in
      guard field.name.hasPrefix("match_") else { return nil }
      let sides = field.value.string.split(separator: "|||").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      return Markdown(
        sides.joined(separator: " → "), sourceLines: [Int32(field.lines.lowerBound + 1)])
    }
  }

  // MARK: Lists in the body

  /// The items of the list that the body ends with.
  private func items() -> [Item] {
    var items: [Item] = []
    var line = directive.body.lowerBound
    while line < directive.body.upperBound {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      let column = Directive.indent(of: line, in: text)
      let isField = range.first.map { text.bytes[$0] == ASCII.colon } ?? false
      let isItem =
        range.count > 2 && "-+*".utf8.contains(text.bytes[range.lowerBound])
        && text.bytes[range.lowerBound + 1] == ASCII.space
      if isItem || isField && !items.isEmpty {
        items.append(
          Item(
            sign: text.bytes[range.lowerBound], indent: column,
            content: TracedText(isItem ? range.dropFirst(2) : range, of: text).trimmed,
            lines: line..<line + 1))
      } else if !items.isEmpty, !range.isEmpty {
        let last = items.count - 1
        items[last].content.append(TracedText("\n", line: line + 1))
        items[last].content.append(TracedText(range, of: text))
        items[last].lines = items[last].lines.lowerBound..<line + 1
      }
      line += 1
    }
    return items
  }

  /// Options in a list; the item below each says why, and `+` that it is right.
  private func listed(_ items: [Item]) -> [Option] {
    guard let outer = items.first?.indent else { return [] }
    var options: [Option] = []
    for item in items {
      guard let content = item.content.markdown(.markdown) else { continue }
      if item.indent == outer {
        options.append(
          Option(
            content, isCorrect: false, lines: item.lines.lowerBound + 1...item.lines.upperBound))
      } else if !options.isEmpty {
        let last = options.count - 1
        if item.sign == ASCII.plus { options[last].isCorrect = true }
        options[last].rationale = LineBuilder.paragraphs(
          [options[last].rationale, content].compactMap { $0 })
      }
    }
    return options
  }

  /// What `- :answer: feedback` says: the answer of each gap is the first of its item.
  private func blanks(_ items: [Item]) -> Markdown? {
    LineBuilder.list(
      items.filter { $0.sign == ASCII.dash }.compactMap { item in
        parts(item).map { Markdown($0.answer, sourceLines: [Int32(item.lines.lowerBound + 1)]) }
      })
  }

  private func feedback(_ items: [Item]) -> [Markdown] {
    items.compactMap { item in
      guard let parts = parts(item) else { return nil }
      let isRight = item.sign == ASCII.dash
      let text = isRight ? parts.feedback : parts.answer + ": " + parts.feedback
      guard !parts.feedback.isEmpty else { return nil }
      return TracedText(text, line: item.lines.lowerBound + 1).markdown(.plain)
    }
  }

  private func parts(_ item: Item) -> (answer: String, feedback: String)? {
    let whole = item.content.string
    guard whole.hasPrefix(":"), let close = whole.dropFirst().firstRange(of: ":") else {
      return nil
    }
    let answer = whole[whole.index(after: whole.startIndex)..<close.lowerBound]
    let feedback = whole[close.upperBound...].split(whereSeparator: \.isWhitespace)
    return (String(answer), feedback.joined(separator: " "))
  }
}
