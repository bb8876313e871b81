/// The width at which the lines of a text were broken by hand or by an editor.
///
/// Such a text shows it: where a sentence goes on with a small letter on the next line, the line
/// before it is about as long as any.
struct WrappedLines {
  private static let widest = 100
  private static let narrowest = 40
  private static let fewest = 3

  /// How wide a line is at least that was broken; nil where lines are whole.
  private var least: Int?

  /// No line was broken.
  init() {}

  /// How the lines of a text were broken.
  init(_ text: ExamLines) {
    var widths: [Int] = []
    var below: [Int] = []
    var (most, certain) = (0, 0)
    for index in text.lines.indices.dropFirst() {
      guard Self.meet(index, text), Self.startsSmall(text.lines[index], text) else { continue }
      let above = text.lines[index - 1]
      guard above.ending == .open else { continue }
      let width = Self.width(above, text)
      if width > Self.widest { return }
      widths.append(width)
      below.append(Self.width(text.lines[index], text))
      most = max(most, width)
      if Self.isCutOff(above, before: text.lines[index], text) { certain += 1 }
    }
    guard widths.count >= Self.fewest || certain > 0, most >= Self.narrowest else { return }
    // Below prompts in small letters stand terms, and they are short.
    guard certain > 0 || below.count(where: { $0 * 2 >= most }) * 3 >= below.count else { return }
    let least = most * 2 / 3
    guard widths.count(where: { $0 >= least }) * 4 >= widths.count * 3 else { return }
    // Where lines are whole, some are much longer than others.
    var (wide, all) = (0, 0)
    for line in text.lines where line.shape == .text || line.shape.isCounted {
      all += 1
      if Self.width(line, text) > most + Self.overhang { wide += 1 }
    }
    guard wide == 0 || widths.count >= Self.fewest && wide * Self.fewWide <= all else { return }
    self.least = least
  }

  private static let overhang = 12
  private static let fewWide = 50

  /// Whether no sentence ends with a line's last word, such as "the", and several follow.
  private static func isCutOff(_ above: Line, before line: Line, _ text: ExamLines) -> Bool {
    let bytes = text.bytes
    let end = above.content.upperBound
    var start = end
    while start > above.content.lowerBound, ASCII.isLetter(bytes[start - 1]) { start -= 1 }
    guard start < end, Words.count(4, of: line.content, in: bytes) > 3 else { return false }
    let word = Lexicon.key(of: bytes, start..<end)
    return EnglishParticles.articles.contains(word) || EnglishParticles.joining.contains(word)
  }

  /// Whether the text's lines were broken at all.
  var areUsual: Bool { least != nil }

  /// Whether an element goes on with the sentence of the line above.
  func goesOn(_ index: Int, in text: ExamLines) -> Bool {
    continues(index, in: text) && text.lines[index - 1].ending == .open
  }

  /// Whether an element stands in one paragraph with the line above, which is as long as lines get.
  func continues(_ index: Int, in text: ExamLines) -> Bool {
    guard let least, index > 0, Self.meet(index, text) else { return false }
    return Self.width(text.lines[index - 1], text) >= least
  }

  /// Whether a numbered line is the first of a question that was broken into lines.
  func asks(from index: Int, in text: ExamLines) -> Bool {
    guard least != nil, Self.isNumbered(text.lines[index], text), !continues(index, in: text) else {
      return false
    }
    var at = index
    while at + 1 < text.lines.count, at - index < Self.longestQuestion, goesOn(at + 1, in: text) {
      at += 1
    }
    return at > index && text.lines[at].ending == .question
  }

  private static let longestQuestion = 4

  private static func isNumbered(_ line: Line, _ text: ExamLines) -> Bool {
    if case .numbered = line.shape { return true }
    return line.shape == .text && DottedNumber(of: line, in: text) != nil
  }

  /// Whether a line of text stands right below another.
  private static func meet(_ index: Int, _ text: ExamLines) -> Bool {
    let (above, line) = (text.lines[index - 1], text.lines[index])
    guard line.shape == .text, line.number == above.number + 1, !line.isGlued else { return false }
    switch above.shape {
    case .text, .numbered, .bullet: return true
    case .marker: return above.isContent
    default: return false
    }
  }

  private static func startsSmall(_ line: Line, _ text: ExamLines) -> Bool {
    line.content.first.map { ASCII.isLower(text.bytes[$0]) } ?? false
  }

  /// How many characters a line has, with its indentation.
  private static func width(_ line: Line, _ text: ExamLines) -> Int {
    let range = Trim.end(text.ranges[line.number - 1], in: text.bytes)
    guard range.count <= 4 * widest else { return range.count }
    return text.bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
