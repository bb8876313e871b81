/// A formula as an outline: what `dvisvgm --no-fonts` draws of it. Measures in em.
public struct FormulaShape: Sendable, Hashable {
  /// How wide it is.
  public let width: Float
  /// How far it reaches above the base line.
  public let ascent: Float
  /// How far it reaches below the base line.
  public let depth: Float
  /// What copies and screen readers get: its source.
  let source: String
  /// Path operators of a PDF, in thousandths of an em from where it begins on the base line.
  let path: [UInt8]

  /// Whether it is higher than letters.
  var isTall: Bool { ascent > 1.1 || depth > 0.35 }

  /// The room beside it.
  static let side: Float = 0.05

  /// Letters of TeX are smaller than those of the sheets' fonts at one size.
  private static let scale = 1.12
  /// One em of the formula in pt: it is set at 10 pt of TeX, of which 72.27 are an inch.
  private static let em = 10.0

  /// Reads an SVG picture of a formula whose upper left corner is at the origin.
  ///
  /// - Parameters:
  ///   - svg: the picture.
  ///   - source: the formula's source.
  ///   - size: width, height and depth in pt of TeX.
  /// - Returns: nil when the picture holds anything but letters and bars.
  public init?(
    svg: String, source: String, size: (width: Double, height: Double, depth: Double)
  ) {
    guard size.width > 0, size.width.isFinite, size.height.isFinite, size.depth.isFinite else {
      return nil
    }
    let factor = Self.scale / Self.em
    width = Float(size.width * factor)
    ascent = Float(size.height * factor)
    depth = Float(size.depth * factor)
    self.source = source
    // The picture is in pt of 72 to the inch; it grows downwards.
    let unit = 1000 * factor * 72.27 / 72
    let baseline = size.height * 72 / 72.27
    guard let path = SVGOutline(svg).path(unit: unit, baseline: baseline), !path.isEmpty else {
      return nil
    }
    self.path = path
  }
}
