import Cards

/// Text of a LaTeX source as plain text: marks of bold words and code become Markdown's, formulas
/// stay, commands that only place things are left out; unknown ones stay as they are.
struct LaTeXText {
  private(set) var text = TracedText()
  /// Braces that are open, each with what closes it.
  private var braces: [String] = []
  /// The braced arguments that the last command still waits for, and whether they are shown.
  private var skipped = 0

  private static let strong: Set<String> = ["textbf", "emph", "textit", "underline", "textsl"]
  private static let code: Set<String> = ["texttt", "code", "lstinline"]
  /// Commands that show nothing, and how many arguments each takes.
  private static let silent: [String: Int] = [
    "label": 1, "vspace": 1, "vspace*": 1, "hspace": 1, "hspace*": 1, "noindent": 0, "newpage": 0,
    "clearpage": 0, "pagebreak": 0, "bigskip": 0, "medskip": 0, "smallskip": 0, "vfill": 0,
    "hfill": 0, "centering": 0, "droppoints": 0, "points": 0, "par": 0, "small": 0, "large": 0,
    "setcounter": 2, "hline": 0, "bf": 0, "it": 0, "tt": 0, "makeemptybox": 1, "answerline": 0,
    "fillwithlines": 1, "fillwithdottedlines": 1, "index": 1, "textcolor": 1, "color": 1,
    "QuestionIndicative": 0, "element": 1, "bareme": 1,
    "scoring": 1, "checkmark": 0, "correct": 0, "displaystyle": 0,
    "normalsize": 0,
    "ifprintanswers":
      0, "fi": 0, "else": 0, "lastchoices": 0, "bigbreak": 0, "checked": 0,
  ]
  private static let signs: [String: String] = [
    "\\": "\n", "newline": "\n", ",": " ", ";": " ", " ": " ", "quad": " ", "qquad": " ",
    "ldots": "…", "dots": "…", "textendash": "–", "textbackslash": "\\", "textasciitilde": "~",
    "LaTeX": "LaTeX", "TeX": "TeX", "textdegree": "°", "degree": "°", "euro": "€", "%": "%",
    "&": "&", "#": "#", "_": "_", "{": "{", "}": "}", "$": "$", "-": "", "@": "", "/": "",
    "textquotesingle": "'", "blank": "____", "\n": " ",
  ]

  /// Whether it holds nothing to be seen.
  var isBlank: Bool { text.isBlank }

  /// The text as Markdown; nil when nothing would be seen.
  var markdown: Markdown? { text.trimmed.markdown(.plain) }

  /// Adds plain text on a line of its own.
  mutating func addLine(_ string: String, line: Int) {
    text.append(TracedText(string, line: line))
  }

  /// Adds a piece of the source.
  mutating func add(_ token: LaTeXToken, of source: ExamLines, line: Int) {
    switch token.kind {
    case .text: plain(TracedText(token.range, of: source))
    case .formula:
      var formula = TracedText()
      let raw = TracedText(token.range, of: source)
      let isBare = raw.string.hasPrefix("\\begin")
      if isBare { formula.append(TracedText("$$", line: line)) }
      for (byte, line) in zip(raw.bytes, raw.lines) {
        formula.append(byte == ASCII.lineFeed ? ASCII.space : byte, line: Int(line))
      }
      if isBare { formula.append(TracedText("$$", line: Int(formula.lines.last ?? 0))) }
      text.append(formula)
    case .verbatim:
      let body = TracedText(token.inner, of: source)
      let mark = body.bytes.contains(ASCII.lineFeed) ? "```" : "`"
      let isBlock = mark.utf8.count > 1
      text.append(TracedText(isBlock ? "\n" + mark : mark, line: line))
      text.append(body)
      let last = Int(body.lines.last ?? Int32(line))
      if isBlock, body.bytes.last != ASCII.lineFeed { text.append(TracedText("\n", line: last)) }
      text.append(TracedText(isBlock ? mark + "\n" : mark, line: last))
    case .command(let name): command(name, token, source, line)
    case .begin, .end, .comment: break
    }
  }

  private mutating func command(
    _ name: String, _ token: LaTeXToken, _ source: ExamLines, _ line: Int
  ) {
    if let sign = Self.signs[name] {
      text.append(TracedText(sign, line: line))
    } else if let count = Self.silent[name] {
      skipped = count
    } else if Self.strong.contains(name) || Self.code.contains(name) {
      pending = Self.strong.contains(name) ? "**" : "`"
    } else if name == "includegraphics" {
      text.append(TracedText("![](", line: line))
      pending = ")"
      opensSilently = true
    } else {
      text.append(TracedText(token.range, of: source))
      keepsBraces = true
    }
  }

  /// The mark that the next brace opens and its end closes.
  private var pending = ""
  private var opensSilently = false
  /// Whether the braces behind an unknown command stay.
  private var keepsBraces = false
  private var hidden = 0

  private mutating func plain(_ piece: TracedText) {
    for (place, byte) in piece.bytes.enumerated() {
      let line = Int(piece.lines[place])
      switch byte {
      case UInt8(ascii: "{"):
        open(line)
      case UInt8(ascii: "}"):
        close(line)
      case UInt8(ascii: "~"):
        if hidden == 0 { text.append(ASCII.space, line: line) }
      default:
        if hidden == 0 { text.append(byte, line: line) }
        if byte > ASCII.space { settle() }
      }
    }
  }

  private mutating func settle() {
    guard hidden == 0 else { return }
    skipped = 0
    if braces.isEmpty { keepsBraces = false }
  }

  private mutating func open(_ line: Int) {
    if skipped > 0 || hidden > 0 {
      if hidden == 0 { skipped -= 1 }
      hidden += 1
      return
    }
    if keepsBraces {
      text.append(TracedText("{", line: line))
      braces.append("}")
    } else {
      if !opensSilently { text.append(TracedText(pending, line: line)) }
      braces.append(pending)
    }
    pending = ""
    opensSilently = false
  }

  private mutating func close(_ line: Int) {
    if hidden > 0 {
      hidden -= 1
    } else if let mark = braces.popLast() {
      text.append(TracedText(mark, line: line))
    }
  }
}
