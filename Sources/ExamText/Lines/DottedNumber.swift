/// The number of a question within a part, at the start of a line: `3.4. Why …`.
struct DottedNumber: Equatable {
  var part: Int
  var number: Int

  /// The number of a line; nil for a line that starts with none.
  init?(of line: Line, in text: ExamLines) {
    guard line.number > 0 else { return nil }
    let (bytes, range) = (text.bytes, Trim.start(text.ranges[line.number - 1], in: text.bytes))
    var at = range.lowerBound
    func digits() -> Int? {
      let start = at
      while at < range.upperBound, at - start < 3, ASCII.isDigit(bytes[at]) { at += 1 }
      return at > start ? ASCII.number(bytes[start..<at]) : nil
    }
    guard let part = digits(), at < range.upperBound, bytes[at] == ASCII.dot else { return nil }
    at += 1
    guard let number = digits(), number > 0 else { return nil }
    if at < range.upperBound, bytes[at] == ASCII.dot { at += 1 }
    guard at < range.upperBound, bytes[at] == ASCII.space || bytes[at] == ASCII.tab else {
      return nil
    }
    (self.part, self.number) = (part, number)
  }

  /// Whether this number comes right after another.
  func follows(_ other: DottedNumber) -> Bool {
    part == other.part ? number == other.number + 1 : part == other.part + 1 && number == 1
  }
}
