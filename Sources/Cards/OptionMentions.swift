/// Finds where a text calls a question's options by their letters: "B is right because …",
/// "options A and C", "(D)".
///
/// Such a text is right only while the options stand in the order of the source. Taking another
/// letter for an option ("plan B: …") costs nothing but that order.
enum OptionMentions {
  /// Whether a text calls one of the first `count` options by its letter, or by its number behind
  /// a word such as "option".
  static func isAny(in text: String, of count: Int) -> Bool {
    let bytes = text.utf8.span
    var start = 0
    while let lone = loneByte(in: bytes, from: start) {
      if let letter = letter(bytes[lone], count), isMention(letter, lone, in: bytes) { return true }
      start = lone + 1
    }
    return false
  }

  /// The place of the next word of one byte, where no word goes on at `start`.
  ///
  /// Without checks of bounds, as every reason and explanation is looked through.
  private static func loneByte(in bytes: Span<UInt8>, from start: Int) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe wordBytes.withUnsafeBufferPointer { isWord in
        var wasWord = start > 0
        var index = start
        while index < bytes.count {
          let isPart = unsafe isWord[Int(bytes[index])]
          let next = index &+ 1
          if isPart, !wasWord, unsafe next == bytes.count || !isWord[Int(bytes[next])] {
            return index
          }
          wasWord = isPart
          index = next
        }
        return nil
      }
    }
  }

  private static let wordBytes: [Bool] = (0...255).map { isWord(UInt8($0)) }

  private enum Sign {
    case capital(isArticle: Bool)
    case small, digit
  }

  /// What a lone byte may be called as one of so many options; nil for none of them.
  private static func letter(_ byte: UInt8, _ count: Int) -> Sign? {
    switch byte {
    case 0x41..<0x41 + UInt8(min(count, 26)): .capital(isArticle: byte == 0x41 || byte == 0x49)
    case 0x61..<0x61 + UInt8(min(count, 26)): .small
    case 0x31..<0x31 + UInt8(min(count, 9)): .digit
    default: nil
    }
  }

  private static func isMention(_ sign: Sign, _ at: Int, in bytes: Span<UInt8>) -> Bool {
    let before = word(before: at, in: bytes)
    if names.contains(before) { return true }
    let isClosed = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: ")")
    let isOpened = at > 0 && bytes[at - 1] == UInt8(ascii: "(")
    switch sign {
    case .digit: return false
    case .small: return isClosed && !isOpened && before != .init()
    case .capital(let isArticle):
      if isClosed { return true }
      let after = word(after: at + 1, in: bytes)
      if isArticle { return verbs.contains(after) || joiners.contains(after) }
      return verbs.contains(after)
        || before == .init() && joiners.contains(after)
        || (joiners.contains(before) || verbs.contains(before))
          && (after == .init() || joiners.contains(after))
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// The word before an index with nothing but spaces and marks of emphasis in between.
  private static func word(before index: Int, in bytes: Span<UInt8>) -> OptionWord {
    var end = index
    while end > 0, isGap(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, isWord(bytes[start - 1]) { start -= 1 }
    return word(start..<end, in: bytes)
  }

  /// The word after an index with nothing but spaces and marks of emphasis in between.
  private static func word(after index: Int, in bytes: Span<UInt8>) -> OptionWord {
    var start = index
    while start < bytes.count, isGap(bytes[start]) { start += 1 }
    var end = start
    while end < bytes.count, isWord(bytes[end]) { end += 1 }
    return word(start..<end, in: bytes)
  }

  private static func word(_ range: Range<Int>, in bytes: Span<UInt8>) -> OptionWord {
    var word = OptionWord()
    for index in range { word.append(lowering: bytes[index]) }
    return word
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "[")
  }

  /// What options are called before their letter.
  private static let names: OptionWordSet = [
    "option", "options", "answer", "answers", "choice", "choices", "letter", "distractor",
    "antwort", "antworten", "buchstabe", "réponse", "réponses", "lettre",
    "choix", "proposition", "opción", "opciones", "respuesta", "respuestas", "letra", "alternativa",
    "alternativas", "opção", "opções", "resposta", "opzione", "risposta", "optie", "antwoord",
    "alternative", "вариант", "ответ", "选项", "選項", "选择",
  ]
  private static let verbs: OptionWordSet = [
    "is", "are", "was", "were", "would", "isn", "aren", "cannot", "can", "does", "describes",
    "refers", "because", "ist", "sind", "wäre", "weil", "est", "sont", "serait", "es", "son",
    "sería", "porque", "é", "são", "seria", "è", "sono", "incorrect", "correct", "wrong", "right",
    "false", "true", "richtig", "falsch",
  ]
  private static let joiners: OptionWordSet = [
    "and", "or", "nor", "und", "oder", "et", "ou", "y", "o", "e", "en", "och", "og", "и", "или",
    "both", "neither", "only", "not",
  ]
}
