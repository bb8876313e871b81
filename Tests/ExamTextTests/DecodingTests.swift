import Diagnostics
import Cards
import Testing

@testable import ExamText

/// Files that are not plain UTF-8.
@Suite struct DecodingTests {
  @Test func readsWindows1252AndSaysWhereItStarts() {
    let bytes =
      Array("What is a caf".utf8) + [0xE9, 0x3F, 0x0A] + Array("A ".utf8) + [0x93, 0x62, 0x94]
    let result = ExamReader().read(bytes, path: "menu.txt")
    #expect(result.texts == [CardText("What is a café?", ["A “b”"])])
    #expect(result.codes == ["not-utf8"])
    #expect(result.diagnostics[0].location.line == 1)
    #expect(result.diagnostics[0].location.column == 14)
    #expect(result.diagnostics[0].message.contains("0xE9"))
    #expect(result.diagnostics[0].message.contains("iconv -f Windows-1252 -t UTF-8 menu.txt"))
  }

  @Test func keepsUTF8BesideWindows1252() {
    let bytes = Array("What is a “café”?\nA ".utf8) + [0x93, 0x62, 0x94]
    let result = ExamReader().read(bytes, path: "menu.txt")
    #expect(result.texts == [CardText("What is a “café”?", ["A “b”"])])
    #expect(result.diagnostics[0].location.line == 2)
    #expect(result.diagnostics[0].location.column == 3)
    #expect(!result.diagnostics[0].message.contains("iconv"))
  }

  @Test func readsTheCodePageWhoseLettersStandInWords() {
    // "źródło" in Windows-1250, "Что" in Windows-1251
    let polish = Array("What is ".utf8) + [0x9F, 0x72, 0xF3, 0x64, 0xB3, 0x6F, 0x3F, 0x0A, 0x61]
    let central = ExamReader().read(polish, path: "pl.txt")
    #expect(central.texts == [CardText("What is źródło?", ["a"])])
    #expect(central.diagnostics[0].message.contains("Windows-1250"))
    let russian: [UInt8] = [
      0xD7, 0xF2, 0xEE, 0x20, 0xFD, 0xF2, 0xEE, 0x3F, 0x0A, 0xC4, 0xEE, 0xEC,
    ]
    let cyrillic = ExamReader().read(russian, path: "ru.txt")
    #expect(cyrillic.texts == [CardText("Что это?", ["Дом"])])
    #expect(cyrillic.diagnostics[0].message.contains("Windows-1251"))
  }

  @Test(arguments: [true, false]) func readsUTF16WithAByteOrderMark(_ little: Bool) {
    let units: [UInt16] = [0xFEFF] + Array("What is dew?\nWater 💧".utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return little ? pair.reversed() : pair
    }
    let result = ExamReader().read(bytes, path: "dew.txt")
    #expect(result.texts == [CardText("What is dew?", ["Water 💧"])])
    #expect(result.codes == ["utf16"])
  }

  @Test func refusesAnEmptyFile() {
    let result = ExamReader().read([], path: "empty.txt")
    #expect(result.codes == ["empty-file"])
    #expect(result.diagnostics[0].severity == .error)
    #expect(result.roles.isEmpty)
    #expect(read("\u{FEFF}").codes == ["empty-file"])
  }

  @Test func refusesABinaryFile() {
    let result = ExamReader().read([0x7F, 0x45, 0x0A, 0x4C, 0x00, 0x01], path: "a.out")
    #expect(result.codes.contains("binary-file"))
    #expect(result.diagnostics.last?.location.line == 2)
    #expect(result.diagnostics.last?.location.column == 2)
    #expect(result.roles == [.ignored, .ignored])
  }

  @Test(arguments: [
    (Array("PK\u{3}\u{4}word/document.xml".utf8), "Word"),
    (Array("{\\rtf1 What is dew? Water".utf8), "RTF"), (Array("%PDF-1.7\nWhat?\n".utf8), "a PDF"),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0x0A], "a picture"),
  ])
  func saysWhatAnotherProgramsFileIs(bytes: [UInt8], name: String) {
    let result = ExamReader().read(bytes, path: "exam.txt")
    let error = result.diagnostics.first { $0.severity == .error }
    #expect(error?.code == "binary-file")
    #expect(error?.message.contains(name) == true)
    #expect(result.cards.isEmpty)
  }

  @Test func blankLinesAreAnEmptyFile() {
    let result = read(" \n\t\n")
    #expect(result.codes == ["empty-file"])
    #expect(result.roles == [.blank, .blank])
  }

  @Test func refusesALineWithoutEnd() {
    let result = ExamReader().read(Array(repeating: 0x61, count: 3_000_000), path: "long.txt")
    #expect(result.codes.contains("line-too-long"))
    #expect(result.cards.isEmpty)
  }

  @Test func refusesMoreThanAMillionLinesOfALetter() {
    let line: [UInt8] = [0x61, 0x0A]
    let count = ExamReader.mostShortLines + 1
    let result = ExamReader().read(
      Array(repeatElement(line, count: count).joined()), path: "letters.txt")
    #expect(result.codes.contains("too-many-lines"))
    #expect(result.cards.isEmpty)
    #expect(result.roles.count == count)
    #expect(result.roles.allSatisfy { $0 == .ignored })
  }

  @Test(arguments: [
    ("a\nb", 2), ("a\nb\n", 2), ("a\r\nb\r\n", 2), ("a\rb", 2), ("\n", 1), ("a\r\n\r\nb", 3),
    ("a\n\rb", 3),
  ])
  func countsLinesOfEveryKind(_ text: String, _ count: Int) {
    #expect(read(text).roles.count == count)
  }
}
