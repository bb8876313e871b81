import Cards
import Diagnostics

/// Where some words of a deck stand, and what stands beside them.
struct TermUses {
  /// One occurrence of a word.
  struct Use {
    var card: Int
    var spelling: String
    var line: Int
    var column: Int?

    /// Whether its column in the source is known, so that a tool can repair it.
    var hasColumn: Bool { column != nil }

    /// Its place.
    func place(in deck: Deck) -> SourceLocation {
      SourceLocation(path: deck.cards[card].path(in: deck), line: line, column: column ?? 1)
    }
  }

  private var uses: [Int: [Use]] = [:]
  private var beside: [Int: Set<UInt64>] = [:]

  private static let mostUses = 50

  /// Looks for some words of a vocabulary in its deck.
  init(of wanted: Set<Int>, in deck: Deck, _ vocabulary: Vocabulary) {
    var isWanted = [Bool](repeating: false, count: vocabulary.terms.count)
    for term in wanted { isWanted[term] = true }
    for field in vocabulary.fields(with: isWanted).map({ vocabulary.fields[$0] }) {
      let bytes = Array(field.text.text.utf8)
      var before: (range: Range<Int>, key: UInt64, term: Int?)?
      TermScanner.words(of: bytes.span) { range, key in
        let term = vocabulary.term(key).flatMap { isWanted[$0] ? $0 : nil }
        defer { before = (range, key, term) }
        guard term != nil || before?.term != nil else { return }
        if let last = before, isOneSpace(bytes[last.range.upperBound..<range.lowerBound]) {
          if let term, tells(bytes[last.range], last.key) { note(last.key &+ 1, beside: term) }
          if let term = last.term, tells(bytes[range], key) { note(key &+ 2, beside: term) }
        }
        if let term { add(range, bytes, field, deck, to: term) }
      }
    }
  }

  /// The occurrences of a word.
  func places(of term: Int) -> [Use] { uses[term] ?? [] }

  /// What stands right before and right after a word, each marked with its side.
  func neighbours(of term: Int) -> Set<UInt64> { beside[term] ?? [] }

  private mutating func note(_ key: UInt64, beside term: Int) {
    beside[term, default: []].insert(key)
  }

  private mutating func add(
    _ range: Range<Int>, _ bytes: [UInt8], _ field: TermScanner.Field, _ deck: Deck, to term: Int
  ) {
    guard uses[term, default: []].count < Self.mostUses else { return }
    let place = MarkdownPlace.of(range.lowerBound, in: field.text)
    let row = bytes[..<range.lowerBound].count { $0 == ASCII.lineFeed }
    let source = field.text.sourceLine(of: row + 1)
    let line = source > 0 ? source : deck.cards[field.card].origin?.lines.lowerBound ?? 0
    uses[term, default: []].append(
      Use(
        card: field.card, spelling: String(decoding: bytes[range], as: UTF8.self),
        line: place?.line ?? line, column: place?.column))
  }

  private func isOneSpace(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.count == 1 && gap.first == ASCII.space
  }

  /// Whether a neighbour says something: no article, auxiliary or the like.
  private func tells(_ word: ArraySlice<UInt8>, _ key: UInt64) -> Bool {
    word.count > 3 && !TermScanner.isSmallWord(key)
  }
}
