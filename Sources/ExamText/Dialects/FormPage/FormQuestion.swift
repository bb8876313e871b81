/// One question of a form: which of its lines are what.
struct FormQuestion {
  let stem: Range<Int>
  /// The line of its points.
  let points: Int
  private(set) var options: [Int] = []
  /// The options that are said to be right.
  private(set) var right: Set<Int> = []
  private(set) var feedback: [Int] = []
  /// All of its lines.
  private(set) var lines: Range<Int>

  private static let mostOptions = 16

  /// The question with a stem and a line of points; `next` is the line of the next one's points.
  init?(_ stem: Range<Int>, points line: Int, next: Int?, _ page: PointLines) {
    let text = page.text
    self.stem = stem
    points = line
    lines = stem.lowerBound..<line + 1
    var end = text.count
    if let next, let following = page.stem(above: next, floor: line + 1) {
      end = following.lowerBound
    }
    let labels = LabelReader(bytes: text.bytes)
    let letters = OptionReader(bytes: text.bytes)
    // A marked form has blank lines among its options, where signs stand.
    let isMarked = page.isFraction(line)
    let isWhole = isMarked && next != nil
    var isSpaced = false
    var isBelowKey = false
    var isBelowFeedback = false
    var at = line + 1
    while at < end {
      defer { at += 1 }
      if text.isBlank(at) {
        if isBelowFeedback || isBelowKey, !feedback.isEmpty || !right.isEmpty { break }
        if options.count == 1 { isSpaced = true }
        if !isWhole, options.count > 1, !isSpaced, !hasKey(at..<end, page) { break }
        continue
      }
      let range = Trim.both(text.ranges[at], in: text.bytes)
      if let isRight = Self.sign(range, text.bytes), let last = options.last {
        if isRight { right.insert(last) }
      } else if isMarked, !isBelowKey, let isRight = ResultMark.verdict(range, in: text.bytes),
        let last = options.last, at + 1 >= end || options(like: at + 1, text).isEmpty
      {
        if isRight { right.insert(last) }
      } else if ResultMark(range, in: text.bytes) == .right {
        isBelowKey = true
      } else if let label = labels.label(of: range), label.kind == .explanation, label.rest.isEmpty
      {
        isBelowFeedback = true
      } else if options.count > 1, let named = named(range, labels, text) {
        right.formUnion(named)
        isBelowKey = true
      } else if isBelowFeedback {
        feedback.append(at)
      } else if isBelowKey {
        let same = options(like: at, text)
        guard !same.isEmpty else { break }
        right.formUnion(same)
      } else {
        guard options.count < Self.mostOptions, text.shape(of: at) != .code,
          options.count > 0 || letters.entries(of: range, line: at, after: nil).isEmpty
        else { return nil }
        options.append(at)
      }
      lines = lines.lowerBound..<at + 1
    }
    guard options.count > 1, !isBelowKey || !right.isEmpty else { return nil }
  }

  /// The options that have the words of a line.
  private func options(like line: Int, _ text: ExamLines) -> [Int] {
    let words = text.bytes[Self.words(line, text)]
    return options.filter { text.bytes[Self.words($0, text)].elementsEqual(words) }
  }

  /// The options that a line such as "Correct answer: Venus" names; nil for another line.
  private func named(_ range: Range<Int>, _ labels: LabelReader, _ text: ExamLines) -> [Int]? {
    guard let label = labels.label(of: range), label.kind == .answer, !label.rest.isEmpty else {
      return nil
    }
    let words = options.map { (label: OptionLabel?.none, content: Self.words($0, text)) }
    return KeyResolver(options: words, bytes: text.bytes).named(by: label.rest)?.map { options[$0] }
  }

  /// A tick or a cross on a line of its own, below the option that was chosen.
  private static func sign(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool? {
    guard range.count >= 3, range.count <= 6, bytes[range.lowerBound] == 0xE2 else { return nil }
    switch (bytes[range.lowerBound + 1], bytes[range.lowerBound + 2]) {
    case (0x9C, 0x93), (0x9C, 0x94), (0x9C, 0x85): return true
    case (0x9C, 0x97), (0x9C, 0x98), (0x9D, 0x8C): return false
    default: return nil
    }
  }

  private static func words(_ line: Int, _ text: ExamLines) -> Range<Int> {
    Trim.both(text.ranges[line], in: text.bytes)
  }

  /// Whether a form says further down which options are right.
  private func hasKey(_ range: Range<Int>, _ page: PointLines) -> Bool {
    range.prefix(Self.mostOptions).contains {
      ResultMark(Self.words($0, page.text), in: page.text.bytes) == .right
    }
  }

  /// Whether a line above the stem's words only counts the question, "Question 3", or says how it
  /// was answered.
  func isCount(_ line: Int, in text: ExamLines) -> Bool {
    guard line == stem.lowerBound, stem.count > 1 else { return false }
    if Self.sign(Self.words(line, text), text.bytes) != nil { return true }
    let header = HeaderReader(bytes: text.bytes).header(of: Self.words(line, text))
    return header.map { $0.content.isEmpty && $0.number != nil } ?? false
  }

  /// A line of the stem without its number and its star.
  func words(on line: Int, in text: ExamLines) -> Range<Int> {
    let range = Self.words(line, text)
    let header = line == stem.lowerBound ? HeaderReader(bytes: text.bytes).header(of: range) : nil
    let content = header.map { $0.content.isEmpty ? range : $0.content } ?? range
    return StemNotes.withoutStar(content, in: text.bytes)
  }
}
