import Print
import Testing

@testable import Pipeline

@Suite struct PrintSettingsTests {
  private func problem(_ change: (inout PrintSettings) -> Void) -> String? {
    var settings = PrintSettings()
    change(&settings)
    do throws(PrintSettingProblem) {
      _ = try settings.choices(own: [])
      return nil
    } catch {
      return error.message
    }
  }

  @Test func whatIsLeftOutIsA4WithTheLongEdge() throws {
    let choices = try PrintSettings().choices(own: [])
    #expect(choices.imposition.sheet.name == "a4-8")
    #expect(choices.imposition.flip == .long)
    #expect(choices.imposition.turn == .book)
    #expect(choices.extent == .all)
  }

  @Test(arguments: [
    ("1.5,-2", 1.5, -2.0), ("0,0", 0, 0), ("1 mm, 2 mm", 1, 2), (".5,+1", 0.5, 1),
  ])
  func offsetsAreTwoNumbers(text: String, x: Double, y: Double) throws {
    var settings = PrintSettings()
    settings.backOffset = text
    let offset = try settings.choices(own: []).imposition.backOffset
    #expect(offset == Imposition.Offset(x: x, y: y))
  }

  @Test(arguments: ["1", "1,2,3", "a,b", "", "99,0", "nan,1", "1;2"])
  func otherOffsetsAreRefused(text: String) {
    #expect(problem { $0.backOffset = text }?.contains("--back-offset") == true)
  }

  @Test(arguments: [
    ("3-7", 3...7), ("5", 5...5), ("4-", 4...Int.max), ("-6", 1...6),
  ])
  func rangesAreNumbersOfCards(text: String, range: ClosedRange<Int>) throws {
    var settings = PrintSettings()
    settings.range = text
    #expect(try settings.numbers() == range)
  }

  @Test(arguments: ["-", "7-3", "0-2", "a-b", "1-2-3", ""])
  func otherRangesAreRefused(text: String) {
    var settings = PrintSettings()
    settings.range = text
    #expect(throws: PrintSettingProblem.self) { try settings.numbers() }
  }

  @Test func whatIsNearIsNamed() {
    #expect(problem { $0.sheet = "avery-5317" }?.contains("'avery-") == true)
    #expect(problem { $0.flip = "shor" }?.contains("'short'") == true)
    #expect(problem { $0.with = "rationales" }?.contains("'rationale'") == true)
    #expect(problem { $0.turn = "page" }?.contains("book or calendar") == true)
  }

  @Test(arguments: [
    ("90 x 55", 90.0, 55.0), ("90×55", 90, 55), ("90, 55", 90, 55), ("90mm x 55mm", 90, 55),
    ("5", 5, 5),
  ])
  func pairsOfMeasuresAreReadAsPeopleWriteThem(text: String, x: Double, y: Double) throws {
    let pair = try #require(SheetReader.pair(text))
    #expect(pair == (x, y))
  }

  @Test(arguments: ["", "wide", "1 x 2 x 3", "x", "90 x"])
  func otherPairsAreRefused(text: String) {
    #expect(SheetReader.pair(text) == nil)
  }

  @Test(arguments: [
    ("data:image/png;base64,iVBO", [0x89, 0x50, 0x4E]),
    ("data:image/png;base64,iVA=", [0x89, 0x50]),
  ])
  func picturesInAddressesAreDecoded(address: String, bytes: [UInt8]) {
    #expect(PictureReader.decoded(address) == bytes)
  }

  @Test(arguments: ["data:image/png,abc", "data:image/png;base64,a(b", "picture.png"])
  func otherAddressesHoldNoPicture(address: String) {
    #expect(PictureReader.decoded(address) == nil)
  }
}
