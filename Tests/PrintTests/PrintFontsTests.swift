import Testing

@testable import Print

@Suite struct PrintFontsTests {
  @Test func everyRoleHasAFileOfItsOwn() {
    let names = PrintFonts.Role.allCases.map(PrintFonts.outputName)
    #expect(Set(names).count == names.count)
  }
}
