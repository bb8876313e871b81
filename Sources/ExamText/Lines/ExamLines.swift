/// An exam text as the dialects see it: its bytes and its classified lines.
///
/// One line of the file may hold several elements (a bullet glued to a sentence), so `lines` may
/// have more elements than the file has lines; `Line.number` says where each stands.
struct ExamLines {
  /// What diagnostics call the file.
  let path: String
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Where each line of the file stands in `bytes`, without its end.
  let ranges: [Range<Int>]
  /// The elements, in source order.
  let lines: [Line]
  /// The first element of each line of the file.
  var firstElements: [Int] = []

  /// The signs that it holds.
  let marks: TextMarks

  /// For each line whether another dialect has taken it already; empty where none has.
  var isClaimed: [Bool] = []

  /// How many lines the file has.
  var count: Int { ranges.count }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The next element after an index that is not blank; nil when none follows.
  func next(after index: Int) -> Int? {
    var at = index + 1
    while at < lines.count {
      if lines[at].shape != .blank { return at }
      at += 1
    }
    return nil
  }
}
