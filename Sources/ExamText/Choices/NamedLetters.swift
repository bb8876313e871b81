/// Options that a word names before their letter: `Option A: Lima`, `**Choice B)** Quito`.
///
/// Explanations name options so, too: such a list stands right below a question, not below options
/// or an answer.
struct NamedLetters {
  private let text: ExamLines
  private let lines: [ChoiceLine]
  private let options: OptionReader
  private static let most = 8
  private static let mostWrapped = 4
  private static let mostAbove = 12
  private static let words = PhraseTable(
    "option, choice, opción, opcion, opção, opcao, opzione, alternativa, вариант, варіант, optie,"
      + " opcja, seçenek, pilihan, phương án, 选项, 選項, 選択肢")

  private var bytes: [UInt8] { text.bytes }

  init(_ text: ExamLines, lines: [ChoiceLine]) {
    self.text = text
    self.lines = lines
    options = OptionReader(bytes: text.bytes)
  }

  /// The options of such lists, in source order.
  func entries() -> [OptionEntry] {
    var found: [OptionEntry] = []
    var line = 1
    while line < lines.count {
      let run = run(at: line)
      if let last = run.last, run.count > 1, asks(above: line) {
        found += run.map(options.marked)
        line = last.line
      }
      line += 1
    }
    return found
  }

  private func run(at start: Int) -> [OptionEntry] {
    guard let first = entry(start), first.label?.index == 0 else { return [] }
    var run = [first]
    var at = start + 1
    while at < lines.count, run.count < Self.most,
      at - run[run.count - 1].line <= Self.mostWrapped
    {
      if let next = entry(at) {
        guard next.label?.alphabet == first.label?.alphabet, next.label?.index == run.count else {
          break
        }
        run.append(next)
      } else if lines[at].kind != .text, !lines[at].isBlank {
        break
      }
      at += 1
    }
    return run
  }

  private func entry(_ number: Int) -> OptionEntry? {
    let line = lines[number]
    guard line.kind == .text, line.entries.isEmpty else { return nil }
    let decoration = Decoration(of: line.range, in: bytes)
    let stop = line.range.upperBound
    guard let word = Self.words.end(of: decoration.start..<stop, in: bytes) else { return nil }
    let letter = Decoration.skipMarks(word, stop, bytes)
    guard letter > word, let (label, length) = OptionLabel.at(letter, in: bytes, end: stop) else {
      return nil
    }
    var at = letter + length
    guard at < stop, ":.)-".utf8.contains(bytes[at]) || Decoration.colon(at, stop, bytes) > 0 else {
      return nil
    }
    at += max(Decoration.colon(at, stop, bytes), Decoration.dash(at, stop, bytes), 1)
    let content = Decoration.close(at..<stop, isMarked: decoration.isMarked, in: bytes)
    return content.isEmpty
      ? nil : OptionEntry(line: number, label: label, closer: ASCII.colon, content: content)
  }

  /// Whether a question stands right above a line, not options, an answer or an explanation.
  private func asks(above start: Int) -> Bool {
    var at = start - 1
    while at >= 0, start - at < Self.mostAbove {
      switch lines[at].kind {
      case .label, .summary, .tags: return false
      default: break
      }
      if lines[at].header != nil || LineEnding.of(lines[at].range, in: bytes) == .question {
        return true
      }
      if !lines[at].entries.isEmpty { return false }
      at -= 1
    }
    return at >= 0
  }
}
