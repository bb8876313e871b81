import Cards

/// One answer between the braces of a GIFT question.
struct GIFTAnswer {
  /// Whether it starts with `=` rather than `~`.
  var isRight: Bool
  /// The share of the grade in percent, if it is written.
  var weight: Double?
  /// What it says.
  var text: Range<Int>
  /// What the author says to who chose it.
  var feedback: Range<Int>?
  /// How far a number may be off.
  var tolerance: Markdown?
}

/// Takes the answers between braces apart.
struct GIFTAnswers {
  private let text: ExamLines
  private var bytes: [UInt8] { text.bytes }
  /// What says why, after `####`.
  private(set) var general: Range<Int>?
  /// The answers without the general feedback.
  private(set) var body: Range<Int>
  /// The answers with `=` or `~`.
  private(set) var answers: [GIFTAnswer] = []

  /// Whether nothing stands between the braces but what is told to all.
  var isEmpty: Bool { bytes[body].allSatisfy { $0 <= ASCII.space } }

  init(_ range: Range<Int>, in text: ExamLines) {
    self.text = text
    body = range
    if let at = generalFeedback() {
      general = at + 4..<range.upperBound
      body = range.lowerBound..<at
    }
    let starts = self.starts()
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : body.upperBound
      answers.append(answer(start, end))
    }
    keepSharps()
  }

  /// The first unescaped `#` of a range that is none of an HTML entity.
  func feedbackMark(in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if bytes[at] == ASCII.hash, at == range.lowerBound || bytes[at - 1] != UInt8(ascii: "&") {
        return at
      }
      at += 1
    }
    return nil
  }

  private func generalFeedback() -> Int? {
    var at = body.lowerBound
    while at + 4 <= body.upperBound {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if bytes[at..<at + 4].allSatisfy({ $0 == ASCII.hash }) { return at }
      at += 1
    }
    return nil
  }

  private func answer(_ start: Int, _ end: Int) -> GIFTAnswer {
    var at = start + 1
    while at < end, bytes[at] <= ASCII.space { at += 1 }
    if at < end, bytes[at] == UInt8(ascii: "~"), bytes[start] == UInt8(ascii: "=") { at += 1 }
    var weight: Double?
    if at < end, bytes[at] == UInt8(ascii: "%"),
      let close = bytes[(at + 1)..<end].prefix(12).firstIndex(of: UInt8(ascii: "%")),
      let value = Double(text.string(at + 1..<close))
    {
      weight = value
      at = close + 1
    }
    var answer = GIFTAnswer(
      isRight: bytes[start] == UInt8(ascii: "="), weight: weight, text: at..<end)
    if let mark = feedbackMark(in: at..<end) {
      answer.text = at..<mark
      answer.feedback = mark + 1..<end
    }
    return answer
  }

  /// `=C#` beside answers without feedback is a language's name.
  private mutating func keepSharps() {
    let empty = answers.indices.filter { index in
      answers[index].feedback.map { bytes[$0].allSatisfy { $0 <= ASCII.space } } ?? false
    }
    guard !empty.isEmpty, empty.count < answers.count,
      answers.indices.allSatisfy({ empty.contains($0) || answers[$0].feedback == nil })
    else { return }
    for index in empty {
      let text = answers[index].text
      guard let last = text.last, ASCII.isUpper(bytes[last]) else { continue }
      answers[index].text = text.lowerBound..<text.upperBound + 1
      answers[index].feedback = nil
    }
  }

  /// Where answers start.
  private func starts() -> [Int] {
    var starts: [Int] = []
    var glued: [Int] = []
    var lineStart = true
    var at = body.lowerBound
    while at < body.upperBound {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\") {
        at += 2
        lineStart = false
        continue
      }
      if byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
        lineStart = true
      } else if lineStart, byte == UInt8(ascii: "/"), at + 1 < body.upperBound,
        bytes[at + 1] == byte
      {
        while at < body.upperBound, bytes[at] != ASCII.lineFeed { at += 1 }
        continue
      } else if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "~") {
        if isStart(at, lineStart: lineStart, after: starts.last) {
          starts.append(at)
        } else if byte == UInt8(ascii: "="), mayBeGlued(at) {
          glued.append(at)
        }
      }
      if byte > ASCII.space { lineStart = false }
      at += 1
    }
    if glued.count == 1, !starts.contains(where: { bytes[$0] == UInt8(ascii: "=") }),
      !starts.contains(where: hasWeight)
    {
      starts = (starts + glued).sorted()
    }
    return starts
  }

  private func isStart(_ at: Int, lineStart: Bool, after last: Int?) -> Bool {
    if lineStart { return true }
    let before = bytes[at - 1]
    let next = at + 1 < body.upperBound ? bytes[at + 1] : ASCII.space
    if bytes[at] == UInt8(ascii: "~") {
      return before != UInt8(ascii: "/") && before != UInt8(ascii: "~") && last != at - 1
    }
    guard before <= ASCII.space, next > ASCII.space else { return false }
    return next != UInt8(ascii: "=") && next != UInt8(ascii: ">")
  }

  private func hasWeight(_ start: Int) -> Bool {
    let next = bytes[(start + 1)..<body.upperBound].first { $0 > ASCII.space }
    return next == UInt8(ascii: "%")
  }

  /// Whether a `=` right after a word could still start an answer: it is not inside a tag.
  private func mayBeGlued(_ at: Int) -> Bool {
    var index = at - 1
    while index > body.lowerBound, bytes[index] != UInt8(ascii: "~") {
      if bytes[index] == UInt8(ascii: "<") { return false }
      if bytes[index] == UInt8(ascii: ">") { break }
      index -= 1
    }
    let next = at + 1 < body.upperBound ? bytes[at + 1] : ASCII.space
    return next != UInt8(ascii: "=") && bytes[at - 1] != ASCII.space
  }
}
