import Cards
import TestSupport

/// Texts made of everything that could be taken for the structure of a card file.
enum NastyText {
  private static let lines = [
    "", " ", "  ", "\t", "   \t ", "---", "--- ", " ---", "----", "***", "...", "...", "\\", "\\ ",
    "\\\\", "\\---", "\\\\---", "# Answer", "## Answer", "##Answer", "## answer:", " ## Answer",
    "   ## Answer ##", "    ## Answer", "\t## Answer", "## Anser", "## Explanation", "### Answer",
    "\\## Answer", "\\\\## Explanation", "  \\## Answer", "## Something else", "- [x] ticked",
    "- [ ] not ticked", "-[x]", "- []", "* [x] star", "+ [ ]", " - [x] one in", "    - [x] four",
    "- [x](https://example.org)", "[x] bare", "1. [ ] numbered", "\\- [x] slash", "\\\\- [ ] two",
    "```", "````", "```swift", "~~~", "~~~~ info", "  ```", "\\```", "``` no`fence", "`````",
    "id: abc", "tags: [a, b", "key: \"value", "<!-- comment", "-->", "<div>", "</div>", "<x y='z'>",
    "\\{NUL}", "\\{\\NUL}", "\\{CR}", "{BOM}", "\\{", "nul \0 here", "\0", "cr \r here", "crlf \r",
    "\r", "\u{feff}mark", "mark\u{feff}", "\u{2028}", "a\u{2028}b\u{2029}c", "\u{85}",
    "\u{0b}\u{0c}",
    "שלום - [x]", "مرحبا بالعالم", "\u{202e}reversed", "日本語の質問", "e\u{301}",
    "👩‍👩‍👧", "trailing  ",
    " leading", "  two in", "     five in", "\ttab in", "- item", "  - nested", "1. one", "> quote",
    "| a | b |", "|---|---|", "Setext", "===", "plain words", "What is it?", "&#13;", "&amp;",
    "$x$",
    "\u{1b}[31m", "\u{7f}", "x]", "[", "- ", "-", "#", "##", "~~", "``",
  ]

  /// A text of random lines; now and then empty, or one very long line.
  static func text(_ random: inout SplitMix) -> String {
    if random.once(in: 25) { return "" }
    if random.once(in: 1_000) { return String(repeating: "long ", count: 5_000) }
    let count = random.once(in: 3) ? 1 : Int.random(in: 1...7, using: &random)
    return (0..<count).map { _ in line(&random) }.joined(separator: "\n")
  }

  private static func line(_ random: inout SplitMix) -> String {
    if random.once(in: 12) { return random.pick(lines) + random.pick(lines) }
    return random.pick(lines)
  }

  /// A card of such texts, of any kind, with parts that belong together or not.
  static func card(_ random: inout SplitMix) -> Card {
    var card = Card(kind: random.pick(Card.Kind.allCases), prompt: Markdown(text(&random)))
    if random.once(in: 2) { card.id = CardID(rawValue: random.pick(["b7", "x2k9", "1e5", "123"])) }
    if random.once(in: 2) {
      card.options = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Option(
          Markdown(text(&random)), isCorrect: random.once(in: 2),
          rationale: random.once(in: 2) ? Markdown(text(&random)) : nil)
      }
    }
    if random.once(in: 2) { card.answer = Markdown(text(&random)) }
    if random.once(in: 2) { card.explanation = Markdown(text(&random)) }
    if random.once(in: 2) { card.source = text(&random) }
    if random.once(in: 4) { card.language = random.pick(["de", "no", "pt-BR", "zh-Hant"]) }
    if random.once(in: 2) {
      for _ in 0..<3 {
        let tag = text(&random)
        if !card.tags.contains(tag) { card.tags.append(tag) }
      }
    }
    return card
  }
}
