import Bytes
import Testing

/// Searches within a range against the plain way of looking at each byte.
@Suite struct ByteSearchTests {
  private static let text = Array("a.b:c..d:\u{E9} e".utf8)

  private static let ranges = text.indices.flatMap { lower in
    (lower...text.count).map { lower..<$0 }
  }

  @Test(arguments: ranges) func aByteIsFoundWhereItFirstStands(range: Range<Int>) {
    for byte in [UInt8(ascii: "."), UInt8(ascii: ":"), 0xC3, UInt8(ascii: "x"), 0] {
      #expect(Self.text.place(of: byte, in: range) == Self.text[range].firstIndex(of: byte))
      #expect(Self.text.holds(byte, in: range) == Self.text[range].contains(byte))
    }
  }

  @Test(arguments: ranges) func aByteOfASetIsFoundWhereItFirstStands(range: Range<Int>) {
    let signs = ByteSet { $0 == UInt8(ascii: ":") || $0 >= 0x80 }
    #expect(
      signs.place(in: Self.text, range) == Self.text[range].firstIndex(where: signs.contains))
  }

  @Test func whatIsBehindTheRangeIsNotSeen() {
    #expect(Self.text.holds(UInt8(ascii: "d"), in: 0..<7) == false)
    #expect(Self.text.holds(UInt8(ascii: "d"), in: 0..<8))
    #expect([UInt8]().place(of: 0, in: 0..<0) == nil)
  }
}
