/// Mends rows in which a comma of a sentence was read as the end of a cell: "Honey, and wax".
enum LooseSeparators {
  /// The records, each with no more cells than the first one where blanks tell which belong
  /// together.
  static func mended(
    _ records: [DelimitedRecord], separator: [UInt8], in text: ExamLines
  ) -> [DelimitedRecord] {
    guard separator == [ASCII.comma] || separator == [ASCII.semicolon], let first = records.first,
      first.cells.count > 1, !first.cells.contains(where: { startsLoose($0, text) })
    else { return records }
    return records.map { mended($0, width: first.cells.count, text) }
  }

  private static func mended(
    _ record: DelimitedRecord, width: Int, _ text: ExamLines
  ) -> DelimitedRecord {
    guard record.cells.count > width else { return record }
    var mended = record
    mended.cells = []
    for cell in record.cells {
      let last = mended.cells.count - 1
      if last >= 0, startsLoose(cell, text), !mended.cells[last].isQuoted {
        mended.cells[last].range = mended.cells[last].range.lowerBound..<cell.range.upperBound
      } else {
        mended.cells.append(cell)
      }
    }
    return mended.cells.count == width ? mended : record
  }

  /// Whether a blank stands before a cell's text, as it does behind a comma in a sentence.
  private static func startsLoose(_ cell: DelimitedCell, _ text: ExamLines) -> Bool {
    guard !cell.isQuoted, let first = cell.range.first else { return false }
    return text.bytes[first] == ASCII.space && cell.range.count > 1
  }
}
