import Diagnostics
import Testing

@Suite struct DiagnosticCapTests {
  @Test func hidesNothingWithoutSayingSo() {
    let place = SourceLocation(path: "f", line: 1)
    let many = (0..<10_000).map { Diagnostic.warning("many", "\($0)", at: place) }
    let cap = DiagnosticCap(many + [.error("few", "x", at: place)], limit: 20)
    #expect(cap.shown.count == 21)
    #expect(cap.remark == "and 9980 more [many]\n")
  }

  @Test func saysNothingWhenAllAreShown() {
    let cap = DiagnosticCap([.error("x", "y", at: SourceLocation(path: "f"))], limit: 1)
    #expect(cap.shown.count == 1)
    #expect(cap.remark.isEmpty)
  }
}
