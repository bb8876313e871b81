/// Cuts text into segments at the places where every browser lets a line break: after blanks, after
/// a hyphen between letters, around a long dash, between ideographs, around emoji.
///
/// Browsers know further places. To leave one out is safe: a page then needs fewer lines than
/// foreseen, never more.
final class Segmenter {
  /// The segments of all texts that were cut, one after the other.
  private(set) var segments: [Segment] = []
  /// What no font of the sheets has.
  private(set) var foreign = ForeignCharacters()
  private let ruler: Ruler
  /// The formulas that text may hold.
  var formulas: FormulaBook { ruler.formulas }

  init(_ ruler: Ruler) {
    self.ruler = ruler
  }

  /// The lines of a text, no lower than plain ones; nil where all are plain.
  func lineBox(of text: FlowText, lineHeight: Float) -> LineBox? {
    ruler.formulas.isEmpty
      ? nil : LineBox(text, lineHeight: lineHeight, formulas: ruler.formulas)
  }

  /// Forgets all texts.
  func reset() {
    segments.removeAll(keepingCapacity: true)
    if !foreign.isEmpty { foreign = ForeignCharacters() }
  }

  /// Cuts a text; words wider than `limit` em are cut into letters.
  ///
  /// Returns its segments.
  func cut(_ text: FlowText, limit: Float) -> Range<Int> {
    // Moved out and back: each touch of a property of an object asks whether someone else is at
    // it, which was a quarter of the instructions of cutting.
    var cut = TextCut(text, limit: limit, ruler: ruler, segments: segments, foreign: foreign)
    (segments, foreign) = ([], ForeignCharacters())
    let range = cut.run()
    (segments, foreign) = (cut.segments, cut.foreign)
    return range
  }
}
