/// The text of one side of one card, as it was made to fit: the size of its type, and for each
/// block its lines and height.
///
/// It knows nothing of HTML, so that other writers can draw it too.
struct FittedFace: Sendable, Hashable {
  /// The size of the type in pt.
  var size: Float
  /// The blocks from top to bottom.
  var blocks: [FittedBlock]
  /// The height of a line in em.
  var lineHeight = TypeScale.lineHeight

  /// The height that the blocks take, in mm.
  var height: Float { blocks.reduce(0) { $0 + $1.above + $1.height } }
}

/// A block on a face, whole or in part.
struct FittedBlock: Sendable, Hashable {
  /// The block, with the part of its text that stands here.
  var block: FlowBlock
  /// The room above it, in mm: none at the top of a face.
  var above: Float
  /// How many lines it takes.
  var lines: Int
  /// Its height in mm, without the room above.
  var height: Float
  /// Whether its beginning stands on another face, or it only repeats what stands there.
  var isContinued: Bool
  /// Its lines, where formulas may have made them higher; else they are plain.
  var line: LineBox?
}

/// The room for text on a face.
struct TextBox: Sendable, Hashable {
  /// In mm.
  var width: Float
  /// In mm.
  var height: Float
  /// The height of a line in em.
  var lineHeight = TypeScale.lineHeight
  /// How many times larger than at 96 px to the inch pictures are, where there is room.
  var pictureScale: Float = 1
}
