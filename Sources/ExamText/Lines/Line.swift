/// A line of exam text, or the part of one that stands for itself, and what it looks like.
struct Line: Hashable {
  /// What a line looks like before anyone asks what it means.
  enum Shape: Hashable {
    /// Nothing but white space.
    case blank
    /// One of the lines of a fenced block of code, fences included.
    case code
    /// One of the lines of an HTML comment.
    case comment
    /// A line of dashes, stars or underscores, or a table rule.
    case rule
    /// A line that says what follows.
    case marker(Marker)
    /// A list item with a dash or bullet.
    case bullet
    /// A list item or question with a number.
    case numbered(Int)
    /// A line under `#` marks.
    case heading
    /// A line that starts with a pictograph.
    case pictograph
    /// Anything else.
    case text

    /// Whether such a line starts with a number.
    var isCounted: Bool { if case .numbered = self { true } else { false } }

    /// Whether such a line says what follows.
    var isMarker: Bool { if case .marker = self { true } else { false } }
  }

  /// How the visible text ends.
  enum Ending: Hashable {
    case question, sentence, colon, open
  }

  /// The line of the file, from 1.
  var number: Int
  /// What it looks like.
  var shape: Shape
  /// The bytes of its text, without indentation, bullet, number, marker and white space at the end.
  var content: Range<Int>
  /// Columns of white space before it.
  var indent: Int
  /// How its text ends.
  var ending: Ending
  /// Whether it is the rest of a line whose first part is another element.
  var isGlued = false

  /// Whether it holds text to be asked, answered or read.
  var isContent: Bool {
    switch shape {
    case .blank, .rule, .comment: false
    case .marker: !content.isEmpty
    default: true
    }
  }
}
