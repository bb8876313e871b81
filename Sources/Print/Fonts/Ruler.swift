/// Measures characters in em, and remembers what it has measured.
///
/// One ruler serves one build on one thread.
final class Ruler {
  private let faces: PangoFaces?
  /// The formulas, which are measured like letters.
  let formulas: FormulaBook
  /// Advances of ASCII by font: a constant, as most of all text is looked up here.
  let ascii: [Float]
  /// Advances by style and scalar below `direct`; NaN where not yet asked.
  private var table: [Float]
  private var others: [UInt64: Float] = [:]
  private static let direct: UInt32 = 0x3000

  /// A ruler over the given fonts.
  init(_ fonts: PrintFonts) {
    let faces = fonts.files.isEmpty ? nil : PangoFaces(fonts)
    self.faces = faces
    formulas = fonts.formulas
    ascii = (0..<UInt32(TextStyle.fontCount * 128)).map {
      Self.measure($0 % 128, font: Int($0 / 128), faces)
    }
    table = Array(repeating: .nan, count: TextStyle.fontCount * Int(Self.direct))
  }

  /// The advance of a scalar in em, never less than what a page shows.
  ///
  /// Negative when no font of the sheets has the scalar: then its magnitude is a cautious guess, as
  /// the reader's browser takes it from a font of its own.
  func advance(of scalar: UInt32, font: Int) -> Float {
    if scalar < Self.direct {
      let index = font * Int(Self.direct) + Int(scalar)
      let known = table[index]
      if !known.isNaN { return known }
      let new = Self.measure(scalar, font: font, faces)
      table[index] = new
      return new
    }
    if let formula = formulas.shape(of: scalar) { return formula.width + FormulaShape.side * 2 }
    let key = UInt64(font) << 32 | UInt64(scalar)
    if let known = others[key] { return known }
    let new = Self.measure(scalar, font: font, faces)
    others[key] = new
    return new
  }

  /// Some browsers widen a letter that they make bold out of a plain one.
  private static let widthOfMadeBold: Float = 0.05

  private static func measure(_ scalar: UInt32, font: Int, _ faces: PangoFaces?) -> Float {
    if CharacterKind.isInvisible(scalar) { return 0 }
    let role = TextStyle.role(ofFont: font)
    let shown = scalar == 0xA0 ? 0x20 : scalar
    if let advance = faces?.advance(of: shown, in: role) { return advance }
    if let advance = faces?.advance(of: shown, in: .symbols) {
      return advance + (role == .bold || role == .boldItalic ? Self.widthOfMadeBold : 0)
    }
    return CharacterKind.isMark(scalar) ? -0.001 : -CharacterKind.cautiousWidth(of: scalar)
  }
}
