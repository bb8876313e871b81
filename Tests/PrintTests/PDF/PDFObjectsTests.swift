import Foundation
import Testing

@testable import Print

@Suite struct PDFBytesTests {
  @Test(arguments: [
    (0.0, "0 "), (1, "1 "), (-1, "-1 "), (0.5, "0.5 "), (-0.25, "-0.25 "), (3.1416, "3.142 "),
    (0.0004, "0 "), (-0.0004, "0 "), (595.2756, "595.276 "), (1000, "1000 "), (10.05, "10.05 "),
  ])
  func numbersAreWrittenShort(number: Double, text: String) {
    var bytes: [UInt8] = []
    bytes.put(number)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("", "<FEFF>"), ("A", "<FEFF0041>"), ("é", "<FEFF00E9>"), ("😀", "<FEFFD83DDE00>"),
    ("(\\", "<FEFF0028005C>"),
  ])
  func textIsUTF16(text: String, written: String) {
    var bytes: [UInt8] = []
    bytes.putText(text)
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }

  @Test(arguments: [0, 7, 10, 42, 1_000_000, -3])
  func wholeNumbersAreWrittenWhole(number: Int) {
    var bytes: [UInt8] = []
    bytes.put(number)
    #expect(String(decoding: bytes, as: UTF8.self) == "\(number)")
  }

  @Test func movesInsideAStringCloseAndOpenIt() {
    var bytes = Array("<0001".utf8)
    bytes.shift(0)
    bytes.shift(-0.05)
    #expect(String(decoding: bytes, as: UTF8.self) == "<0001>50<")
  }
}

@Suite struct PDFObjectsTests {
  /// A file with so many objects.
  private func file(_ count: Int) -> [UInt8] {
    var objects = PDFObjects()
    let root = objects.reserve()
    for index in 0..<count { _ = objects.add(Array("<</N \(index)>>".utf8)) }
    objects.write(Array("<</Type/Catalog>>".utf8), as: root)
    objects.finish(root: root, info: root)
    return objects.bytes
  }

  @Test(arguments: [0, 1, 199, 200, 201, 1000])
  func smallObjectsAreGathered(count: Int) {
    let bytes = file(count)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1.7\n"))
    #expect(text.hasSuffix("%%EOF\n"))
    let streams = text.components(separatedBy: "/Type/ObjStm").count - 1
    #expect(streams == (count + 1 + 199) / 200)
    #expect(text.contains("/Root 1 0 R"))
    // The last line but one says where the table of objects starts.
    let place = text.split(separator: "\n").suffix(2).first.flatMap { Int($0) } ?? 0
    #expect(bytes.dropFirst(place).starts(with: "\(count + 2 + streams) 0 obj".utf8))
  }

  @Test func theSameObjectsMakeTheSameBytes() {
    #expect(file(300) == file(300))
    #expect(file(300) != file(301))
  }
}
