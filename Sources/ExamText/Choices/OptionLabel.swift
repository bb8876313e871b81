/// The letter, number or other sign that names an option.
struct OptionLabel: Hashable {
  /// The row of signs that it belongs to.
  enum Alphabet: Int, Hashable {
    case latin, cyrillic, katakana, stems, hangul, circled, arabic, greek, hebrew, thai, hindi
    case bengali, tamil
    /// `i`, `ii`, `iii`; a lone `i` is the ninth letter until others show what it is.
    case roman
    case digits
  }

  /// Its row.
  var alphabet: Alphabet
  /// Its place in the row, from 0.
  var index: Int

  /// The label at an index and how many bytes it takes; nil when none stands there.
  static func at(_ index: Int, in bytes: [UInt8], end: Int) -> (label: OptionLabel, length: Int)? {
    guard index < end else { return nil }
    let byte = bytes[index]
    if ASCII.isLetter(byte) {
      let lower = byte | 0x20
      let isNumeral = lower == UInt8(ascii: "i") || lower == UInt8(ascii: "v")
      if isNumeral || lower == UInt8(ascii: "x"),
        let (value, length) = RomanNumeral.at(index, in: bytes, end: end),
        length > 1 || lower == UInt8(ascii: "v")
      {
        return value <= 16 ? (OptionLabel(alphabet: .roman, index: value - 1), length) : nil
      }
      let place = Int(ASCII.lower(byte) - 0x61)
      return place < 16 ? (OptionLabel(alphabet: .latin, index: place), 1) : nil
    }
    if ASCII.isDigit(byte) {
      var at = index
      var value = 0
      while at < end, ASCII.isDigit(bytes[at]), at - index < 3 {
        value = value * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      guard value > 0, value <= 16 else { return nil }
      return (OptionLabel(alphabet: .digits, index: value - 1), at - index)
    }
    guard byte >= 0xC2 else { return nil }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + length <= end, let scalar = scalar(bytes[index..<index + length]) else {
      return nil
    }
    if (0xFF21...0xFF30).contains(scalar) {
      return (OptionLabel(alphabet: .latin, index: Int(scalar - 0xFF21)), 3)
    }
    if (0xFF41...0xFF50).contains(scalar) {
      return (OptionLabel(alphabet: .latin, index: Int(scalar - 0xFF41)), 3)
    }
    // Arabic and Persian digits; a number of two is no label.
    if let digit = scalar & 0xF >= 1 && scalar & 0xF <= 9 ? scalar & 0xF : nil,
      (0x0661...0x0669).contains(scalar) || (0x06F1...0x06F9).contains(scalar)
    {
      guard
        index + 3 >= end || bytes[index + 2] != byte
          || bytes[index + 3] & 0xF0 != bytes[index + 1] & 0xF0
      else { return nil }
      return (OptionLabel(alphabet: .digits, index: Int(digit) - 1), 2)
    }
    if scalar == 0x0627, bytes[index..<min(index + 6, end)].elementsEqual("الف".utf8) {
      return (OptionLabel(alphabet: .arabic, index: 0), 6)
    }
    guard let label = table[scalar] else { return nil }
    // `🅰️`: the sign that asks for colour.
    let isColoured = bytes[index + length..<end].starts(with: [0xEF, 0xB8, 0x8F])
    return (label, isColoured ? length + 3 : length)
  }

  /// What a lone `i` is among Roman numbers: the first of them.
  var asRoman: OptionLabel {
    alphabet == .latin && index == 8 ? OptionLabel(alphabet: .roman, index: 0) : self
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for (place, byte) in bytes.enumerated() {
      if place == 0 {
        value = UInt32(byte) & (bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07)
      } else {
        value = value << 6 | UInt32(byte & 0x3F)
      }
    }
    return value
  }

  private static let rows: [(Alphabet, String)] = [
    (.cyrillic, "абвгдежз"), (.cyrillic, "АБВГДЕЖЗ"), (.katakana, "アイウエオカキク"),
    (.stems, "甲乙丙丁戊己庚辛"), (.hangul, "가나다라마바사아"), (.hangul, "ㄱㄴㄷㄹㅁㅂㅅㅇ"),
    (.circled, "①②③④⑤⑥⑦⑧⑨⑩"), (.circled, "⑴⑵⑶⑷⑸⑹⑺⑻"), (.arabic, "أبجدهوزح"), (.arabic, "ا"),
    (.greek, "αβγδεζηθ"), (.greek, "ΑΒΓΔΕΖΗΘ"), (.hebrew, "אבגדהוזח"), (.thai, "กขคงจฉชซ"),
    (.hindi, "कखगघङचछज"), (.hindi, "अबसद"),
    (.bengali, "কখগঘঙচছজ"), (.tamil, "அஆஇஈஉஊஎஏ"), (.circled, "ⒶⒷⒸⒹⒺⒻⒼⒽ"),
    (.circled, "🅐🅑🅒🅓🅔🅕🅖🅗"), (.circled, "🅰🅱🅲🅳🅴🅵🅶🅷"), (.circled, "🄰🄱🄲🄳🄴🄵🄶🄷"),
  ]

  private static let table: [UInt32: OptionLabel] = {
    var table: [UInt32: OptionLabel] = [:]
    for (alphabet, row) in rows {
      for (index, scalar) in row.unicodeScalars.enumerated() {
        table[scalar.value] = OptionLabel(alphabet: alphabet, index: index)
      }
    }
    return table
  }()
}
