public import Diagnostics

/// What is said of a text that stands where a language tag belongs.
public func badLanguage(_ text: String, at place: SourceLocation) -> Diagnostic {
  .warning(
    "bad-language", "'\(text)' is no language tag; write one such as en, de or pt-BR", at: place)
}

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

/// Whether a language is written from the right, as its tag tells.
public func isWrittenFromTheRight(_ tag: String) -> Bool {
  let parts = tag.lowercased().split(separator: "-")
  guard let language = parts.first else { return false }
  if parts.dropFirst().contains("arab") || parts.dropFirst().contains("hebr") { return true }
  return ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(language)
    && !parts.dropFirst().contains("latn") && !parts.dropFirst().contains("deva")
}
