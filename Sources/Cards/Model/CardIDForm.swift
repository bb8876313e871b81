extension CardID {
  /// The most characters an id may have.
  static let maximumLength = 32

  /// What is wrong with an id as written, as the end of a sentence; nil when it is fine.
  static func problem(with text: String) -> String? {
    if text.isEmpty { return "is empty" }
    let isPlain = text.utf8.allSatisfy {
      Ascii.isDigit($0) || Ascii.isLetter($0) && Ascii.lowercased($0) == $0
    }
    guard isPlain else { return "may hold only small letters a to z and digits" }
    if text.utf8.count > maximumLength { return "is longer than \(maximumLength) characters" }
    return isReservedFileName(text) ? "is a name that Windows keeps for itself" : nil
  }
}

/// Whether Windows keeps a name for a device, so that no file can have it.
func isReservedFileName(_ name: String) -> Bool {
  if ["con", "prn", "aux", "nul"].contains(name) { return true }
  guard name.utf8.count == 4, let last = name.utf8.last, Ascii.isDigit(last) else { return false }
  return name.hasPrefix("com") || name.hasPrefix("lpt")
}
