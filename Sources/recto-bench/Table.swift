/// A Markdown table with columns of equal width, for the terminal and for `docs/speed.md`.
struct Table {
  /// What each column holds.
  var head: [String]
  /// One row a line; as many cells as the head has.
  var rows: [[String]] = []

  /// The table's lines: the first column to the left, numbers to the right.
  var text: String {
    let all = [head] + rows
    let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return ([top(widths)] + rows.map { line($0, widths) }).joined(separator: "\n")
  }

  /// The head and the rule below it, in columns of some widths.
  func top(_ widths: [Int]) -> String {
    let rule = widths.enumerated().map { column, width in
      String(repeating: "-", count: column == 0 ? width : max(0, width - 1))
        + (column == 0 ? "" : ":")
    }
    return line(head, widths) + "\n" + line(rule, widths)
  }

  /// One line, its columns no narrower than some widths.
  func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.enumerated().map { column, cell in
      let space = String(repeating: " ", count: max(0, widths[column] - cell.count))
      return column == 0 ? cell + space : space + cell
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }
}

/// Seconds with three digits that mean something.
func seconds(_ value: Double) -> String {
  if value < 0.0995 { return "\(rounded(value * 1000, digits: value < 0.00995 ? 2 : 1)) ms" }
  return "\(rounded(value, digits: 2)) s"
}

/// Bytes as megabytes of a million.
func megabytes(_ bytes: Int) -> String { "\(rounded(Double(bytes) / 1e6, digits: 0)) MB" }

/// A number with a fixed count of digits after the point.
func rounded(_ value: Double, digits: Int) -> String {
  guard value.isFinite else { return "–" }
  var scale = 1
  for _ in 0..<digits { scale *= 10 }
  let whole = Int((value * Double(scale)).rounded())
  guard digits > 0 else { return "\(whole)" }
  let fraction = String(whole % scale)
  return "\(whole / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
}
