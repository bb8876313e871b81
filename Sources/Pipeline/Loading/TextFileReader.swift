import Diagnostics

/// Reads files that people wrote, and refuses those that are no text by their sheer size.
struct TextFileReader {
  let files: any FileSystem

  /// More than this is no text that a person studies from; it is told before it is read.
  static let largestFile = 32 << 20

  /// The number that stands for "too big" in errors of this reader.
  private static let tooBig: Int32 = -1

  /// A file's bytes.
  func read(_ path: String) throws(FileError) -> [UInt8] {
    if let size = try files.info(path)?.size, size > Self.largestFile {
      throw FileError("take the \(size >> 20) MB of this file", path, number: Self.tooBig)
    }
    return try files.read(path)
  }

  /// The diagnostic of an error of `read`.
  static func diagnostic(_ error: FileError, shown: String) -> Diagnostic {
    if error.number == tooBig {
      return .error(
        "too-big",
        "cannot \(error.operation): a text has at most \(largestFile >> 20) MB, so split it",
        at: SourceLocation(path: shown, line: 1, column: 1))
    }
    return .error("file-error", error.message, at: SourceLocation(path: shown))
  }
}
