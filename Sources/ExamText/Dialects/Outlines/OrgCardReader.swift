import Cards

/// Makes the cards of a heading of an Org file.
struct OrgCardReader {
  let text: ExamLines
  let heading: OrgHeading
  /// The line after all that stands below it.
  let end: Int
  /// Whether the heading's words are no part of the question.
  let isOnlyNamed: Bool

  init(text: ExamLines, heading: OrgHeading, end: Int) {
    self.text = text
    self.heading = heading
    self.end = end
    // "Word", "Item": what every card of the list is called.
    let title = text.string(heading.title)
    isOnlyNamed = title.split(separator: " ").count < 3 && !title.hasSuffix("?")
  }

  private func markdown(_ lines: some Sequence<Int>) -> Markdown? {
    let writer = SourceWriter(text: text)
    return OrgText.markdown(writer.markdown(writer.pieces(lines)))
  }

  private func markdown(titleOf heading: OrgHeading) -> Markdown? {
    OrgText.markdown(
      SourceWriter(text: text).markdown([
        SourceWriter.Piece(line: heading.line, range: heading.title, isTrimmed: true)
      ]))
  }

  /// The cards; the headings below are its parts.
  func cards(below: ArraySlice<OrgHeading>) -> [Card] {
    let own = markdown(heading.body)
    let title = markdown(titleOf: heading)
    var front: Markdown?
    var back: [Markdown] = []
    var extra: [Markdown] = []
    for part in below {
      let said = markdown(part.body)
      switch NoteFields(text.string(part.title)) {
      case .front: front = LineBuilder.paragraphs([front, said].compactMap { $0 })
      case .back: if let said { back.append(said) }
      case .extra: if let said { extra.append(said) }
      case .tags, nil: back += [markdown(titleOf: part), said].compactMap { $0 }
      }
    }
    if let sides = named(below) { return dressed(turned(own, sides), nil) }
    if front != nil || below.isEmpty {
      if let asked = front ?? own, let cloze = cloze(asked) {
        let more = front == nil ? [] : [own].compactMap { $0 }
        return dressed(cloze.cards(origin: origin), LineBuilder.paragraphs(more + back + extra))
      }
      if front == nil, let title, let cloze = ClozeText(title, marks: .braces) {
        return dressed(cloze.cards(origin: origin), own)
      }
    }
    var prompt = title
    if let front {
      prompt = front
      if let own, back.isEmpty { back = [own] }
    } else if back.isEmpty {
      guard let own else { return [] }
      if isOnlyNamed, let sides = sides(heading.body) {
        prompt = sides.front
        back = [sides.back]
      } else {
        back = [own]
      }
    } else if let own, let title {
      prompt = isOnlyNamed ? own : LineBuilder.paragraphs([title, own])
    }
    guard let prompt, let answer = LineBuilder.paragraphs(back) else { return [] }
    let card = Card(kind: .recall, prompt: prompt, answer: answer, origin: origin)
    var cards = [card]
    if isTwoSided {
      cards.append(Card(kind: .recall, prompt: answer, answer: prompt, origin: origin))
    }
    return dressed(cards, LineBuilder.paragraphs(extra))
  }

  /// The sides of a card of which any may be asked; nil for other cards.
  private func named(_ below: ArraySlice<OrgHeading>) -> [Markdown]? {
    let kind = heading.properties["DRILL_CARD_TYPE"]?.lowercased()
    guard kind == "twosided" || kind == "multisided" else { return nil }
    let sides = below.compactMap { markdown($0.body) }
    return sides.count > 1 ? sides : nil
  }

  /// A card for each of two sides, below what stands above both.
  private func turned(_ own: Markdown?, _ sides: [Markdown]) -> [Card] {
    [(0, 1), (1, 0)].compactMap { asked, told in
      guard let prompt = LineBuilder.paragraphs([own, sides[asked]].compactMap { $0 }),
        let answer = LineBuilder.paragraphs([sides[told]] + sides.dropFirst(2))
      else { return nil }
      return Card(kind: .recall, prompt: prompt, answer: answer, origin: origin)
    }
  }

  private var origin: CardOrigin {
    CardOrigin(
      path: text.path, lines: heading.line + 1...max(end, heading.line + 1),
      dialect: OrgCards.dialect)
  }

  private func dressed(_ cards: [Card], _ explanation: Markdown?) -> [Card] {
    let topics =
      heading.tags.filter { !OrgHeading.cardTags.contains($0.lowercased()) }
      + (heading.properties["ANKI_TAGS"] ?? "").split(separator: " ").map(String.init)
    return cards.map { card in
      var card = card
      card.tags = topics
      card.explanation = explanation
      return card
    }
  }

  /// The gaps of a text, as the packages write them.
  private func cloze(_ text: Markdown) -> ClozeText? {
    if let cloze = ClozeText(text, marks: .braces) { return cloze }
    let isDrill =
      heading.properties["FC_TYPE"] == nil && heading.properties["ANKI_NOTE_TYPE"] == nil
    return isDrill ? ClozeText(text, marks: .brackets, hint: "||") : nil
  }

  /// Whether the answer asks for the question, too.
  private var isTwoSided: Bool {
    heading.properties["FC_TYPE"]?.lowercased() == "double"
      || NoteKind(heading.properties["ANKI_NOTE_TYPE"] ?? "").isReversed
  }

  /// A question in the first paragraph and its answer in the others.
  private func sides(_ body: [Int]) -> (front: Markdown, back: Markdown)? {
    guard let first = body.firstIndex(where: { !text.isBlank($0) }),
      let blank = body[first...].firstIndex(where: { text.isBlank($0) }),
      LineEnding.of(Trim.both(text.ranges[body[blank - 1]], in: text.bytes), in: text.bytes)
        == .question,
      let front = markdown(body[first..<blank]), let back = markdown(body[blank...])
    else { return nil }
    return (front, back)
  }
}
