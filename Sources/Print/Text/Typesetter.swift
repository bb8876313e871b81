/// Sets lines of text in the fonts of a PDF, and remembers words that it has set.
final class Typesetter {
  /// A line that is set: what draws it, and its width.
  struct Line {
    /// Text operators, to stand between `BT` and `ET` after the place.
    var operators: [UInt8]
    /// In em.
    var width: Float
    /// The formulas on it, from left to right.
    var formulas: [Formula] = []
    /// Whether it is read from the right.
    var isRightToLeft = false
  }

  /// A formula on a line.
  struct Formula {
    /// The operators that draw it.
    var operators: Range<Int>
    /// From where to where it reaches, in em from the start of the line.
    var place: Range<Float>
    /// What it was set of.
    var source: String
  }

  /// A word in one or more fonts.
  private struct Word {
    var parts: [(font: Int, glyphs: [UInt8])]
    var width: Float
  }

  private struct WordKey: Hashable {
    var font: Int
    var text: ArraySlice<UInt8>
  }

  private let files: PrintFonts
  private(set) var fonts: [PDFFont] = []
  private(set) var drawnFonts: [PDFDrawnFont] = []
  /// The font of each number of `TextStyle`, and last the one of signs.
  private var roleFonts: [Int?] = []
  private var byFile: [PangoShaper.FontFile: Int] = [:]
  private var emoji: [PangoShaper.FontFile: [UInt32: (font: Int, code: UInt8)]] = [:]
  private var formulas: [UInt32: (font: Int, code: UInt8)] = [:]
  /// The last font with formulas that are no higher than letters.
  private var lastFormulas: Int?
  private var words: [WordKey: Word] = [:]
  private lazy var shaper = PangoShaper(files)
  /// The characters that no font has, since somebody asked.
  private var missing: Set<UInt32> = []

  /// More words than this are forgotten: a deck may hold a million numbers.
  private static let mostWords = 60_000

  init(_ files: PrintFonts, _ objects: inout PDFObjects) {
    self.files = files
    let roles = (0..<TextStyle.fontCount).map(TextStyle.role(ofFont:)) + [.symbols]
    for role in roles {
      guard let path = (files.files[role] ?? files.files[.regular])?.path else {
        roleFonts.append(nil)
        continue
      }
      roleFonts.append(font(PangoShaper.FontFile(path: path, index: 0), &objects))
    }
  }

  /// The characters that no font has, since this was asked last.
  func takeMissing() -> Set<UInt32> {
    defer { missing = [] }
    return missing
  }

  private func font(
    _ file: PangoShaper.FontFile, _ objects: inout PDFObjects
  ) -> Int? {
    if let known = byFile[file] { return known }
    guard let face = HarfBuzzFace(path: file.path, index: file.index) else { return nil }
    fonts.append(PDFFont(name: "F\(fonts.count)", face: face, number: objects.reserve()))
    byFile[file] = fonts.count - 1
    return fonts.count - 1
  }

  /// Sets the part of a text that stands on one line, in type of so many pt; blanks at its end are
  /// left out.
  func line(
    _ text: FlowText, _ range: Range<Int>, size: Float, rightToLeft: Bool,
    _ objects: inout PDFObjects
  ) -> Line {
    var end = range.upperBound
    while end > range.lowerBound, text.utf8[end - 1] == 0x20 || text.utf8[end - 1] == 0x0A {
      end -= 1
    }
    let range = range.lowerBound..<end
    if !rightToLeft, SimpleScript.isSimple(text.utf8, range),
      let line = simpleLine(text, range, size: size)
    {
      return line
    }
    return shapedLine(text, range, size: size, rightToLeft: rightToLeft, &objects)
  }

  // MARK: One glyph after the other

  private func simpleLine(_ text: FlowText, _ range: Range<Int>, size: Float) -> Line? {
    var pen = Pen(size: size)
    var start = 0
    for span in text.spans {
      let from = max(start, range.lowerBound)
      let to = min(Int(span.end), range.upperBound)
      start = Int(span.end)
      guard from < to else { continue }
      var index = from
      while index < to {
        var end = index
        if text.utf8[index] == 0x20 {
          end += 1
        } else {
          while end < to, text.utf8[end] != 0x20 { end += 1 }
        }
        guard let word = word(text.utf8[index..<end], font: span.style.font) else { return nil }
        for part in word.parts {
          pen.use(fonts[part.font].name)
          pen.operators += part.glyphs
        }
        pen.width += word.width
        index = end
      }
    }
    return pen.line()
  }

  private func word(_ bytes: ArraySlice<UInt8>, font: Int) -> Word? {
    let key = WordKey(font: font, text: bytes)
    if let known = words[key] { return known }
    guard let word = makeWord(bytes, font: font) else { return nil }
    if words.count >= Self.mostWords { words.removeAll(keepingCapacity: true) }
    words[WordKey(font: font, text: ArraySlice(Array(bytes)))] = word
    return word
  }

