import Cards

/// Terms with their meanings, a line each, below a title that names them: "Vocabulary Unit 3".
///
///     Key terms
///     - **Router**: forwards packets between networks
///     - **Switch**: connects devices of one network
///
/// Lists of other things look alike, so that the title must say what they are.
struct TermLists: TextDialect {
  private static let dialect = "term-list"
  private static let fewest = 3
  private static let longestTitle = 80
  private static let longestTerm = 64
  private static let firstLines = 6
  private static let separators = [" >> ", " – ", " — ", " - ", ": ", " = "].map { Array($0.utf8) }

  private static let names = Lexicon(
    """
    vocabulary vocab glossary terms terminology definitions words flashcards wordlist
    vokabeln vokabel wortschatz wörter begriffe glossar lernkarten vocabulario glosario términos
    vocabulaire glossaire vocabolario glossario lessico termini vocabulário termos lexique lexikon
    słownictwo słówka pojęcia лексика словарь слова термины понятия woordenlijst woordenschat
    begrippen ordlista gloser glosor sanasto kelimeler sözlük kosakata istilah slovíčka pojmy
    """)
  private static let others = Lexicon(
    "use conditions service payment delivery licence license contract agreement loan")

  /// A term and what it means.
  private struct Item {
    var line: Int
    var term: Range<Int>
    var meaning: Range<Int>
  }

  func passages(in text: ExamLines) -> [Passage] {
    var passages: [Passage] = []
    var seen = 0
    var line = 0
    while line < text.count {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      defer { line += 1 }
      guard let first = range.first else { continue }
      seen += 1
      guard
        seen <= Self.firstLines || text.bytes[first] == ASCII.hash
          || text.bytes[first] == ASCII.star,
        range.count <= Self.longestTitle, !text.isTaken(line), line + 1 < text.count,
        let items = items(below: line, named: range, text), items.count >= Self.fewest
      else { continue }
      passages += items.map { passage($0, text) }
      line = items[items.count - 1].line
    }
    return passages
  }

  /// The list that a title names; nil where it names none.
  private func items(below title: Int, named range: Range<Int>, _ text: ExamLines) -> [Item]? {
    let bytes = text.bytes
    var at = title + 1
    while at < text.count, text.isBlank(at) { at += 1 }
    guard at < text.count,
      let separator = Self.separators.first(where: { item(at, $0, text) != nil })
    else { return nil }
    let words = Words.first(8, of: range, in: bytes)
    let isNamed =
      words.contains { Self.names.contains($0.key) }
      && !words.contains { Self.others.contains($0.key) }
    let isPart = SectionLine.isOne(
      Decoration(of: range, in: bytes).start..<range.upperBound, in: bytes)
    // A title is no item of its own list.
    guard item(title, separator, text) == nil else { return nil }
    // `>>` stands for nothing else; a colon parts much else.
    guard separator == Self.separators[0] || isNamed || isPart && separator[0] == ASCII.space
    else { return nil }
    var items: [Item] = []
    while at < text.count {
      if text.isBlank(at) {
        at += 1
        continue
      }
      guard let item = item(at, separator, text) else { break }
      items.append(item)
      at += 1
    }
    let isEnd =
      at == text.count || text.isBlank(at - 1)
      || text.shape(of: at) == .heading
    let terms = Set(items.map { Lexicon.key(of: bytes, $0.term) })
    return isEnd && terms.count == items.count ? items : nil
  }

  /// The term and the meaning on a line; nil for another line.
  private func item(_ line: Int, _ separator: [UInt8], _ text: ExamLines) -> Item? {
    let bytes = text.bytes
    guard !text.isTaken(line), text.shape(of: line) != .code else {
      return nil
    }
    var range = Trim.both(text.ranges[line], in: bytes)
    if let words = Trim.behindBullet(range, in: bytes) {
      range = words
    } else if bytes[range].starts(with: "•".utf8) {
      range = Trim.start(range.dropFirst(3), in: bytes)
    }
    if let header = HeaderReader(bytes: bytes).header(of: range), header.strength == .number {
      range = header.content
    }
    guard let first = range.first, ASCII.isWordByte(bytes[first]) || bytes[first] == ASCII.star,
      LineEnding.of(range, in: bytes) != .question
    else { return nil }
    let head = range.prefix(Self.longestTerm + separator.count)
    guard let place = head.first(where: { bytes[$0..<range.upperBound].starts(with: separator) })
    else { return bold(range, separator, line, bytes) }
    let term = Self.bare(range.lowerBound..<place, bytes)
    let meaning = Trim.both(place + separator.count..<range.upperBound, in: bytes)
    guard !term.isEmpty, !meaning.isEmpty, LabelReader(bytes: bytes).label(of: range) == nil,
      HeaderReader(bytes: bytes).header(of: range) == nil
    else { return nil }
    return Item(line: line, term: term, meaning: meaning)
  }

  /// `**Term:** meaning`: the colon stands within the bold words.
  private func bold(
    _ range: Range<Int>, _ separator: [UInt8], _ line: Int, _ bytes: [UInt8]
  ) -> Item? {
    guard separator[0] == ASCII.colon, bytes[range].starts(with: "**".utf8),
      let colon = range.prefix(Self.longestTerm).first(where: { bytes[$0] == ASCII.colon }),
      bytes[colon..<range.upperBound].starts(with: ":** ".utf8)
    else { return nil }
    return Item(
      line: line, term: range.lowerBound + 2..<colon,
      meaning: Trim.both(colon + 4..<range.upperBound, in: bytes))
  }

  /// A term without the stars around it.
  private static func bare(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = Trim.both(range, in: bytes)
    while range.count > 2, bytes[range.lowerBound] == ASCII.star,
      bytes[range.upperBound - 1] == ASCII.star
    {
      range = range.dropFirst().dropLast()
    }
    return range
  }

  private func passage(_ item: Item, _ text: ExamLines) -> Passage {
    let prose = ProseWriter(text: text)
    let card = Card(
      kind: .recall, prompt: prose.inline(item.term, line: item.line + 1),
      answer: prose.inline(item.meaning, line: item.line + 1),
      origin: CardOrigin(
        path: text.path, lines: item.line + 1...item.line + 1, dialect: Self.dialect))
    return Passage(lines: item.line..<item.line + 1, roles: [.prompt], cards: [card])
  }
}
