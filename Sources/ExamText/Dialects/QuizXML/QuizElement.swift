import Cards

/// An element of a quiz in XML, of whatever tool.
final class QuizElement {
  /// Its name in lower case, without a prefix.
  let name: String
  let attributes: [(name: String, value: String)]
  /// The lines of its tags and what stands between, from 1.
  var lines: ClosedRange<Int>
  /// The bytes between its tags, and those with its tags.
  private var inner: Range<Int>
  private var whole: Range<Int>
  /// Its own text, references undone.
  var text = TracedText()
  private(set) var children: [QuizElement] = []
  /// How deep elements may nest; deeper ones are taken for siblings.
  private static let deepest = 40

  private init(
    _ name: String, _ attributes: [(name: String, value: String)], at: Range<Int>, line: Int
  ) {
    self.name = name
    self.attributes = attributes
    whole = at
    inner = at.upperBound..<at.upperBound
    lines = line...line
  }

  /// The root of a text's elements.
  static func root(of text: ExamLines) -> QuizElement {
    let root = QuizElement("", [], at: 0..<0, line: 1)
    var reader = XMLReader(text: text)
    var open = [root]
    while let event = reader.next() {
      switch event {
      case .start(let name, let attributes, let at):
        let plain = name.split(separator: ":").last.map(String.init) ?? name
        let element = QuizElement(
          plain, attributes, at: at, line: text.lineNumber(at: at.lowerBound))
        open[open.count - 1].children.append(element)
        if open.count < deepest { open.append(element) }
      case .end(let name, let at):
        let plain = name.split(separator: ":").last.map(String.init) ?? name
        guard let place = open.lastIndex(where: { $0.name == plain }), place > 0 else { continue }
        for element in open[place...] {
          element.lines = element.lines.lowerBound...text.lineNumber(at: at.upperBound - 1)
          element.whole = element.whole.lowerBound..<max(element.inner.lowerBound, at.upperBound)
          element.inner =
            element.inner.lowerBound..<max(element.inner.lowerBound, at.lowerBound)
        }
        open.removeSubrange(place...)
      case .text(let content): open[open.count - 1].text.append(content)
      }
    }
    return root
  }

  /// The value of an attribute.
  func attribute(_ names: String...) -> String? {
    attributes.first { names.contains($0.name) }?.value
  }

  /// All elements below with one of the names, in source order; none inside of another one.
  func all(_ names: Set<String>) -> [QuizElement] {
    children.flatMap { names.contains($0.name) ? [$0] : $0.all(names) }
  }

  /// The first element below with one of the names.
  func first(_ names: String...) -> QuizElement? { all(Set(names)).first }

  /// What stands in it as Markdown, but for some elements; nil when nothing would be seen.
  func markdown(of text: ExamLines, without left: Set<String> = []) -> Markdown? {
    if children.isEmpty { return self.text.trimmed.markdown(.unknown) }
    var whole = TracedText()
    var at = inner.lowerBound
    for gap in gaps(left) {
      whole.append(TracedText(at..<gap.lowerBound, of: text))
      at = gap.upperBound
    }
    whole.append(TracedText(at..<max(at, inner.upperBound), of: text))
    return whole.trimmed.markdown(.html)
  }

  /// What is left out of its source: elements with these names, and tags that HTML does not know.
  private func gaps(_ left: Set<String>) -> [Range<Int>] {
    children.flatMap { child -> [Range<Int>] in
      let whole = child.whole
      if left.contains(child.name) { return [whole] }
      let inside = child.gaps(left)
      if HTMLSniffer.known.contains(child.name) { return inside }
      return [whole.lowerBound..<child.inner.lowerBound] + inside
        + [child.inner.upperBound..<whole.upperBound]
    }
  }
}
