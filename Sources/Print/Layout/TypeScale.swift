/// The sizes of type on cards, and the measures that go with them.
enum TypeScale {
  /// From the size of a short question to the smallest that people read with ease, in pt.
  static let sizes: [Float] = [14, 13, 12, 11, 10, 9, 8]
  /// The size of large print, in pt.
  static let largePrint: Float = 18
  /// The height of a line in em, where it is not chosen otherwise.
  static let lineHeight: Float = 1.3
  /// How much wider than measured a text may turn out: engines round advances differently.
  static let slack: Float = 1.04
  /// One pt in mm.
  static let point: Float = 25.4 / 72
  /// The room at the sides of a table's cell, in em.
  static let cellSide: Float = 0.4
  /// The room above and below a table's cell together with its rule, in em.
  static let cellHeight: Float = 0.45
  /// The height of a rule between blocks, in em.
  static let ruleHeight: Float = 0.5
}
