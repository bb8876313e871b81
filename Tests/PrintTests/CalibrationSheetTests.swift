import Testing

@testable import Print

@Suite struct CalibrationSheetTests {
  @Test(arguments: SheetCatalogue.all)
  func itsTextFitsOnEverySheet(sheet: SheetSpec) {
    let calibration = CalibrationSheet(Imposition(sheet: sheet), fonts: testFonts())
    #expect(calibration.faces().count == 1)
    #expect(calibration.bytes() == calibration.bytes())
  }
}
