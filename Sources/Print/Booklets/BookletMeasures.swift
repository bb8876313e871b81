/// The type and the places of a booklet's heads and feet: type in pt, places in mm below the top of
/// the text.
struct BookletMeasures {
  /// The sizes of titles to choose from, the largest first.
  let titles: [Float]
  /// The type of what is to fill in and of the note.
  let fields: Float
  /// The type of the foot.
  let labels: Float
  /// The base lines of the title, the note and what is to fill in.
  let title: Double
  let note: Double
  let form: Double
  /// How high a head is without and with what is to fill in.
  let height: Double
  let heightWithForm: Double
  /// The lines for name, class, date and points: which parts of the width they take, the last one
  /// up to the points, and how far below `form` they stand.
  let places: [(from: Double, to: Double?, below: Double)]

  static let usual = BookletMeasures(
    titles: [16, 14, 12, 11], fields: 9, labels: 8, title: 5.8, note: 10.5, form: 22, height: 16,
    heightWithForm: 29,
    places: [(0, 0.4, 0), (0.43, 0.58, 0), (0.61, 0.78, 0), (0.81, nil, 0)])

  static let large = BookletMeasures(
    titles: [24, 21, 18], fields: 18, labels: 14, title: 8, note: 18, form: 36, height: 30,
    heightWithForm: 66,
    places: [(0, 0.62, 0), (0.66, 1, 0), (0, 0.5, 16), (0.55, nil, 16)])
}
