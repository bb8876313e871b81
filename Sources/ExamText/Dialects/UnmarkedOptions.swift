import Cards

/// Questions under numbers whose options bear neither letters nor marks, as pages show them before
/// the quiz is taken, or with the verdict below.
///
///     Question 1                      1. Question
///     Which gas do plants take in?    Which gas do plants take in?
///     Oxygen                          Oxygen
///     Carbon dioxide                  Carbon dioxide
///     Argon                           Incorrect
///                                     Hence, the correct answer is: Carbon dioxide.
///
/// Only what a sentence calls the answer is taken for it.
struct UnmarkedOptions: TextDialect {
  private static let dialect = "unmarked-options"
  private static let fewest = 2

  func passages(in text: ExamLines) -> [Passage] {
    let headers = HeaderReader(bytes: text.bytes)
    var starts: [Int] = []
    for line in 0..<text.count where !text.isTaken(line) {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      // Most lines have no number: that is seen at once.
      guard range.count > 1, range.count < UnmarkedQuestion.longestHeader,
        text.bytes[range].contains(where: ASCII.isDigit),
        headers.header(of: range).map({ header in
          header.number != nil && header.content.isEmpty
            && (header.strength == .named || HeaderReader.endsWithKind(range, in: text.bytes))
        }) ?? false || isAboveKind(line, range, text)
      else { continue }
      starts.append(line)
    }
    guard starts.count >= Self.fewest else { return [] }
    let questions = starts.enumerated().map { place, line in
      UnmarkedQuestion(
        line..<(place + 1 < starts.count ? starts[place + 1] : text.count), in: text)
    }
    // A deck of cards has headers, too: there must be options below most of these.
    let found = questions.compactMap(\.self)
    guard found.count >= Self.fewest, found.count * 3 >= starts.count * 2 else { return [] }
    // Where a list of numbers answers numbered options, others read both.
    let numbered = found.count { question in
      question.options.allSatisfy { text.shape(of: $0).isCounted }
    }
    if numbered * 3 >= found.count * 2,
      KeyTableFinder(ChoiceLines(text)).tables().contains(where: \.isOfNumbers)
    {
      return []
    }
    return found.map { passage($0, text) }
  }

  /// Whether a number stands alone above the kind of its question: "3." and "Multiple Choice".
  private func isAboveKind(_ line: Int, _ range: Range<Int>, _ text: ExamLines) -> Bool {
    guard range.count <= 4, text.bytes[range].allSatisfy({ ASCII.isDigit($0) || $0 == ASCII.dot }),
      let below = (line + 1..<min(line + 3, text.count)).first(where: { !text.isBlank($0) })
    else { return false }
    return HeaderReader.isKind(Trim.both(text.ranges[below], in: text.bytes), in: text.bytes)
  }

  private func passage(_ question: UnmarkedQuestion, _ text: ExamLines) -> Passage {
    let prose = ProseWriter(text: text.withoutMarkers)
    var prompt = LineBuilder()
    for line in question.stem {
      prompt.add(prose.inline(Trim.both(text.ranges[line], in: text.bytes), line: line + 1))
    }
    var card = Card(
      kind: .choice, prompt: prompt.markdown ?? "",
      origin: CardOrigin(
        path: text.path, lines: question.lines.lowerBound + 1...question.lines.upperBound,
        dialect: Self.dialect))
    card.options = question.options.map { line in
      Option(
        prose.inline(Trim.both(text.ranges[line], in: text.bytes), line: line + 1),
        isCorrect: question.right.contains(line), lines: line + 1...line + 1)
    }
    card.explanation = prose.rich(question.explanation.map { text.firstElements[$0] })
    var sheet = RoleSheet(lines: question.lines, in: text)
    sheet.mark(card)
    for line in question.metadata { sheet.mark(line + 1, .metadata) }
    return Passage(lines: question.lines, roles: sheet.roles, cards: [card])
  }
}

/// One such question: which of its lines are what.
private struct UnmarkedQuestion {
  static let longestHeader = 40
  private static let mostOptions = 8
  private static let longestOption = 160
  private static let mostLines = 60

  let lines: Range<Int>
  private(set) var stem: [Int] = []
  private(set) var options: [Int] = []
  private(set) var right: Set<Int> = []
  private(set) var explanation: [Int] = []
  private(set) var metadata: [Int] = []

  private static let categories = PhraseTable(
    "category, categories, kategorie, categoría, catégorie, categoria, категория, topic, domain")
  private static let verdicts = PhraseSet(
    "Correct\nIncorrect\nRichtig\nFalsch\nCorrecto\nIncorrecto\nCorreto\nIncorreto\nVrai\nFaux")
  private static let announced = PhraseSet(
    "Question # options\nOptions\nAnswer options\nAnswer choices\nChoices\nDiscuss it")

