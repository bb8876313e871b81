import Templating
import Testing

@testable import Print

@Suite struct CalibrationSheetTests {
  @Test(arguments: SheetCatalogue.all)
  func itsTextFitsOnEverySheet(sheet: SheetSpec) {
    let templates = TemplateLibrary()
    for language in ["en"] + templates.languages {
      let calibration = CalibrationSheet(
        Imposition(sheet: sheet), fonts: testFonts(), words: templates.words(for: language))
      #expect(calibration.words.language == language)
      #expect(calibration.faces().count == 1, "\(language)")
    }
    let english = CalibrationSheet(Imposition(sheet: sheet), fonts: testFonts())
    #expect(english.bytes() == english.bytes())
  }
}
