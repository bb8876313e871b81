import Diagnostics

/// Reads a language's file of messages.
struct MessageReader {
  private let bytes: [UInt8]
  private let path: String
  private var index = 0

  /// What is wrong with a file, and where.
  struct Failure: Error {
    let diagnostic: Diagnostic
  }

  /// The messages of a file below `Templates/`.
  static func read(_ file: TemplateLibrary.File, language: String) throws(Failure) -> Messages {
    var reader = MessageReader(file)
    var entries: [(english: String, forms: [(category: String, text: String)])] = []
    try reader.object { (reader, english) throws(Failure) in
      if reader.next() == UInt8(ascii: "{") {
        var forms: [(category: String, text: String)] = []
        try reader.object { (reader, category) throws(Failure) in
          forms.append((category, try reader.string()))
        }
        entries.append((english, forms))
      } else {
        entries.append((english, [("other", try reader.string())]))
      }
    }
    if reader.next() != nil { throw reader.failure("nothing may follow the last '}'") }
    return Messages(language: language, entries: entries)
  }

  private init(_ file: TemplateLibrary.File) {
    bytes = Array(file.text.utf8)
    path = "Templates/" + file.path
  }

  private mutating func object(
    _ member: (inout MessageReader, String) throws(Failure) -> Void
  ) throws(Failure) {
    try expect("{")
    if next() == UInt8(ascii: "}") {
      index += 1
      return
    }
    while true {
      let name = try string()
      try expect(":")
      try member(&self, name)
      guard next() == UInt8(ascii: ",") else { break }
      index += 1
    }
    try expect("}")
  }

  private mutating func string() throws(Failure) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      let byte = bytes[index]
      if byte == 0x0A { throw failure("this text has no '\"' at its end") }
      index += 1
      guard byte == UInt8(ascii: "\\"), index < bytes.count else {
        text.append(byte)
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index])
      default: throw failure("only \\n, \\\" and \\\\ are understood here: write the sign itself")
      }
      index += 1
    }
    try expect("\"")
    return String(decoding: text, as: UTF8.self)
  }

  /// The next byte that is not blank, which stays.
  private mutating func next() -> UInt8? {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }

  private mutating func expect(_ sign: Unicode.Scalar) throws(Failure) {
    // The end of a text may not be preceded by blanks, which belong to the text.
    let found = sign == "\"" && index < bytes.count && bytes[index] == 0x22 ? 0x22 : next()
    guard found == UInt8(ascii: sign) else { throw failure("here should stand '\(sign)'") }
    index += 1
  }

  private func failure(_ message: String) -> Failure {
    let before = bytes[..<min(index, bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Failure(
      diagnostic: .error(
        "bad-messages", message + ": a file of words is JSON, such as {\"Show answer\": \"…\"}",
        at: SourceLocation(
          path: path, line: before.count { $0 == 0x0A } + 1, column: before.count - start + 1)))
  }
}
