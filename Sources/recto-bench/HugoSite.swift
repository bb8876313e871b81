import Cards
import ExamText
import Foundation

/// The cards as a site for Hugo, with as little in it as a page per card and per deck needs.
struct HugoSite {
  /// The decks, as they were read.
  let decks: [Understanding]

  /// Writes configuration, layouts and content.
  func write(to root: URL) throws {
    let layouts = root.appending(path: "layouts/_default")
    try FileManager.default.createDirectory(at: layouts, withIntermediateDirectories: true)
    try Self.configuration.write(
      to: root.appending(path: "config.toml"), atomically: false, encoding: .utf8)
    try Self.page.write(
      to: layouts.appending(path: "single.html"), atomically: false, encoding: .utf8)
    try Self.list.write(
      to: layouts.appending(path: "list.html"), atomically: false, encoding: .utf8)
    for (index, deck) in decks.enumerated() {
      let folder = root.appending(path: "content/deck-\(padded(index + 1))")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try "---\ntitle: \"\(deck.title ?? "")\"\n---\n".write(
        to: folder.appending(path: "_index.md"), atomically: false, encoding: .utf8)
      for (number, card) in deck.cards.enumerated() {
        let name = "card-\(padded(number + 1))"
        try "---\ntitle: \"\(name)\"\n---\n\(markdown(of: card))".write(
          to: folder.appending(path: "\(name).md"), atomically: false, encoding: .utf8)
      }
    }
  }

  private static let configuration = """
    baseURL = "https://example.org/"
    title = "Cards"
    disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]

    """

  private static let page = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
    <body><main>{{ .Content }}</main></body></html>

    """

  private static let list = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
    <body><main><ul>
    {{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
    {{ end }}</ul></main></body></html>

    """
}

/// All that a card says, as one Markdown text.
func markdown(of card: Card) -> String {
  var parts = [card.prompt.text]
  for option in card.options {
    let mark = option.isCorrect ? "x" : " "
    parts.append("- [\(mark)] \(indented(option.text.text))")
    if let rationale = option.rationale { parts.append("  " + indented(rationale.text)) }
  }
  if let answer = card.answer { parts.append(answer.text) }
  if let explanation = card.explanation { parts.append("## Explanation\n\n" + explanation.text) }
  return parts.joined(separator: "\n\n") + "\n"
}

/// Text whose further lines stay inside a list item.
private func indented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
}
