/// Sees the outline of an explanation that was written without any markup.
struct ProseOutline {
  let text: ExamLines
  let headings: Bool

  /// What a line becomes.
  enum Kind: Hashable {
    case heading
    case paragraph
    /// The paragraph before goes on: the source broke a sentence.
    case continuation
    case item(level: Int)
    /// Text that belongs to the list item before.
    case itemParagraph
    case code
  }

  private static let longestLabel = 4
  private static let longestHeading = 7

  /// The kind of each line.
  func kinds(of lines: [Int]) -> [Kind] {
    var kinds: [Kind] = []
    kinds.reserveCapacity(lines.count)
    var labelled = false
    for (place, index) in lines.enumerated() {
      let line = text.lines[index]
      let before = place > 0 ? lines[place - 1] : nil
      let after = place + 1 < lines.count ? lines[place + 1] : nil
      switch line.shape {
      case .code: kinds.append(.code)
      case .bullet, .numbered:
        if case .numbered(let number) = line.shape, number > 199 {
          kinds.append(.paragraph)
          continue
        }
        if isLabel(index, before: before, after: after, another: labelled) {
          labelled = true
          kinds.append(.item(level: 0))
        } else {
          kinds.append(.item(level: level(of: line, lines, place) + (labelled ? 1 : 0)))
        }
        continue
      default:
        if labelled, let before, isItem(before), isShort(before), kinds.last == .item(level: 0),
          line.shape == .text
        {
          kinds.append(.itemParagraph)
          continue
        }
        if headings, isHeading(index, after: after) {
          kinds.append(.heading)
        } else if let before, before == index - 1, text.wrapping.continues(index, in: text),
          kinds.last != .heading
        {
          kinds.append(.continuation)
        } else if let before, kinds.last == .paragraph || kinds.last == .continuation,
          goesOn(line, after: before)
        {
          kinds.append(.continuation)
        } else {
          kinds.append(.paragraph)
        }
      }
      labelled = false
    }
    return kinds
  }

  private func isItem(_ index: Int) -> Bool {
    switch text.lines[index].shape {
    case .bullet, .numbered: true
    default: false
    }
  }

  /// Whether a list item only names what the text after it is about.
  private func isLabel(_ index: Int, before: Int?, after: Int?, another: Bool) -> Bool {
    guard isShort(index), let after, text.lines[after].shape == .text else { return false }
    guard text.lines[after].ending == .sentence else { return false }
    guard let before, isItem(before) else { return true }
    let first = text.lines[index].content.lowerBound
    if another, ASCII.isUpper(text.bytes[first]) { return true }
    return text.lines[before].ending == .sentence
  }

  private func isShort(_ index: Int) -> Bool {
    let line = text.lines[index]
    guard line.ending == .open || line.ending == .colon, line.content.count < 60 else {
      return false
    }
    let words = Words.first(Self.longestLabel + 1, of: line.content, in: text.bytes)
    return words.count <= Self.longestLabel
  }

  /// How deep the source indented an item, next to the items right before it.
  private func level(of line: Line, _ lines: [Int], _ place: Int) -> Int {
    guard line.indent > 0 else { return 0 }
    var steps: [Int] = []
    var first = place
    while first > 0, place - first < 32, isItem(lines[first - 1]) { first -= 1 }
    for index in lines[first...place] {
      let indent = text.lines[index].indent
      while let last = steps.last, last > indent { steps.removeLast() }
      if steps.last.map({ indent > $0 }) ?? true { steps.append(indent) }
    }
    return min(steps.count - 1, 5)
  }

  /// Whether a line is a heading: by a pictograph, by `#`, by a colon, or short and bare.
  private func isHeading(_ index: Int, after: Int?) -> Bool {
    let line = text.lines[index]
    switch line.shape {
    case .heading: return true
    case .pictograph:
      return line.ending != .sentence && line.content.count < 120 && after != nil
    case .text: break
    default: return false
    }
    guard let after, line.content.count < 70, text.lines[after].shape != .code else { return false }
    if line.ending == .question { return true }
    guard line.ending == .open || line.ending == .colon else { return false }
    let most = line.ending == .colon ? 3 : Self.longestHeading
    let words = Words.first(most + 1, of: line.content, in: text.bytes)
    guard let first = words.first, words.count <= most else { return false }
    guard let letter = words.first?.isCapital, letter else { return false }
    if words.dropLast().contains(where: \.pauses) { return false }
    if words.contains(where: { EnglishVerbs.auxiliaries.contains($0.key) }) { return false }
    if line.ending == .colon { return !EnglishParticles.openings.contains(first.key) }
    guard SubjectHead(of: line.content, in: text.bytes) == nil else { return false }
    return isItem(after) || text.lines[after].ending == .sentence
  }

  /// Whether a line goes on with the sentence of the line before.
  private func goesOn(_ line: Line, after before: Int) -> Bool {
    guard line.shape == .text, text.lines[before].ending == .open else { return false }
    return line.content.first.map { ASCII.isLower(text.bytes[$0]) } ?? false
  }
}
