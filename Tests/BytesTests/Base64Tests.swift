import Bytes
import Testing

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{FF}\u{3FF}", "w7/Pvw=="),
  ])
  func bytesBecomeLetters(text: String, letters: String) {
    #expect(Base64.text(Array(text.utf8)) == letters)
  }

  @Test(arguments: 0..<8) func lettersBecomeTheirBytesAgain(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 97 + 250) }
    #expect(Base64.decode(Base64.text(bytes)) == bytes)
  }

  @Test func whatIsNoLetterIsPassedOver() {
    #expect(Base64.decode("Zm9v\r\nYm Fy") == Array("foobar".utf8))
  }

  @Test func anAddressHoldsItsFile() {
    #expect(Base64.address(of: [1, 2], type: "image/png") == "data:image/png;base64,AQI=")
  }
}
