import Cards

/// R/exams exercises in LaTeX: `\begin{question}`, `\item`, `\exsolution{010}`.
///
/// Each line has its twin in R Markdown; that text is read in its stead.
struct Sweave: TextDialect {
  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("\\") && marks.has("{")
  }

  func passages(in text: ExamLines) -> [Passage] {
    // Lines that start so have no such start in their twins.
    let sign = Array("\\begin{question}".utf8)
    let asks = text.ranges.contains { range in
      text.bytes[Trim.start(range, in: text.bytes)].starts(with: sign)
    }
    let key = Array("\\exsolution{".utf8)
    guard asks, ByteSearch.first(key, in: 0..<text.bytes.count, of: text.bytes) != nil else {
      return []
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.bytes.count)
    var inCode = false
    for range in text.ranges {
      bytes += Self.twin(text.string(Trim.both(range, in: text.bytes)), &inCode).utf8
      bytes.append(ASCII.lineFeed)
    }
    let read = ExamReader().read(bytes, path: text.path)
    guard !read.cards.isEmpty else { return [] }
    let roles = zip(read.roles, 0..<text.count).map { role, line in
      role == .blank && !text.isBlank(line) ? LineRole.marker : role
    }
    return [
      Passage(
        lines: 0..<text.count, roles: roles, cards: read.cards, diagnostics: read.diagnostics)
    ]
  }

  /// A line as R Markdown writes it.
  private static func twin(_ line: String, _ inCode: inout Bool) -> String {
    if inCode {
      if line == "@" { inCode = false }
      return ""
    }
    if line.hasPrefix("<<"), line.hasSuffix(">>=") {
      inCode = true
      return ""
    }
    let words = line.drop { $0 == "%" || $0 == " " }
    if words.hasPrefix("\\ex"), let open = words.firstIndex(of: "{"), words.hasSuffix("}") {
      let name = words[words.index(after: words.startIndex)..<open]
      return "\(name): \(words[words.index(after: open)...].dropLast())"
    }
    if line.hasPrefix("%") { return "" }
    for (command, twin) in commands where line.hasPrefix(command) { return twin }
    if line.hasPrefix("\\item") {
      return "* " + line.dropFirst(5).drop { $0 == " " }
    }
    return line
  }

  private static let commands = [
    ("\\begin{question}", "# Question"), ("\\begin{solution}", "# Solution"),
    ("\\begin{answerlist}", "Answerlist"), ("\\end{question}", ""), ("\\end{solution}", ""),
    ("\\end{answerlist}", ""), ("\\begin{document}", ""), ("\\end{document}", ""),
    ("\\documentclass", ""), ("\\usepackage", ""),
  ]
}
