/// A card of a deck, made to fit: one or more pairs of faces, each to be printed on a card of paper.
struct FittedCard: Sendable {
  /// Its place in the deck, from 1.
  var number: Int
  /// Its id.
  var id: String
  /// Its language, where it differs from its deck's.
  var language: String?
  /// Its tags, by which a reader may choose it.
  var tags: [String] = []
  /// The fronts, at least one; when backs are more, the further fronts repeat the question.
  var fronts: [FittedFace]
  /// The backs, as many as fronts.
  var backs: [FittedFace]
}
