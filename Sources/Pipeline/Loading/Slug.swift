import Foundation

/// A deck's name made from its file's or folder's: lower-case letters, digits and `-`.
///
/// Accents are taken off; a name that leaves nothing (all emoji, another script) becomes `deck-`
/// with a hash of it, so that it is the same on every machine.
func deckName(from name: String) -> String {
  var slug: [UInt8] = []
  var lost = false
  for scalar in name.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7a: slug.append(UInt8(scalar.value))
    default:
      if scalar.properties.isAlphabetic { lost = true }
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
    }
  }
  while slug.last == UInt8(ascii: "-") { slug.removeLast() }
  if slug.isEmpty || lost {
    let hash = hexadecimal(StableHash.of(Array(name.utf8)), digits: 8)
    return slug.isEmpty ? "deck-" + hash : String(decoding: slug, as: UTF8.self) + "-" + hash
  }
  return String(decoding: slug.prefix(80), as: UTF8.self)
}
