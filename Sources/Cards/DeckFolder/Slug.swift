/// A deck's name in paths and links, made from a title or a path.
///
/// Lower-case letters, digits and `-`: "Practice Exam 1.txt" becomes `practice-exam-1`. A title in a
/// script that has no spelling here gets a name made of its hash. Never empty, never a name that
/// Windows keeps for itself.
///
/// - Parameter title: a title, or a path: what ends in `.txt` or `.md`, or starts with `/`, `./`,
///   `../` or `Content/`, counts without its folders.
/// - Returns: the name; not unique by itself.
public func deckSlug(for title: String) -> String {
  var name = title[...]
  while name.last == "/" { name.removeLast() }
  var isPath = ["/", "./", "../", "Content/"].contains { name.hasPrefix($0) }
  for end in [".txt", ".text", ".md", ".markdown"] where name.lowercased().hasSuffix(end) {
    name = name.dropLast(end.utf8.count)
    isPath = true
    break
  }
  if isPath, let slash = name.lastIndex(of: "/") { name = name[name.index(after: slash)...] }
  let slug = Slug(String(name), limit: 60)
  if slug.isFaithful { return isReservedFileName(slug.text) ? "deck-" + slug.text : slug.text }
  let hash = hexadecimal(StableHash.of(name.utf8)).prefix(8)
  return slug.text.isEmpty ? "deck-\(hash)" : "\(slug.text)-\(hash)"
}

/// A text spelled for a file name.
struct Slug {
  /// Small ASCII letters, digits and single `-` between them; may be empty.
  private(set) var text = ""
  /// Whether most letters of the text are in it.
  private(set) var isFaithful = false

  /// The name made from the words of a text, cut after a word where it would be longer than
  /// `limit`.
  init(_ source: String, limit: Int) {
    var words: [String] = []
    var word = ""
    var kept = 0
    var lost = 0
    var length = 0
    for scalar in source.lowercased().unicodeScalars {
      if scalar.isASCII, let byte = UInt8(exactly: scalar.value),
        Ascii.isLetter(byte) || Ascii.isDigit(byte)
      {
        word.unicodeScalars.append(scalar)
        kept += 1
      } else if let spelling = AsciiFolding.spelling(of: scalar) {
        word += spelling
        kept += 1
      } else if scalar.properties.isAlphabetic {
        lost += 1
      } else if Self.parts(scalar) {
        length += word.utf8.count + 1
        if !word.isEmpty { words.append(word) }
        word = ""
        if length > limit { break }
      }
    }
    if !word.isEmpty { words.append(word) }
    text = Self.joined(words, limit: limit)
    isFaithful = kept > lost && !text.isEmpty
  }

  /// Whether a sign stands between words; apostrophes and accents of their own don't.
  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xb4, 0x2bc, 0x2018, 0x2019, 0x300...0x36f: false
    default: true
    }
  }

  private static func joined(_ words: [String], limit: Int) -> String {
    var text = ""
    for word in words {
      let next = text.isEmpty ? word : "\(text)-\(word)"
      if next.utf8.count > limit { break }
      text = next
    }
    if text.isEmpty, let first = words.first { return String(first.prefix(limit)) }
    return text
  }
}

/// Gives names to card files: readable, unique whatever the file system makes of capitals.
struct CardFileNamer {
  private var taken: Set<String>

  /// A namer that avoids the given file names.
  init(taken: some Sequence<String>) {
    self.taken = Set(taken.map { $0.lowercased() })
  }

  /// The name for a card's file; the card's identity doesn't hang on it.
  mutating func name(for card: Card) -> String {
    let slug = Slug(String(card.prompt.text.prefix(400)), limit: 60)
    var stem = slug.isFaithful ? slug.text : "card-\(card.id?.rawValue ?? "new")"
    if isReservedFileName(stem) || stem == "readme" { stem = "card-" + stem }
    var name = stem + ".md"
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(stem)-\(number).md"
      number += 1
    }
    return name
  }
}
