import Bytes

/// The fonts of sheets, as rules that hold them whole, and where formulas stand in text.
enum FontStyle {
  /// The rules for what some sheets need.
  ///
  /// Costs most of what a page costs, so that decks of the same need share them.
  static func css(_ fonts: PrintFonts, _ need: FontNeed) -> [UInt8] {
    var css: [UInt8] = []
    for role in PrintFonts.Role.allCases {
      let characters = need.characters(of: role)
      guard let file = fonts.files[role], !characters.isEmpty else { continue }
      let part = HarfBuzzFace(path: file.path, index: 0)?.subset(characters: characters)
      css += "@font-face{font-family:\"\(family(of: role))\";".utf8
      if role == .bold || role == .boldItalic { css += "font-weight:700;".utf8 }
      if role == .italic || role == .boldItalic { css += "font-style:italic;".utf8 }
      css += "src:url(data:font/ttf;base64,".utf8
      css += Base64.encode(part ?? file.bytes())
      css += ")}\n".utf8
    }
    for depth in need.depths.sorted() { css += FormulaShape.rule(ofDepth: depth).utf8 }
    return css
  }

  private static func family(of role: PrintFonts.Role) -> String {
    switch role {
    case .regular, .bold, .italic, .boldItalic: "Recto Sans"
    case .mono: "Recto Mono"
    case .symbols: "Recto Symbols"
    }
  }
}
