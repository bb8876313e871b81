/// Whether a text has the shape of a BCP 47 language tag such as `en`, `pt-BR` or `zh-Hant`.
///
/// The first part has two or three letters, as every language that has a code; the names of
/// languages, such as `english`, are none.
public func isLanguageTag(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: Ascii.hyphen, omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(Ascii.isLetter)
  else { return false }
  return parts.dropFirst().allSatisfy { part in
    (1...8).contains(part.count)
      && part.allSatisfy { Ascii.isLetter($0) || Ascii.isDigit($0) }
  }
}
