/// Files of other programs that people rename to `.txt`, known by their first bytes.
enum OtherFormat {
  /// What such a file is, and what to do with it; nil for all others.
  static func advice(_ bytes: [UInt8]) -> String? {
    formats.first { bytes.starts(with: $0.head) }.map { format in
      "this is \(format.name), not text; \(format.remedy)"
    }
  }

  private static let document =
    "open it in its program and save it as plain text in UTF-8, a table as CSV"
  private static let page = "open it, copy its text and paste that into a file"
  private static let picture = "type its text, or let a program read it (OCR), and save that"

  private static let formats: [(head: [UInt8], name: String, remedy: String)] = [
    (Array("PK\u{3}\u{4}".utf8), "a document of Word, Excel or their like", document),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "an old document of Word or Excel", document),
    (Array("{\\rtf".utf8), "an RTF document", document),
    (Array("%PDF-".utf8), "a PDF", page),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a picture", picture),
    ([0xFF, 0xD8, 0xFF], "a picture", picture),
    (Array("GIF87a".utf8), "a picture", picture), (Array("GIF89a".utf8), "a picture", picture),
    (Array("SQLite format 3".utf8), "a data base", "export it as text from its program"),
  ]
}
