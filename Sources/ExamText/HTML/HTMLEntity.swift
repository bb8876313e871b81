/// Character references of HTML.
enum HTMLEntity {
  /// The text of the reference at a `&`, and the index after it; nil when none stands there.
  ///
  /// A name that this small table lacks is no reference here; Markdown knows all of them.
  static func read(at start: Int, in bytes: [UInt8]) -> (text: String, end: Int)? {
    var at = start + 1
    while at < bytes.count, at - start < 12, bytes[at] != ASCII.semicolon {
      guard ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at]) || bytes[at] == ASCII.hash else {
        return nil
      }
      at += 1
    }
    guard at < bytes.count, bytes[at] == ASCII.semicolon, at > start + 1 else { return nil }
    let name = String(decoding: bytes[start + 1..<at], as: UTF8.self)
    if name.first == "#" {
      let digits = name.dropFirst()
      let value =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value, value >= 0x20 || value == 0x0A || value == 0x09,
        let scalar = Unicode.Scalar(value)
      else { return nil }
      return (String(Character(scalar)), at + 1)
    }
    return names[name].map { ($0, at + 1) }
  }

  /// Whether a name is written as a reference at a `&`, known or not.
  static func isReference(at start: Int, in bytes: [UInt8]) -> Bool {
    if read(at: start, in: bytes) != nil { return true }
    var at = start + 1
    while at < bytes.count, at - start < 12, ASCII.isLetter(bytes[at]) { at += 1 }
    return at > start + 2 && at < bytes.count && bytes[at] == ASCII.semicolon
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ensp": " ", "emsp": " ", "thinsp": " ", "shy": "", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
    "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "bull": "•",
    "middot": "·", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "plusmn": "±",
    "times": "×", "divide": "÷", "frac12": "½", "sup2": "²", "sup3": "³", "micro": "µ",
    "euro": "€", "pound": "£", "cent": "¢", "sect": "§", "para": "¶", "iexcl": "¡",
    "iquest": "¿", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔",
    "rArr": "⇒", "hArr": "⇔", "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈", "infin": "∞",
    "sum": "∑", "prod": "∏", "radic": "√", "int": "∫", "part": "∂", "minus": "−",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "theta": "θ",
    "lambda": "λ", "mu": "μ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ",
    "omega": "ω", "Delta": "Δ", "Sigma": "Σ", "Omega": "Ω", "agrave": "à", "aacute": "á",
    "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç",
    "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í",
    "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô",
    "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û",
    "uuml": "ü", "yacute": "ý", "szlig": "ß", "Agrave": "À", "Aacute": "Á", "Acirc": "Â",
    "Auml": "Ä", "Aring": "Å", "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É",
    "Ecirc": "Ê", "Iacute": "Í", "Ntilde": "Ñ", "Oacute": "Ó", "Ouml": "Ö", "Oslash": "Ø",
    "Uacute": "Ú", "Uuml": "Ü", "oelig": "œ", "OElig": "Œ", "lsquor": "‚", "check": "✓",
  ]
}
