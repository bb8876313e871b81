/// Reads the bytes that older Windows programs write, in one of the code pages that are common.
enum WindowsText: String {
  case western = "Windows-1252"
  case central = "Windows-1250"
  case cyrillic = "Windows-1251"

  /// The page that some bytes are most likely written in.
  ///
  /// Letters that Polish and Czech words hold in their midst are signs in the western page; the
  /// Cyrillic page has letters, and so whole words, where others have few accents.
  init(guessing bytes: [UInt8], from start: Int) {
    var high = 0
    var inWords = 0
    var central = 0
    var at = start
    while at < bytes.count {
      guard bytes[at] >= 0x80 else {
        at += 1
        continue
      }
      let length = UTF8Scan.sequenceLength(in: bytes, at: at)
      let before = at > 0 ? bytes[at - 1] : 0
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      if length == 0 {
        high += 1
        if bytes[at] >= 0xC0, before >= 0xC0 || next >= 0xC0 { inWords += 1 }
        if Self.centralLetters.contains(bytes[at]), ASCII.isLetter(before), ASCII.isLetter(next) {
          central += 1
        }
      }
      at += max(length, 1)
    }
    if high >= 4, inWords * 3 > high * 2 {
      self = .cyrillic
    } else {
      self = central > 0 ? .central : .western
    }
  }

  /// The bytes of ť, ź, ł, ą and ż.
  private static let centralLetters: [UInt8] = [0x9D, 0x9F, 0xB3, 0xB9, 0xBF]

  /// The bytes as UTF-8: in the western page what is well-formed UTF-8 stays, each other byte is
  /// read on its own.
  ///
  /// Files that were edited by two programs hold both encodings, so a sequence that can hardly be
  /// an accident is kept.
  func repair(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    var result = Array(bytes[..<start])
    result.reserveCapacity(bytes.count + bytes.count / 8)
    let letters = upperHalf
    var at = start
    while at < bytes.count {
      let length = UTF8Scan.sequenceLength(in: bytes, at: at)
      if length == 0 || length > 1 && self == .cyrillic {
        result.append(contentsOf: letters[Int(bytes[at]) - 0x80])
        at += 1
      } else {
        result.append(contentsOf: bytes[at..<at + length])
        at += length
      }
    }
    return result
  }

  /// Whether all bytes mean something in this page and none of them is UTF-8, so that any program
  /// can convert them.
  func isAlone(in bytes: [UInt8], from start: Int) -> Bool {
    let letters = upperHalf
    let unknown = Array(UTF8.encodedReplacementCharacter)
    var at = 0
    while at < bytes.count {
      if bytes[at] >= 0x80 {
        let isLetter = letters[Int(bytes[at]) - 0x80] != unknown
        let isKept = self != .cyrillic && UTF8Scan.sequenceLength(in: bytes, at: at) > 1
        if !isLetter || at < start || isKept { return false }
      }
      at += 1
    }
    return true
  }

  /// What the bytes from 0x80 on mean, in UTF-8; those that mean nothing become U+FFFD.
  private var upperHalf: [[UInt8]] {
    let special =
      switch self {
      case .western: "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ"
      case .central:
        "€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
          + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
      case .cyrillic:
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
          + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
      }
    let known = special.unicodeScalars.map { Array(String($0).utf8) }
    return known
      + (0x80 + known.count..<0x100).map { code in
        Array(String(UnicodeScalar(UInt8(code))).utf8)
      }
  }
}
