/// What to do about a file in another encoding than UTF-8.
public enum EncodingAdvice {
  /// What to do, in words that follow a colon: by an editor, and by a command where one does it.
  ///
  /// - Parameters:
  ///   - path: the file, as it is named in messages.
  ///   - encoding: the encoding that all of the file is in, by its usual name; nil when it is not
  ///     known, or when the file is in several.
  /// - Returns: words without a full stop.
  public static func text(path: String, encoding: String?) -> String {
    let advice = "save it as UTF-8 in your editor"
    guard let encoding else { return advice }
    let file = quoted(fileName(path))
    return advice + ", or write in its folder: iconv -f \(encoding) -t UTF-8 \(file) > utf8.txt "
      + "&& mv utf8.txt \(file)"
  }

  /// A path as a shell takes it for one word.
  private static func quoted(_ path: String) -> String {
    let path = path.hasPrefix("-") ? "./" + path : path
    let isPlain = path.utf8.allSatisfy { byte in
      Ascii.isLetter(byte) || Ascii.isDigit(byte) || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
    }
    if isPlain { return path }
    let parts = path.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
