/// A font of a PDF: the glyphs that are used, what they mean, and how it is embedded.
final class PDFFont {
  /// What the pages call it.
  let name: String
  let face: HarfBuzzFace
  let number: PDFObjects.Number
  /// What each used glyph means; empty text for glyphs that mean nothing by themselves.
  private var meanings: [UInt16: [UInt8]] = [:]
  private var widths: [UInt16: Int] = [:]

  init(name: String, face: HarfBuzzFace, number: PDFObjects.Number) {
    self.name = name
    self.face = face
    self.number = number
  }

  /// Whether any of its glyphs is used.
  var isUsed: Bool { !meanings.isEmpty }

  /// The advance of a glyph in thousandths of an em, as the PDF says it.
  func width(of glyph: UInt16) -> Int {
    if let known = widths[glyph] { return known }
    let width = face.width(of: glyph)
    widths[glyph] = width
    return width
  }

  /// Takes note of a glyph; false when it means something else already.
  func use(_ glyph: UInt16, for text: ArraySlice<UInt8>) -> Bool {
    if let known = meanings[glyph] {
      if known.elementsEqual(text) { return true }
      if known.isEmpty, !text.isEmpty {
        meanings[glyph] = Array(text)
        return true
      }
      return text.isEmpty
    }
    meanings[glyph] = Array(text)
    return true
  }

  /// Writes the font with the glyphs that were used.
  func write(to objects: inout PDFObjects) {
    let glyphs = meanings.keys.sorted()
    let file = face.subset(glyphs) ?? []
    let base = tag(of: glyphs) + "+" + face.name
    var stream: [UInt8] = []
    if face.isPostScript {
      stream.put("/Subtype/CIDFontType0C")
    } else {
      stream.put("/Length1 ")
      stream.put(file.count)
    }
    let fileNumber = objects.addStream(stream, file)
    let (ascent, descent) = face.extents
    let bounds = face.bounds.map(String.init).joined(separator: " ")
    let descriptor = objects.add(
      Array(
        """
        <</Type/FontDescriptor/FontName/\(base)/Flags 4/FontBBox[\(bounds)]/ItalicAngle 0\
        /Ascent \(ascent)/Descent \(descent)/CapHeight 714/StemV 80\
        /FontFile\(face.isPostScript ? "3" : "2") \(fileNumber) 0 R>>
        """.utf8))
    var cid: [UInt8] = []
    cid.put("<</Type/Font/Subtype/CIDFontType\(face.isPostScript ? "0" : "2")/BaseFont/\(base)")
    cid.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
    if !face.isPostScript { cid.put("/CIDToGIDMap/Identity") }
    cid.put("/FontDescriptor \(descriptor) 0 R/DW 1000/W[")
    for glyph in glyphs { cid.put("\(glyph)[\(width(of: glyph))]") }
    cid.put("]>>")
    let descendant = objects.add(cid)
    let unicode = objects.addStream(
      [], ToUnicode.map(glyphs.map { ($0, meanings[$0] ?? []) }, bytesPerCode: 2))
    objects.write(
      Array(
        """
        <</Type/Font/Subtype/Type0/BaseFont/\(base)/Encoding/Identity-H\
        /DescendantFonts[\(descendant) 0 R]/ToUnicode \(unicode) 0 R>>
        """.utf8), as: number)
  }

  /// Six letters that tell one subset of a font from another.
  private func tag(of glyphs: [UInt16]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for glyph in glyphs { hash = (hash ^ UInt64(glyph)) &* 0x100_0000_01B3 }
    var letters: [UInt8] = []
    for _ in 0..<6 {
      letters.append(UInt8(ascii: "A") + UInt8(hash % 26))
      hash /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

/// Writes the table that leads from codes of a font back to text.
enum ToUnicode {
  static func map(_ meanings: [(code: UInt16, text: [UInt8])], bytesPerCode: Int) -> [UInt8] {
    let last = bytesPerCode == 2 ? "FFFF" : "FF"
    var map: [UInt8] = []
    map.put("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
    map.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
    map.put("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n1 begincodespacerange\n<")
    map.put(bytesPerCode == 2 ? "0000" : "00")
    map.put("> <\(last)>\nendcodespacerange\n")
    let known = meanings.filter { !$0.text.isEmpty }
    for start in stride(from: 0, to: known.count, by: 100) {
      let part = known[start..<min(start + 100, known.count)]
      map.put("\(part.count) beginbfchar\n")
      for (code, text) in part {
        map.append(UInt8(ascii: "<"))
        if bytesPerCode == 2 { map.putHex(code) } else { map.putByteHex(UInt8(code)) }
        map.put("> <")
        for unit in String(decoding: text, as: UTF8.self).utf16 { map.putHex(unit) }
        map.put(">\n")
      }
      map.put("endbfchar\n")
    }
    map.put("endcmap CMapName currentdict /CMap defineresource pop end end\n")
    return map
  }
}
