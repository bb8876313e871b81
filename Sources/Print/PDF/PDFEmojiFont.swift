/// A font whose glyphs are pictures in colour: emoji, sharp at any size, that can be searched and
/// copied like letters.
final class PDFEmojiFont {
  /// One emoji; measures in em.
  struct Glyph {
    var image: PDFObjects.Number
    var x: Float
    var y: Float
    var width: Float
    var height: Float
    var advance: Float
    var meaning: [UInt8]
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

  /// Adds an emoji; returns its code.
  func add(_ glyph: Glyph) -> UInt8 {
    glyphs.append(glyph)
    return UInt8(glyphs.count - 1)
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
      drawing.put("0 d0 q ")
      drawing.put(Double(glyph.width * 1000))
      drawing.put("0 0 ")
      drawing.put(Double(glyph.height * 1000))
      drawing.put(Double(glyph.x * 1000))
      drawing.put(Double(glyph.y * 1000))
      drawing.put("cm/I\(glyph.image) Do Q")
      let procedure = objects.addStream([], drawing)
      procedures.put("/e\(code) \(procedure) 0 R")
      differences.put("/e\(code)")
      widths.put(Double(glyph.advance * 1000))
      resources.put("/I\(glyph.image) \(glyph.image) 0 R")
    }
    let unicode = objects.addStream(
      [],
      ToUnicode.map(
        glyphs.enumerated().map { (UInt16($0.offset), $0.element.meaning) }, bytesPerCode: 1))
    var font: [UInt8] = []
    font.put("<</Type/Font/Subtype/Type3/FontBBox[0 -300 1300 1100]/FontMatrix[.001 0 0 .001 0 0]")
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