  /// Sets a word, the signs that its font lacks in the font of signs; nil when that lacks them too.
  private func makeWord(_ bytes: ArraySlice<UInt8>, font: Int) -> Word? {
    guard let own = roleFonts[font] else { return nil }
    let symbols = roleFonts[TextStyle.fontCount]
    let utf8 = Array(bytes)
    var word = Word(parts: [], width: 0)
    var index = 0
    while index < utf8.count {
      var end = index
      var chosen: Int?
      while end < utf8.count {
        let (scalar, length) = UTF8Reader.scalar(at: end, in: utf8)
        let font: Int
        if scalar < 0x80 || fonts[own].face.has(scalar) {
          font = own
        } else if let symbols, fonts[symbols].face.has(scalar) {
          font = symbols
        } else {
          return nil
        }
        if let chosen, chosen != font { break }
        chosen = font
        end += length
      }
      let (glyphs, width) = encode(utf8[index..<end], font: chosen ?? own)
      word.parts.append((chosen ?? own, glyphs))
      word.width += width
      index = end
    }
    return word
  }

  private func encode(
    _ text: ArraySlice<UInt8>, font number: Int
  ) -> (glyphs: [UInt8], width: Float) {
    let font = fonts[number]
    let glyphs = font.face.shape(text)
    var bytes: [UInt8] = [UInt8(ascii: "<")]
    var width: Float = 0
    for (index, glyph) in glyphs.enumerated() {
      let next = index + 1 < glyphs.count ? glyphs[index + 1].cluster : text.count
      let meaning = text.dropFirst(glyph.cluster).prefix(max(0, next - glyph.cluster))
      // A no-break space is drawn by the glyph of a space, and is one to whoever copies it.
      _ = font.use(glyph.id, for: meaning.elementsEqual([0xC2, 0xA0]) ? [0x20] : meaning)
      if glyph.x != 0 { bytes.shift(glyph.x) }
      bytes.putHex(glyph.id)
      let rest = glyph.advance - Float(font.width(of: glyph.id)) / 1000 - glyph.x
      bytes.shift(rest)
      width += glyph.advance
    }
    bytes.append(UInt8(ascii: ">"))
    return (bytes, width)
  }

  // MARK: All other writing

  private func shapedLine(
    _ text: FlowText, _ range: Range<Int>, size: Float, rightToLeft: Bool,
    _ objects: inout PDFObjects
  ) -> Line {
    var spans: [(end: Int, font: Int)] = []
    for span in text.spans where span.end > range.lowerBound {
      spans.append((min(Int(span.end), range.upperBound) - range.lowerBound, span.style.font))
      if span.end >= range.upperBound { break }
    }
    let utf8 = Array(text.utf8[range])
    var pen = Pen(size: size)
    for run in shaper?.shape(utf8, fonts: spans, rightToLeft: rightToLeft) ?? [] {
      guard let number = font(run.font, &objects) else { continue }
      if fonts[number].face.isColoured {
        drawPictures(run, utf8, &pen, &objects)
      } else {
        draw(run, utf8, fonts[number], &pen, &objects)
      }
    }
    var line = pen.line()
    line.isRightToLeft = rightToLeft
    return line
  }

  /// The bytes from where a glyph begins to where the next one of its run does.
  private func clusters(_ run: PangoShaper.Run) -> [Int: Int] {
    let starts = Set(run.glyphs.map(\.cluster)).sorted() + [run.text.upperBound]
    return Dictionary(uniqueKeysWithValues: zip(starts, starts.dropFirst()))
  }

  private func note(_ glyph: PangoShaper.Glyph, _ utf8: [UInt8]) {
    guard glyph.isMissing else { return }
    let scalar = UTF8Reader.scalar(at: glyph.cluster, in: utf8).value
    if !CharacterKind.isInvisible(scalar) { missing.insert(scalar) }
  }

