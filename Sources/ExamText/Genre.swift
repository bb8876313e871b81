import Cards

/// Tells texts that only look as if they asked something: mails, chats, poems and articles.
///
/// It is asked of texts whose every card was made of nothing but a question mark.
struct Genre {
  private let text: ExamLines
  private static let fewestHeads = 3
  private static let fewestMessages = 3
  private static let longestVerse = 64
  private static let shortestParagraph = 50
  private static let mailHeads = PhraseTable(
    """
    from, to, cc, date, sent, subject, reply-to, von, an, gesendet, datum, betreff, de, à, envoyé,
    objet, para, enviado, asunto, assunto, data, da, a, inviato, oggetto, van, aan, onderwerp,
    verzonden, от, кому, дата, тема, od, do, temat, från, till, ämne, skickat
    """)

  init(_ text: ExamLines) { self.text = text }

  /// Whether a text is of such a kind; `cards` are what was read in it.
  func isProse(_ cards: [Card]) -> Bool {
    if isMail { return true }
    let isMarked = text.lines.contains(where: \.shape.isMarker)
    return !isMarked && (isChat || isPoem || cards.count == 1 && isArticle(cards[0]))
  }

  private func range(_ line: Int) -> Range<Int> { Trim.both(text.ranges[line], in: text.bytes) }

  /// Whether the text starts with lines such as "From:" and "Subject:".
  private var isMail: Bool {
    let first = (0..<text.count).lazy.filter { !text.isBlank($0) }.prefix(8)
    return first.count { line in
      guard let end = Self.mailHeads.end(of: range(line), in: text.bytes) else { return false }
      return Decoration.colon(end, range(line).upperBound, text.bytes) > 0
    } >= Self.fewestHeads
  }

  /// Whether most lines start with the time of a message.
  private var isChat: Bool {
    var said = 0
    var timed = 0
    for line in 0..<text.count where !text.isBlank(line) {
      said += 1
      if isTimed(range(line)) { timed += 1 }
    }
    return timed >= Self.fewestMessages && timed * 5 >= said * 3
  }

  /// `[14:02] mia: …`, `12/03/2024, 18:01 - Sara: …`: two digits, a colon and two more stand among
  /// digits and signs, and a name with a colon follows.
  private func isTimed(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    let head = bytes[range].prefix(28).prefix {
      ASCII.isDigit($0) || "[]()/.-:, ".utf8.contains($0)
    }
    guard head.count > 4, head.contains(ASCII.colon),
      head.indices.dropFirst(2).dropLast(2).contains(where: { at in
        bytes[at] == ASCII.colon && ASCII.isDigit(bytes[at - 1]) && ASCII.isDigit(bytes[at + 1])
          && ASCII.isDigit(bytes[at + 2])
      })
    else { return false }
    return bytes[head.endIndex..<range.upperBound].prefix(32).contains(ASCII.colon)
  }

  /// Whether a text has stanzas: short lines of which several end with a comma, in blocks.
  private var isPoem: Bool {
    var blocks = 0
    var block = 0
    var verses = 0
    var leaning = 0
    for line in 0..<text.count {
      let range = range(line)
      guard let last = range.last else {
        if block > 2 { blocks += 1 }
        block = 0
        continue
      }
      switch text.shape(of: line) {
      case .text, .heading: break
      default: return false
      }
      guard range.count <= Self.longestVerse else { return false }
      block += 1
      verses += 1
      if ",;—".utf8.contains(text.bytes[last]) { leaning += 1 }
    }
    if block > 2 { blocks += 1 }
    return blocks > 1 && leaning > 1 && leaning * 5 >= verses
  }

  /// Whether a question is the title of what follows: three paragraphs at least.
  private func isArticle(_ card: Card) -> Bool {
    guard let origin = card.origin else { return false }
    let first = origin.lines.lowerBound - 1
    guard (0..<first).allSatisfy({ text.isBlank($0) }) else { return false }
    let paragraphs = (first + 1..<text.count).filter { line in
      let range = range(line)
      return range.count >= Self.shortestParagraph && text.isBlank(line - 1)
        && text.shape(of: line) == .text
    }
    // Nothing else may stand there: no list, no short answer.
    let others = (first + 1..<text.count).count { !text.isBlank($0) } - paragraphs.count
    return paragraphs.count > 2 && others == 0
      || paragraphs.count > 1 && text.shape(of: first) == .heading
  }
}
