import Cards
import Diagnostics
import ExamText

/// Prints an inspection for people: each line of the text with what it is for in the margin.
struct InspectionMargin: Sendable {
  let hasColor: Bool

  /// A head, a line per line of the text, and a sum.
  ///
  /// A tick stands at right options, an exclamation mark at lines that a diagnostic is about. Below
  /// the row of a table stand the parts that were found in it.
  func text(_ inspection: Inspection) -> String {
    var text = styled(escapingControls(inspection.path), bold) + "\n"
    let lines = ExamReader().lines(of: inspection.bytes)
    let width = String(max(lines.count, 1)).utf8.count
    let starts = Set(inspection.deck.cards.compactMap { $0.origin?.lines.lowerBound })
    let rows = Dictionary(
      inspection.deck.cards.map { ($0.origin?.lines.upperBound ?? 0, $0) },
      uniquingKeysWith: { one, _ in one })
    let right = rightLines(inspection.deck.cards)
    let told = Set(inspection.diagnostics.map(\.location.line))
    // What is no text would only spoil the terminal.
    let isText = !inspection.diagnostics.contains { $0.code == "binary-file" }
    for (index, role) in inspection.roles.enumerated() where isText {
      if starts.contains(index + 1) { text += "\n" }
      let number = String(index + 1)
      let isRight = role == .option && right.contains(index + 1)
      let name = role == .blank ? "" : role.rawValue + (isRight ? " ✓" : "")
      text += styled(padding(width - number.utf8.count) + number, faint)
      text += (told.contains(index + 1) ? styled("!", color(.ignored)) : " ") + " "
      text += styled(name + padding(11 - name.count), color(isRight ? .answer : role)) + "  "
      text += escapingControls(index < lines.count ? lines[index] : "") + "\n"
      guard let card = rows[index + 1] else { continue }
      for part in InspectionParts(of: card).parts {
        text += padding(width + 2) + self.text(part)
      }
    }
    let cards = inspection.deck.cards
    let kinds = ["choice", "recall", "cloze"].compactMap { kind in
      let count = cards.count { $0.kind.rawValue == kind }
      return count > 0 ? "\(count) \(kind)" : nil
    }
    text += "\n" + counted(cards.count, "card")
    if !kinds.isEmpty { text += " (" + kinds.joined(separator: ", ") + ")" }
    return text + ", " + DiagnosticTally(inspection.diagnostics).text + "\n"
  }

  private func text(_ part: InspectionParts.Part) -> String {
    let name = "  " + part.role.rawValue + (part.isRight ? " ✓" : "")
    let color = color(part.isRight ? .answer : part.role)
    return styled(name + padding(13 - name.count), color) + "  " + escapingControls(part.text)
      + "\n"
  }

  /// The lines of the options that are right.
  private func rightLines(_ cards: [Card]) -> Set<Int> {
    Set(cards.flatMap(\.options).filter(\.isCorrect).compactMap(\.lines).flatMap(Array.init))
  }

  private func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private let bold = "1"
  private let faint = "2"

  private func color(_ role: LineRole) -> String {
    switch role {
    case .prompt: "1;34"
    case .answer: "32"
    case .option: "36"
    case .rationale: "33"
    case .title, .section: "1"
    case .ignored: "31"
    case .blank, .marker, .metadata: "2"
    case .explanation: "0"
    }
  }

  private func styled(_ text: String, _ style: String) -> String {
    hasColor ? "\u{1b}[\(style)m\(text)\u{1b}[0m" : text
  }
}

/// The lines of a text, ended by LF, CRLF or CR; a byte order mark is no part of the first.
func textLines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  var index = start
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    guard byte == 0x0a || byte == 0x0d else { continue }
    lines.append(bytes[start..<index - 1])
    if byte == 0x0d, index < bytes.count, bytes[index] == 0x0a { index += 1 }
    start = index
  }
  if start < bytes.count { lines.append(bytes[start...]) }
  return lines
}