  /// The question below the header that the first line is; nil where no options stand there.
  init?(_ all: Range<Int>, in text: ExamLines) {
    let bytes = text.bytes
    let asking = Asking(text: text)
    let labels = LabelReader(bytes: bytes)
    let letters = OptionReader(bytes: bytes)
    var last = all.lowerBound
    var body: [Int] = []
    var isBelow = false
    var isAnnounced = false
    // A page that names the kind of its questions shows no results: there "right" is a word.
    var isKind = false
    var stemEnd = 0
    for line in all.dropFirst().prefix(Self.mostLines) {
      if text.isTaken(line) { return nil }
      let range = Trim.both(text.ranges[line], in: bytes)
      if range.isEmpty { continue }
      if text.shape(of: line) == .code { return nil }
      last = line
      if isBelow {
        explanation.append(line)
      } else if body.isEmpty, let end = Self.categories.end(of: range, in: bytes),
        Decoration.colon(end, range.upperBound, bytes) > 0
      {
        metadata.append(line)
      } else if body.isEmpty,
        HeaderReader.isKind(range, in: bytes) || StemNotes.isOne(range, in: bytes)
      {
        isKind = isKind || HeaderReader.isKind(range, in: bytes)
        metadata.append(line)
      } else if Self.announced.contains(range, in: bytes) {
        metadata.append(line)
        if !body.isEmpty, !isAnnounced, stemEnd == 0 || stemEnd == body.count {
          isAnnounced = true
          stemEnd = body.count
        }
      } else if !body.isEmpty, Self.verdicts.contains(range, in: bytes) {
        metadata.append(line)
        isBelow = true
      } else if let label = labels.label(of: range) {
        guard label.kind == .explanation, !body.isEmpty else { return nil }
        explanation.append(line)
        isBelow = true
      } else if Self.isExplained(range, bytes) {
        metadata.append(line)
        isBelow = true
      } else if Self.isMarked(range, line, letters, bytes, isResult: !isKind) {
        return nil
      } else {
        body.append(line)
        if !isAnnounced, body.count < 8,
          LineEnding.of(range, in: bytes) == .question
            || LineEnding.of(range, in: bytes) == .colon || ByteSearch.hasGap(bytes, range)
            || body.count == 1 && asking.asks(range)
        {
          stemEnd = body.count
        }
      }
    }
    lines = all.lowerBound..<last + 1
    guard stemEnd > 0 else { return nil }
    stem = Array(body[..<stemEnd])
    options = Array(body[stemEnd...])
    let isTold = isAnnounced || isBelow
    guard (isTold ? 2 : 3)...Self.mostOptions ~= options.count, areAlike(text, isTold) else {
      return nil
    }
    right = Set(Self.named(explanation, options, text))
  }

  /// Whether the options are of one kind: short, and no sentence among names.
  private func areAlike(_ text: ExamLines, _ isTold: Bool) -> Bool {
    let ends = options.map { line -> Line.Ending in
      let range = Trim.both(text.ranges[line], in: text.bytes)
      return LineEnding.of(range, in: text.bytes)
    }
    let isShort = options.allSatisfy { text.ranges[$0].count <= Self.longestOption }
    guard isShort, options.allSatisfy({ text.shape(of: $0) != .bullet })
    else { return false }
    return ends.allSatisfy { $0 == ends[0] } && (isTold || ends[0] == .open)
  }

  /// Whether a line has a letter, a box, or a mark that says whether it is right: other dialects
  /// know such options better.
  private static func isMarked(
    _ range: Range<Int>, _ line: Int, _ letters: OptionReader, _ bytes: [UInt8], isResult: Bool
  ) -> Bool {
    if bytes[range.lowerBound] == ASCII.star || bytes[range.upperBound - 1] == ASCII.star {
      return true
    }
    var entry = OptionEntry(line: line, label: nil, closer: 0, content: range)
    letters.readMark(&entry)
    return entry.mark != .none || isResult && ResultMark(range, in: bytes) != nil
      || letters.entries(of: range, line: line, after: nil).contains { found in
        found.isBoxed || found.label.map { $0.alphabet != .digits } ?? false
      }
  }

  /// "Question 3 Explanation:".
  private static func isExplained(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    explained.contains(range, in: bytes)
  }

  private static let explained = PhraseSet("Question # Explanation\nExplanation for question #")

  /// The options that a sentence such as "Hence, the correct answer is: …" calls the answer.
  private static func named(_ lines: [Int], _ options: [Int], _ text: ExamLines) -> [Int] {
    let bytes = text.bytes
    let labels = LabelReader(bytes: bytes)
    let resolver = KeyResolver(
      options: options.map { (nil, Trim.both(text.ranges[$0], in: bytes)) }, bytes: bytes)
    for (place, line) in lines.enumerated() {
      let range = Trim.both(text.ranges[line], in: bytes)
      for word in Words.first(4, of: range, in: bytes) {
        guard let label = labels.label(of: word.range.lowerBound..<range.upperBound),
          label.kind == .answer || label.kind == .saidAnswer
        else { continue }
        if let named = resolver.named(by: label.rest) { return named.map { options[$0] } }
        guard label.rest.isEmpty else { continue }
        // One below the other, perhaps behind dashes.
        let below = lines[(place + 1)...].prefix { line in
          resolver.named(by: Trim.both(text.ranges[line], in: bytes)) != nil
        }
        let named = below.flatMap {
          resolver.named(by: Trim.both(text.ranges[$0], in: bytes)) ?? []
        }
        if !named.isEmpty { return Set(named).sorted().map { options[$0] } }
      }
    }
    return []
  }
}
