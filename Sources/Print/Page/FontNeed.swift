/// What the sheets of a deck need of the fonts, and of the style of formulas.
struct FontNeed: Hashable, Sendable {
  /// The fonts of text that they use; the regular one always.
  private let roles: Set<PrintFonts.Role>
  /// The characters of text beyond those that every page has.
  private let others: Set<UInt32>
  /// The characters that only the font of signs has.
  private let signs: Set<UInt32>
  /// How far the formulas reach below the base line, in steps.
  let depths: Set<Int>

  /// What every page has: ASCII and the signs of printed English, so that most decks of a project
  /// need the same.
  private static let common: Set<UInt32> = Set(0x20..<0x7F).union(
    "\u{A0}‘’“”–—…•·×→°±≤≥≠".unicodeScalars.map(\.value))

  /// - Parameters:
  ///   - characters: the characters beyond ASCII that stand on the sheets.
  ///   - usage: the fonts that they use.
  ///   - coverage: which characters the fonts have.
  ///   - formulas: which characters are formulas.
  init(
    characters: Set<UInt32>, usage: FontUsage, coverage: FontCoverage, formulas: FormulaBook
  ) {
    depths = Set(characters.compactMap { formulas.shape(of: $0)?.depthSteps })
    var roles: Set<PrintFonts.Role> = [.regular]
    if usage.contains(.bold) { roles.insert(.bold) }
    if usage.contains(.italic) { roles.insert(.italic) }
    if usage.isSuperset(of: [.bold, .italic]) { roles.insert(.boldItalic) }
    if usage.contains(.mono) { roles.insert(.mono) }
    self.roles = roles
    others = characters.subtracting(Self.common).filter { character in
      roles.contains { coverage.has(character, in: $0) }
    }
    signs = characters.filter { character in
      coverage.has(character, in: .symbols)
        && roles.contains { !coverage.has(character, in: $0) }
    }
  }

  /// The characters that a font must hold; none when it is not needed.
  func characters(of role: PrintFonts.Role) -> Set<UInt32> {
    if role == .symbols { return signs }
    return roles.contains(role) ? Self.common.union(others) : []
  }
}

/// The fonts beside the regular one that stand on some sheets.
struct FontUsage: OptionSet, Sendable {
  let rawValue: UInt8
  static let bold = FontUsage(rawValue: 1)
  static let italic = FontUsage(rawValue: 2)
  static let mono = FontUsage(rawValue: 4)

  /// What the element is set in whose tag begins at `index`; the style file says the same.
  init(ofTagAt index: Int, in html: [UInt8]) {
    func at(_ offset: Int) -> Unicode.Scalar {
      index + offset < html.count ? Unicode.Scalar(html[index + offset]) : ">"
    }
    switch (at(1), at(2), at(3)) {
    case ("b", ">", _), ("b", "d", "i"), ("h", "2", _), ("t", "h", _): self = .bold
    case ("i", ">", _): self = .italic
    case ("c", "o", "d"), ("p", "r", "e"): self = .mono
    default: self = []
    }
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }
}

/// Which characters the fonts of a machine have.
final class FontCoverage {
  private let faces: [PrintFonts.Role: HarfBuzzFace]

  init(_ fonts: PrintFonts) {
    faces = fonts.files.compactMapValues { HarfBuzzFace(path: $0.path, index: 0) }
  }

  func has(_ character: UInt32, in role: PrintFonts.Role) -> Bool {
    faces[role]?.has(character) ?? false
  }
}
