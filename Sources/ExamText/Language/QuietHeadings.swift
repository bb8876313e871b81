/// The levels of headings of which too few ask something: a guide with "Why use it?" between
/// "Installation" and "License" is no list of questions.
struct QuietHeadings {
  private static let fewest = 3
  /// A bit for each level.
  private var levels: UInt8 = 0

  /// None.
  init() {}

  /// The quiet levels of a text.
  init(_ text: ExamLines) {
    guard text.marks.starts("#") else { return }
    var all = [Int](repeating: 0, count: 7)
    var asking = all
    let judge = StemJudge(text: text)
    for index in text.lines.indices where text.lines[index].shape == .heading {
      let level = Self.level(text.lines[index], text)
      all[level] += 1
      if judge.sign(at: index, inQuestion: false) != .none { asking[level] += 1 }
    }
    let count = all.reduce(0, +)
    let isGuide = count > Self.fewest && asking.reduce(0, +) * 3 < count
    for level in all.indices
    where isGuide || all[level] >= Self.fewest && asking[level] * 3 < all[level] * 2 {
      levels |= 1 << UInt8(level)
    }
  }

  /// Whether a heading is of such a level.
  func contains(_ line: Line, in text: ExamLines) -> Bool {
    levels != 0 && line.shape == .heading && levels >> UInt8(Self.level(line, text)) & 1 != 0
  }

  private static func level(_ line: Line, _ text: ExamLines) -> Int {
    let range = Trim.start(text.ranges[line.number - 1], in: text.bytes)
    return min(6, text.bytes[range].prefix { $0 == ASCII.hash }.count)
  }
}
