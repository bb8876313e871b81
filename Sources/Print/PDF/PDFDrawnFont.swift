/// A font whose glyphs are drawn by operators of ours: emoji as pictures in colour, formulas as
/// outlines.
///
/// They are sharp at any size, and can be searched and copied like letters.
final class PDFDrawnFont {
  /// One emoji or formula; measures in em.
  struct Glyph {
    var image: PDFObjects.Number?
    var x: Float
    var y: Float
    var width: Float
    var height: Float
    var advance: Float
    var meaning: [UInt8]
    /// What draws it, in thousandths of an em, where it is no picture.
    var path: [UInt8] = []
  }

  /// What the pages call it.
  let name: String
  let number: PDFObjects.Number
  private(set) var glyphs: [Glyph] = []
  /// Codes have one byte.
  static let mostGlyphs = 256

  init(name: String, number: PDFObjects.Number) {
    self.name = name
    self.number = number
  }

  /// Adds a glyph; returns its code.
  func add(_ glyph: Glyph) -> UInt8 {
    glyphs.append(glyph)
    return UInt8(glyphs.count - 1)
  }

  /// Whether it takes more glyphs.
  var hasRoom: Bool { glyphs.count < Self.mostGlyphs }
  /// Whether its glyphs are formulas.
  var hasFormulas: Bool { glyphs.first.map { $0.image == nil } ?? false }

  /// Adds a formula; returns its code.
  func add(_ formula: FormulaShape) -> UInt8 {
    // Whoever copies a short one gets its source; a long one says it where it stands.
    let meaning = formula.source.utf8.count <= 100 ? Array(formula.source.utf8) : Array("□".utf8)
    return add(
      Glyph(
        image: nil, x: FormulaShape.side, y: -formula.depth, width: formula.width,
        height: formula.ascent + formula.depth, advance: formula.width + FormulaShape.side * 2,
        meaning: meaning, path: formula.path))
  }

  /// Writes the font.
  func write(to objects: inout PDFObjects) {
    var procedures: [UInt8] = []
    var differences: [UInt8] = []
    var widths: [UInt8] = []
    var resources: [UInt8] = []
    for (code, glyph) in glyphs.enumerated() {
      var drawing: [UInt8] = []
      drawing.put(Double(glyph.advance * 1000))
      if let image = glyph.image {
        drawing.put("0 d0 q ")
        drawing.put(Double(glyph.width * 1000))
        drawing.put("0 0 ")
        drawing.put(Double(glyph.height * 1000))
        drawing.put(Double(glyph.x * 1000))
        drawing.put(Double(glyph.y * 1000))
        drawing.put("cm/I\(image) Do Q")
        resources.put("/I\(image) \(image) 0 R")
      } else {
        drawing.put("0 d0 q 1 0 0 1 ")
        drawing.put(Double(glyph.x * 1000))
        drawing.put("0 cm ")
        drawing += glyph.path
        drawing.put("f Q")
      }
      let procedure = objects.addStream([], drawing)
      procedures.put("/e\(code) \(procedure) 0 R")
      differences.put("/e\(code)")
      widths.put(Double(glyph.advance * 1000))
    }
    let unicode = objects.addStream(
      [],
      ToUnicode.map(
        glyphs.enumerated().map { (UInt16($0.offset), $0.element.meaning) }, bytesPerCode: 1))
    var font: [UInt8] = []
    font.put("<</Type/Font/Subtype/Type3/FontBBox[0 ")
    if hasFormulas {
      let low = glyphs.map(\.y).min() ?? 0
      let high = glyphs.map { $0.y + $0.height }.max() ?? 1
      font.put(Double(min(low, -0.3) * 1000))
      font.put(Double((glyphs.map(\.advance).max() ?? 1) * 1000))
      font.put(Double(max(high, 1) * 1000))
    } else {
      font.put("-300 1300 1100")
    }
    font.put("]/FontMatrix[.001 0 0 .001 0 0]")
    font.put("/FirstChar 0/LastChar \(glyphs.count - 1)/Widths[")
    font += widths
    font.put("]/CharProcs<<")
    font += procedures
    font.put(">>/Encoding<</Type/Encoding/Differences[0")
    font += differences
    font.put("]>>/Resources<</XObject<<")
    font += resources
    font.put(">>>>/ToUnicode \(unicode) 0 R>>")
    objects.write(font, as: number)
  }
}
