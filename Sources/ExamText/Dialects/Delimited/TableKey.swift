/// Which options a key column names: by letter, number or text, one or several.
struct TableKey {
  /// The options, in order; nil when some part of the key names none.
  let indices: [Int]?

  /// Reads a key.
  init(_ key: String, options: [String], firstNumber: Int = 1, isPlace: Bool = false) {
    let folded = options.map(Self.fold)
    if !isPlace, let place = folded.firstIndex(of: Self.fold(key)) {
      indices = [place]
      return
    }
    let parts = key.split { ",;|/& \n".contains($0) }.map(String.init)
    if let found = Self.bits(parts, count: options.count) {
      indices = found
      return
    }
    if let found = Self.labels(parts, count: options.count, from: firstNumber) {
      indices = found
      return
    }
    let texts = key.split { ",;|\n".contains($0) }.map { Self.fold(String($0)) }
    let found = texts.compactMap { folded.firstIndex(of: $0) }
    indices = found.count == texts.count && !found.isEmpty ? found.sorted() : nil
  }

  /// Reads a key that repeats the names of the options' columns: "Option B", "answer2".
  init(_ key: String, names: [String]) {
    let plain = names.map(Self.letters)
    let parts = key.split { ",;|\n".contains($0) }.map { Self.letters(String($0)) }
    let found = parts.compactMap { part in part.isEmpty ? nil : plain.firstIndex(of: part) }
    indices = found.count == parts.count && !found.isEmpty ? found.sorted() : nil
  }

  /// "0 1 0 0": a digit for each option, 1 for those that are right; nil for other keys.
  static func bits(_ parts: [String], count: Int) -> [Int]? {
    guard parts.count == count || parts.count == 1 && parts[0].utf8.count == count else {
      return nil
    }
    let digits = parts.count == 1 ? parts[0].map(String.init) : parts
    guard count > 2, digits.count == count, digits.allSatisfy({ $0 == "0" || $0 == "1" }),
      digits.contains("1")
    else { return nil }
    return digits.indices.filter { digits[$0] == "1" }
  }

  private static func letters(_ name: String) -> String {
    ColumnRole.withoutNote(name).lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func labels(_ parts: [String], count: Int, from first: Int) -> [Int]? {
    var found: Set<Int> = []
    for part in parts where part.lowercased() != "and" {
      let word = part.utf8.drop { $0 == ASCII.open }
      let text =
        word.last.map { $0 == ASCII.dot || $0 == ASCII.close } == true
        ? word.dropLast() : word
      if let number = Int(String(decoding: text, as: UTF8.self)) {
        guard (first..<first + count).contains(number) else { return nil }
        found.insert(number - first)
        continue
      }
      guard !text.isEmpty, text.count <= count, text.allSatisfy(ASCII.isLetter) else { return nil }
      for byte in text {
        let index = Int(ASCII.lower(byte)) - 0x61
        guard index < count else { return nil }
        found.insert(index)
      }
    }
    return found.isEmpty ? nil : found.sorted()
  }

  private static func fold(_ text: String) -> String {
    text.lowercased().split { $0 == " " || $0 == "\n" || $0 == "\\" }.joined(separator: " ")
  }
}
