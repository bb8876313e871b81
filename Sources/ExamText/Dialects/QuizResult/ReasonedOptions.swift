/// One option of a quiz's last page: its lines and those of its reason, as places in the page.
struct ResultOption {
  var places: Range<Int>
  var isRight: Bool
  var reason: Range<Int> = 0..<0
}

/// The options of a question that says below each of them why it is right or wrong.
///
///     Correct answer
///     Carbon dioxide
///     Explanation
///     Leaves take it in.
///     Helium
///     Explanation
///     No plant needs it.
///     Overall explanation
struct ReasonedOptions {
  let stem: Range<Int>
  private(set) var options: [ResultOption] = []
  /// The place after the last reason.
  let end: Int

  private static let mostLines = 400

  /// The options of the question whose stem starts at a place; nil when not each of them has a
  /// reason, or no mark shows which are right.
  init?(from first: Int, _ page: ResultPage) {
    let lines = page.lines
    var labels: [Int] = []
    var at = first
    scanning: while at < lines.count, at - first < Self.mostLines {
      switch lines[at].kind {
      case .header, .overall, .subject: break scanning
      case .explanation: labels.append(at)
      default: break
      }
      at += 1
    }
    end = at
    guard labels.count > 1 else { return nil }
    var stem = first..<first
    for (index, label) in labels.enumerated() {
      let from = index == 0 ? first : labels[index - 1] + 1
      guard let (mark, start) = Self.option(in: from..<label, page) else { return nil }
      if index == 0 {
        stem = first..<mark
      } else {
        options[index - 1].reason = from..<mark
      }
      let isRight = (mark..<start).contains { lines[$0].kind == .mark(.right) }
      options.append(ResultOption(places: start..<label, isRight: isRight))
    }
    options[options.count - 1].reason = labels[labels.count - 1] + 1..<end
    guard !stem.isEmpty, options.contains(where: \.isRight) else { return nil }
    self.stem = stem
  }

  /// The option at the end of a range, and the marks above it: what a mark announces, else the
  /// last paragraph, else the last line.
  private static func option(
    in range: Range<Int>, _ page: ResultPage
  ) -> (mark: Int, start: Int)? {
    let isMark = { (at: Int) -> Bool in
      if case .mark = page.lines[at].kind { true } else { false }
    }
    if let last = range.last(where: isMark) {
      guard last + 1 < range.upperBound else { return nil }
      var mark = last
      while mark > range.lowerBound, isMark(mark - 1) { mark -= 1 }
      return (mark, last + 1)
    }
    guard range.count > 0 else { return nil }
    let paragraph = range.dropFirst().last { page.lines[$0].isBelowBlank }
    let start = paragraph ?? range.upperBound - 1
    return (start, start)
  }
}
