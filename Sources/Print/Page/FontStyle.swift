/// The fonts of a deck's sheets, as rules that hold them whole.
struct FontStyle: Sendable {
  /// The font files, with the characters that the deck needs.
  private let files: [(role: PrintFonts.Role, bytes: [UInt8])]

  /// - Parameters:
  ///   - fonts: the fonts of the sheets.
  ///   - characters: the characters beyond ASCII that the deck needs.
  init(_ fonts: PrintFonts, characters: Set<UInt32>) {
    let all = characters.union(0x20..<0x7F)
    files = PrintFonts.Role.allCases.compactMap { role in
      guard let file = fonts.files[role] else { return nil }
      let part = HarfBuzzFace(path: file.path, index: 0)?.subset(characters: all)
      return (role, part ?? file.bytes())
    }
  }

  /// The rules.
  func css() -> [UInt8] {
    var css: [UInt8] = []
    for (role, bytes) in files {
      css += "@font-face{font-family:\"\(Self.family(of: role))\";".utf8
      if role == .bold || role == .boldItalic { css += "font-weight:700;".utf8 }
      if role == .italic || role == .boldItalic { css += "font-style:italic;".utf8 }
      css += "src:url(data:font/ttf;base64,".utf8
      css += Base64.encode(bytes)
      css += ")}\n".utf8
    }
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
