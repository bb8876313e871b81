/// A line that a browser would show of a page.
struct PageRow {
  /// How a piece of text is dressed.
  enum Style { case plain, bold, italic, code }

  /// What makes several lines one list of options.
  enum Kind { case text, heading(Int), item(ordered: Bool, lettered: Bool), choice, term, meaning }

  /// The text, piece by piece.
  var runs: [(bytes: [UInt8], style: Style)] = []
  /// The lines of the file that it comes from, from 1.
  var lines: ClosedRange<Int>
  var kind = Kind.text
  /// The list that it is an item of; 0 for none.
  var list = 0
  /// Whether tags say that it is the right option.
  var isRight = false
  /// How deep the list stands in others.
  var depth = 0

  var isBlank: Bool { runs.allSatisfy { $0.bytes.allSatisfy { $0 <= ASCII.space } } }

  /// Whether all of it is bold.
  var isBold: Bool {
    !isBlank
      && runs.allSatisfy { $0.style == .bold || $0.bytes.allSatisfy { $0 <= ASCII.space } }
  }

  /// Adds text of one line of the file; white space counts as one blank.
  mutating func append(_ bytes: [UInt8], _ style: Style, line: Int) {
    var text: [UInt8] = []
    var wasSpace = runs.last.map { $0.bytes.last == ASCII.space } ?? true
    for byte in bytes {
      let isSpace = byte <= ASCII.space
      if !isSpace || !wasSpace { text.append(isSpace ? ASCII.space : byte) }
      wasSpace = isSpace
    }
    guard !text.isEmpty else { return }
    lines = isBlank ? line...line : lines.lowerBound...max(lines.upperBound, line)
    if let last = runs.last, last.style == style {
      runs[runs.count - 1].bytes += text
    } else {
      runs.append((text, style))
    }
  }

  /// The text as Markdown; bold only where other text is not.
  var markdown: [UInt8] {
    var out: [UInt8] = []
    let isBold = isBold
    for (bytes, style) in runs {
      let inner = Trim.both(0..<bytes.count, in: bytes)
      let mark = inner.isEmpty || isBold ? "" : style == .bold ? "**" : style == .italic ? "*" : ""
      let isCode = style == .code && !inner.isEmpty
      out += bytes[..<inner.lowerBound]
      out += mark.utf8
      out += isCode ? CodeSpan.of(Array(bytes[inner])) : escaped(bytes[inner])
      out += mark.utf8
      out += bytes[inner.upperBound...]
    }
    return Array(out[Trim.both(0..<out.count, in: out)])
  }

  /// Text that Markdown shows as it is, numbers and bullets at its start aside: what they are is for
  /// the dialects to say.
  private func escaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let text = [UInt8(ascii: "x")] + bytes
    var out: [UInt8] = []
    MarkdownEscaping.append(0..<text.count, of: text, to: &out)
    return Array(out.dropFirst())
  }
}

/// The lines of a page as a text that the other dialects read.
struct PageText {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The row of each line of the text.
  private(set) var rows: [PageRow] = []

  /// Writes rows.
  init(_ rows: [PageRow]) {
    var lists: [Int: [Int]] = [:]
    for (place, row) in rows.enumerated() where row.list > 0 {
      lists[row.list, default: []].append(place)
    }
    var prefixes: [Int: String] = [:]
    for places in lists.values { Self.prefix(places, rows, &prefixes) }
    for (place, row) in rows.enumerated() {
      let text = row.markdown
      guard !text.isEmpty else { continue }
      // Paragraphs stand apart, items of one list do not.
      let isNext = row.list > 0 && self.rows.last?.list == row.list
      if !self.rows.isEmpty, !isNext { add([], row) }
      add(Array((prefixes[place] ?? Self.prefix(row)).utf8) + text, row)
    }
  }

  private mutating func add(_ line: [UInt8], _ row: PageRow) {
    bytes += line
    bytes.append(ASCII.lineFeed)
    rows.append(row)
  }

  private static func prefix(_ row: PageRow) -> String {
    switch row.kind {
    case .heading(let level): String(repeating: "#", count: level) + " "
    case .term: "Q: "
    case .meaning: "A: "
    default: ""
    }
  }

  /// Gives the items of a list boxes, letters, numbers or dashes.
  private static func prefix(_ places: [Int], _ rows: [PageRow], _ out: inout [Int: String]) {
    let bold = places.filter { rows[$0].isBold }
    let right = places.filter { rows[$0].isRight }
    let isMarked = !right.isEmpty && right.count < places.count
    let isBold = !bold.isEmpty && bold.count * 2 <= places.count && rows[places[0]].depth > 0
    for (number, place) in places.enumerated() {
      if isMarked || isBold {
        out[place] = (isMarked ? right : bold).contains(place) ? "- [x] " : "- [ ] "
        continue
      }
      switch rows[place].kind {
      case .choice, .item(_, lettered: true):
        out[place] = isLettered(rows[place]) ? "" : label(number) + ". "
      case .item(let isOrdered, _): out[place] = isOrdered ? "\(number + 1). " : "- "
      default: break
      }
    }
  }

  private static func label(_ number: Int) -> String {
    number < 26 ? String(UnicodeScalar(UInt8(0x41 + number))) : "\(number + 1)"
  }

  private static func isLettered(_ row: PageRow) -> Bool {
    let text = row.markdown.drop { $0 == ASCII.open }
    return text.count > 2 && ASCII.isLetter(text[text.startIndex])
      && ".)".utf8.contains(text[text.startIndex + 1])
  }
}
