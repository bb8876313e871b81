/// Where the parts of one question stand.
struct QuestionPlace {
  /// The lines of the stem, its header included; they end where the options start.
  var stem: Range<Int>
  var run: OptionRun
  /// The lines after the options: key, explanation, reasons.
  var tail: Range<Int>
  /// The header, when the stem has one, and its line.
  var header: QuestionHeader?
  /// Runs further down that only repeat the options, to give a reason for each.
  var repeated: [OptionRun] = []
  /// The key, where it stands between stem and options.
  var keyAbove: KeyAbove?

  /// The question's lines.
  var lines: Range<Int> { stem.lowerBound..<tail.upperBound }
}