  private func draw(
    _ run: PangoShaper.Run, _ utf8: [UInt8], _ font: PDFFont, _ pen: inout Pen,
    _ objects: inout PDFObjects
  ) {
    let ends = clusters(run)
    var index = 0
    while index < run.glyphs.count {
      let cluster = run.glyphs[index].cluster
      var end = index
      while end < run.glyphs.count, run.glyphs[end].cluster == cluster { end += 1 }
      let glyphs = run.glyphs[index..<end]
      let meaning = utf8[cluster..<max(cluster, ends[cluster] ?? cluster)]
      if drawFormula(meaning, &pen, &objects) {
        index = end
        continue
      }
      let drawn = glyphs.filter { !$0.isMissing }
      // One glyph that always means this text needs no words; a group of glyphs does.
      let speaksForItself =
        drawn.count == 1 && drawn.count == glyphs.count
        && font.use(UInt16(truncatingIfNeeded: drawn.first?.id ?? 0), for: meaning)
      if !speaksForItself { pen.begin(meaning) }
      for glyph in glyphs {
        note(glyph, utf8)
        let id = UInt16(truncatingIfNeeded: glyph.id)
        if !speaksForItself { _ = font.use(id, for: []) }
        pen.use(font.name, rise: glyph.y)
        pen.operators.append(UInt8(ascii: "<"))
        pen.operators.shift(glyph.x)
        pen.operators.putHex(id)
        pen.operators.shift(glyph.advance - Float(font.width(of: id)) / 1000 - glyph.x)
        pen.operators.append(UInt8(ascii: ">"))
        pen.width += glyph.advance
      }
      if !speaksForItself { pen.end() }
      index = end
    }
  }

  /// Draws the formula that some bytes stand for; false when they stand for none.
  private func drawFormula(
    _ bytes: ArraySlice<UInt8>, _ pen: inout Pen, _ objects: inout PDFObjects
  ) -> Bool {
    guard bytes.first == 0xF3, bytes.count == 4 else { return false }
    let scalar = UTF8Reader.scalar(at: 0, in: Array(bytes)).value
    guard let shape = files.formulas.shape(of: scalar) else { return false }
    let (font, code) = formulas[scalar] ?? add(shape, of: scalar, &objects)
    let name = drawnFonts[font].name
    pen.formula(shape.source, width: shape.width + FormulaShape.side * 2) { pen in
      pen.use(name)
      pen.operators.append(UInt8(ascii: "<"))
      pen.operators.putByteHex(code)
      pen.operators.append(UInt8(ascii: ">"))
    }
    return true
  }

  private func add(
    _ shape: FormulaShape, of scalar: UInt32, _ objects: inout PDFObjects
  ) -> (Int, UInt8) {
    // Whoever asks where text stands goes by the box of its font: a tall formula has its own.
    let font: Int
    if let lastFormulas, !shape.isTall, drawnFonts[lastFormulas].hasRoom {
      font = lastFormulas
    } else {
      drawnFonts.append(PDFDrawnFont(name: "E\(drawnFonts.count)", number: objects.reserve()))
      font = drawnFonts.count - 1
      if !shape.isTall { lastFormulas = font }
    }
    formulas[scalar] = (font, drawnFonts[font].add(shape))
    return formulas[scalar] ?? (font, 0)
  }

  private func drawPictures(
    _ run: PangoShaper.Run, _ utf8: [UInt8], _ pen: inout Pen, _ objects: inout PDFObjects
  ) {
    let ends = clusters(run)
    for glyph in run.glyphs {
      note(glyph, utf8)
      let meaning = utf8[glyph.cluster..<max(glyph.cluster, ends[glyph.cluster] ?? 0)]
      // In a font of emoji a blank is as wide as an emoji.
      if meaning.elementsEqual([0x20]), let blank = word(meaning, font: 0)?.parts.first {
        pen.use(fonts[blank.font].name)
        pen.operators += blank.glyphs
        pen.width += word(meaning, font: 0)?.width ?? 0
        continue
      }
      if let (font, code) = picture(glyph, run.font, meaning, &objects) {
        pen.use(drawnFonts[font].name)
        pen.operators.append(UInt8(ascii: "<"))
        pen.operators.putByteHex(code)
        pen.operators.append(UInt8(ascii: ">"))
      } else {
        pen.skip(glyph.advance)
      }
      pen.width += glyph.advance
    }
  }

  private func picture(
    _ glyph: PangoShaper.Glyph, _ file: PangoShaper.FontFile, _ meaning: ArraySlice<UInt8>,
    _ objects: inout PDFObjects
  ) -> (Int, UInt8)? {
    if let known = emoji[file]?[glyph.id] { return known }
    guard let drawn = shaper?.picture(of: glyph.id, in: file) else { return nil }
    if drawnFonts.last.map({ !$0.hasRoom || $0.hasFormulas }) ?? true {
      drawnFonts.append(
        PDFDrawnFont(name: "E\(drawnFonts.count)", number: objects.reserve()))
    }
    let image = PDFImage.write(drawn.pixels, to: &objects)
    let code = drawnFonts[drawnFonts.count - 1].add(
      PDFDrawnFont.Glyph(
        image: image, x: drawn.x, y: drawn.y, width: drawn.width, height: drawn.height,
        advance: glyph.advance, meaning: Array(meaning)))
    emoji[file, default: [:]][glyph.id] = (drawnFonts.count - 1, code)
    return (drawnFonts.count - 1, code)
  }
}
