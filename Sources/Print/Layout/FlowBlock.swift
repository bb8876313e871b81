/// A block of a card's text, before it is known on which face it comes to stand.
struct FlowBlock: Sendable, Hashable {
  /// What a block is.
  enum Kind: Sendable, Hashable {
    case text
    case heading
    /// A small line of ours above a group, such as "Why the others are wrong".
    case caption
    /// One line of a code block.
    case code
    indirect case row(Row)
    indirect case picture(Picture)
    case rule
    /// A box to write into, so many mm high.
    case answerBox(Float)
  }

  /// One row of a table.
  struct Row: Sendable, Hashable {
    var cells: [FlowText]
    var columns: Columns
    var isHead: Bool
  }

  /// The columns of a table: all rows share them.
  struct Columns: Sendable, Hashable {
    /// Widths in per cent of the line, in steps of 5; they sum up to 100.
    var widths: [Int]
    var alignments: [Alignment]
    /// Whether the first column is the one at the right.
    var isRightToLeft = false

    enum Alignment: UInt8, Sendable, Hashable {
      case start, center, end
    }
  }

  /// A picture, and the room that is kept for it.
  struct Picture: Sendable, Hashable {
    var address: String
    var alt: String
    var width: Int
    var height: Int
    var millimetresHigh: Float { Float(height) * 25.4 / 96 }
  }

  var kind: Kind = .text
  var text = FlowText()
  /// What stands in the margin before the first line: a bullet, a number, an option's letter.
  var marker = ""
  /// How many steps the text is indented.
  var level = 0
  /// Whether it is quoted.
  var isQuoted = false
  /// The room above it, in em, where another block stands above.
  var space: Float = 0.4
  /// Whether it must not be the last on a face.
  var keepsWithNext = false
  /// Whether it must not be divided where it fits on a face as a whole.
  var isWhole = false
  /// How many bytes at its start, such as the name of an option, must not be all that stands on a
  /// face.
  var lead = 0
  /// Code lines and rows of one block carry one number.
  var group = 0
}

extension FlowBlock {
  /// The width of one step of indentation, in em.
  static let step: Float = 1.5
  /// The widest marker that fits into a step, in em.
  static let markerWidth: Float = 1.4
  /// Steps beyond this are drawn no further in, so that a line keeps its width.
  static let deepest = 4

  /// How far the text is indented, in em.
  var indent: Float {
    Float(min(level, Self.deepest)) * Self.step + (isQuoted ? 0.6 : 0)
  }

  /// Whether it is a picture.
  var isPicture: Bool {
    if case .picture = kind { true } else { false }
  }

  /// The block with a smaller or larger picture, if it is one.
  func withPicture(scaled scale: Double) -> FlowBlock {
    guard case .picture(var picture) = kind else { return self }
    picture.width = max(1, Int(Double(picture.width) * scale))
    picture.height = max(1, Int(Double(picture.height) * scale))
    var block = self
    block.kind = .picture(picture)
    return block
  }
}
