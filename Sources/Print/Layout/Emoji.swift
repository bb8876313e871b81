/// Finds emoji in text: clusters that each browser draws from a font of its own, so that the page
/// puts them into boxes of one width.
enum Emoji {
  /// The width of an emoji's box in em.
  static let width: Float = 1.3

  /// How many bytes the emoji at `index` takes; 0 when there is none.
  static func length(at index: Int, in utf8: [UInt8]) -> Int {
    let first = UTF8Reader.scalar(at: index, in: utf8)
    var end = index + first.length
    let next = end < utf8.count ? UTF8Reader.scalar(at: end, in: utf8).value : 0
    guard starts(first.value, next: next) else { return 0 }
    if isRegionalIndicator(first.value), isRegionalIndicator(next) { return end + 4 - index }
    while end < utf8.count {
      let scalar = UTF8Reader.scalar(at: end, in: utf8)
      switch scalar.value {
      case 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F:
        end += scalar.length
      case 0x200D where end + 3 < utf8.count && utf8[end + 3] > 0x7F:
        end += 3
        end += UTF8Reader.scalar(at: end, in: utf8).length
      default:
        return end - index
      }
    }
    return end - index
  }

  /// Whether a scalar is drawn as an emoji, or becomes one when `next` asks for it.
  private static func starts(_ scalar: UInt32, next: UInt32) -> Bool {
    if scalar < 0x80 {
      guard next == 0xFE0F || next == 0x20E3 else { return false }
      return scalar == 0x23 || scalar == 0x2A || (0x30...0x39).contains(scalar)
    }
    if scalar < 0x203C && next != 0xFE0F { return false }
    if isRegionalIndicator(scalar) { return true }
    guard let value = Unicode.Scalar(scalar) else { return false }
    if value.properties.isEmojiPresentation { return true }
    return next == 0xFE0F && value.properties.isEmoji
  }

  private static func isRegionalIndicator(_ scalar: UInt32) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar)
  }
}
