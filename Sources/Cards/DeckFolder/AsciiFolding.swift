/// Spells letters of other alphabets with ASCII ones, for names of files.
enum AsciiFolding {
  /// What stands for a letter; nil for a sign that has no ASCII spelling here.
  static func spelling(of scalar: Unicode.Scalar) -> String? { table[scalar] }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (spelling, letters) in groups {
      for scalar in letters.unicodeScalars { table[scalar] = spelling }
    }
    return table
  }()

  /// Small letters by their spelling; composed letters only, since files mostly hold those.
  private static let groups: [(String, String)] = [
    ("a", "àáâãåāăąǎάαа"), ("ae", "äæ"), ("b", "βб"), ("c", "çćĉċč"), ("ch", "ч"), ("d", "ďđðδд"),
    ("e", "èéêëēĕėęěέεеэ"), ("f", "φф"), ("g", "ĝğġģγг"), ("h", "ĥħηх"), ("i", "ìíîïĩīĭįıήίιиі"),
    ("j", "ĵй"), ("ja", "я"), ("jo", "ё"), ("ju", "ю"), ("k", "ķκк"), ("ks", "ξ"), ("l", "ĺļľŀłλл"),
    ("m", "μм"), ("n", "ñńņňŉŋνн"), ("o", "òóôõōŏőόοωώо"), ("oe", "öøœ"), ("p", "πп"), ("ps", "ψ"),
    ("r", "ŕŗřρр"), ("s", "śŝşšșσςс"), ("sh", "ш"), ("shch", "щ"), ("ss", "ß"), ("t", "ţťŧțτт"),
    ("th", "þθ"), ("ts", "ц"), ("u", "ùúûũūŭůűųу"), ("ue", "ü"), ("v", "в"), ("w", "ŵ"), ("x", "χ"),
    ("y", "ýÿŷυύы"), ("z", "źżžζз"), ("zh", "ж"), ("", "ъь"), ("ji", "ї"), ("je", "є"),
  ]
}
