/// Writes the operators of a line of text, one font after the other.
struct Pen {
  private(set) var font = ""
  private var rise: Float = 0
  private var isOpen = false
  let size: Float
  var operators: [UInt8] = []
  /// In em.
  var width: Float = 0
  private var formulas: [Typesetter.Formula] = []

  init(size: Float) {
    self.size = size
  }

  /// Chooses the font, and how far above the base line glyphs stand, in em.
  mutating func use(_ name: String, rise: Float = 0) {
    if name == font, rise == self.rise, isOpen { return }
    close()
    if name != font {
      operators.put("/")
      operators.put(name)
      operators.append(0x20)
      operators.put(Double(size))
      operators.put("Tf")
      font = name
    }
    if rise != self.rise {
      operators.append(0x20)
      operators.put(Double(rise * size))
      operators.put("Ts")
      self.rise = rise
    }
    operators.put("[")
    isOpen = true
  }

  /// Leaves room, in em.
  mutating func skip(_ width: Float) {
    guard isOpen else { return }
    operators.put(Int((-width * 1000).rounded()))
    operators.append(0x20)
  }

  /// Says what the following glyphs mean, as they do not say it themselves.
  mutating func begin(_ meaning: ArraySlice<UInt8>) {
    close()
    operators.put("/Span<</ActualText")
    operators.putText(String(decoding: meaning, as: UTF8.self))
    operators.put(">>BDC ")
  }

  /// Ends what `begin` began.
  mutating func end() {
    close()
    operators.put("EMC ")
  }

  /// Draws a formula, so wide in em; it and what follows can each be drawn by itself.
  mutating func formula(_ source: String, width: Float, _ draw: (inout Pen) -> Void) {
    forget()
    let start = operators.count
    begin(ArraySlice(source.utf8))
    draw(&self)
    end()
    forget()
    formulas.append(
      Typesetter.Formula(
        operators: start..<operators.count, place: self.width..<self.width + width,
        source: source))
    self.width += width
  }

  /// Leaves nothing chosen for what follows.
  private mutating func forget() {
    close()
    if rise != 0 { operators.put("0 Ts ") }
    (font, rise) = ("", 0)
  }

  private mutating func close() {
    guard isOpen else { return }
    operators.put("]TJ ")
    isOpen = false
  }

  /// The finished line.
  mutating func line() -> Typesetter.Line {
    close()
    if rise != 0 { operators.put("0 Ts ") }
    return Typesetter.Line(operators: operators, width: width, formulas: formulas)
  }
}

extension [UInt8] {
  /// Moves the place of the next glyph inside a hexadecimal string by so many em.
  mutating func shift(_ way: Float) {
    let thousandths = Int((-way * 1000).rounded())
    guard thousandths != 0 else { return }
    append(UInt8(ascii: ">"))
    put(thousandths)
    append(UInt8(ascii: "<"))
  }
}
