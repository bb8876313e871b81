/// The title of a deck that has none of its own, made from the name of its file or folder.
enum NameTitle {
  /// `biology-unit-3` as "Biology unit 3"; a name with blanks of its own stays as it is.
  ///
  /// Hyphens between digits are those of dates and ranges, and stay.
  static func of(_ name: String) -> String {
    guard !name.contains(where: \.isWhitespace) else { return name }
    let characters = Array(name)
    let spaced = characters.indices.map { index -> Character in
      guard characters[index] == "-" || characters[index] == "_" else { return characters[index] }
      let isBetweenDigits =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
        && characters[index + 1].isNumber
      return isBetweenDigits && characters[index] == "-" ? "-" : " "
    }
    let words = String(spaced).split(separator: " ")
    guard let first = words.first else { return name }
    // "iOS" and "pH" are written as they are meant.
    let isPlain = !first.contains(where: \.isUppercase)
    let start = isPlain ? first.prefix(1).uppercased() + first.dropFirst() : String(first)
    return ([start] + words.dropFirst().map(String.init)).joined(separator: " ")
  }
}
