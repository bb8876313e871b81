import Foundation
import Testing

@testable import Print

/// A PDF with one page, and the operators on it.
private func page(_ draw: (PDFDocument, PDFCanvas) -> Void) -> (file: [UInt8], content: String) {
  let metadata = PDFMetadata(title: "A & <B>", language: "de", duplex: .longEdge)
  let document = PDFDocument(metadata, fonts: testFonts())
  let canvas = document.page(width: 210, height: 297)
  draw(document, canvas)
  document.end(canvas)
  return (document.finish(), String(decoding: canvas.content, as: UTF8.self))
}

@Suite struct PDFCanvasTests {
  @Test func measuresAreMillimetresFromTheUpperLeftCorner() {
    let content = page { _, canvas in
      canvas.artifact { canvas.line(PageLine(x1: 25.4, y1: 0, x2: 50.8, y2: 297), width: 0.254) }
    }.content
    #expect(content.contains("0.72 w 72 841.89 m 144 0 l S"))
  }

  @Test func eachTaggedPieceHasANumber() {
    let content = page { document, canvas in
      for _ in 0..<2 {
        let tag = document.tag(.paragraph, in: document.root)
        canvas.tagged(tag) { canvas.text(FlowText("Word"), at: (10, 10), size: 10) }
        document.close(tag)
      }
    }.content
    #expect(content.contains("/P<</MCID 0>>BDC"))
    #expect(content.contains("/P<</MCID 1>>BDC"))
    #expect(content.components(separatedBy: "EMC").count == 3)
  }

  @Test func textThatIsTooWideIsMadeNarrower() {
    let text = FlowText(String(repeating: "wide ", count: 20))
    let content = page { _, canvas in
      canvas.artifact { canvas.text(text, at: (10, 10), size: 10, most: 40) }
      canvas.artifact { canvas.text(text, at: (10, 20), size: 10) }
    }.content
    #expect(content.components(separatedBy: "Tz").count == 3)
  }

  @Test func aTurnedPageIsTurnedAboutTheBox() {
    let box = Imposition.Box(x: 10, y: 20, width: 90, height: 60)
    let content = page { _, canvas in
      canvas.turned(about: box) {
        canvas.artifact { canvas.frame(box) }
        let bounds = canvas.bounds(of: Imposition.Box(x: 10, y: 20, width: 10, height: 10))
        // The upper left corner of the box comes to lie at its lower right.
        #expect(abs(bounds[2] - 100 * PDFCanvas.point) < 1e-6)
        #expect(abs(bounds[1] - (297 - 80) * PDFCanvas.point) < 1e-6)
      }
    }.content
    #expect(content.contains("q -1 0 0 -1 311.811 1400.315"))
    #expect(content.hasSuffix("Q\n"))
  }

  @Test func theSameCallsMakeTheSameBytes() {
    func make() -> [UInt8] {
      page { _, canvas in
        canvas.artifact { canvas.text(FlowText("Fünf → 5 שלום 😀"), at: (10, 10), size: 10) }
      }.file
    }
    #expect(make() == make())
  }
}

@Suite struct TypesetterTests {
  private func set(_ text: FlowText, rightToLeft: Bool = false) -> (line: String, width: Float) {
    var objects = PDFObjects()
    let typesetter = Typesetter(testFonts(), &objects)
    let line = typesetter.line(
      text, 0..<text.utf8.count, size: 10, rightToLeft: rightToLeft, &objects)
    return (String(decoding: line.operators, as: UTF8.self), line.width)
  }

  @Test func plainTextIsOneString() {
    let line = set(FlowText("a b")).line
    #expect(line.hasPrefix("/F0 10 Tf["))
    #expect(line.components(separatedBy: "]TJ").count == 2)
  }

  @Test func eachStyleHasItsFont() {
    var text = FlowText("a ")
    text.append("b ", .bold)
    text.append("c", .code)
    let line = set(text).line
    for font in ["/F0 ", "/F1 ", "/F4 "] { #expect(line.contains(font)) }
  }

  @Test func signsThatTheFontLacksComeFromTheFontOfSigns() {
    #expect(set(FlowText("a→b")).line.contains("/F5 "))
  }

  @Test(arguments: ["Wort für Wort", "naïve café", "Ωμέγα и Жук", "f(x) = 3.14 €"])
  func aLineIsNeverWiderThanItWasMeasured(words: String) {
    let ruler = Ruler(testFonts())
    let measured = words.unicodeScalars.reduce(0) {
      $0 + abs(ruler.advance(of: $1.value, font: 0))
    }
    let width = set(FlowText(words)).width
    #expect(width <= measured * TypeScale.slack)
    #expect(width > measured * 0.9)
  }

  @Test func blanksAtTheEndOfALineAreLeftOut() {
    #expect(set(FlowText("word")).width == set(FlowText("word   ")).width)
  }

  @Test func aSignOfNoFontIsTold() {
    var objects = PDFObjects()
    let typesetter = Typesetter(testFonts(), &objects)
    let text = FlowText("a\u{F1234}b")
    _ = typesetter.line(text, 0..<text.utf8.count, size: 10, rightToLeft: false, &objects)
    #expect(typesetter.takeMissing() == [0xF1234])
    #expect(typesetter.takeMissing().isEmpty)
  }
}

@Suite struct SimpleScriptTests {
  @Test(arguments: [
    ("plain", true), ("Ärger, ñandú", true), ("Ωμέγα", true), ("→ ≤ ½", true),
    ("e\u{301}", false), ("שלום", false), ("العربية", false), ("हिन्दी", false), ("日本", false),
    ("😀", false), ("1\u{FE0F}\u{20E3}", false), ("soft\u{AD}hyphen", false), ("✅", false),
  ])
  func onlyPlainWritingIsSimple(text: String, isSimple: Bool) {
    let bytes = Array(text.utf8)
    #expect(SimpleScript.isSimple(bytes, 0..<bytes.count) == isSimple)
  }

  @Test(arguments: [
    ("plain", false), ("שלום", true), ("1. שלום", true), ("a שלום", false), ("العربية", true),
    ("日本", false), ("", false), ("123", false), ("\u{200F}1 A", true), ("\u{200E}1", false),
  ])
  func theFirstLetterTellsTheDirection(text: String, isRightToLeft: Bool) {
    #expect(FlowText(text).isRightToLeft == isRightToLeft)
  }
}

@Suite struct JPEGFrameTests {
  private func jpeg(orientation: UInt8?, components: UInt8 = 3) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    if let orientation {
      let exif: [UInt8] =
        Array("Exif\0\0MM\0*".utf8) + [
          0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        ]
      bytes += [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
    }
    bytes += [0xFF, 0xC0, 0, 17, 8, 0, 20, 0, 30, components]
    return bytes + [UInt8](repeating: 0, count: 20)
  }

  @Test func theHeaderTellsSizeAndColours() throws {
    let frame = try #require(JPEGFrame(jpeg(orientation: nil)))
    #expect(frame.width == 30)
    #expect(frame.height == 20)
    #expect(frame.components == 3)
    #expect(!frame.isTurned)
  }

  @Test func coloursOfPrintersAreInvertedWhereAdobeSavedThem() throws {
    let plain = jpeg(orientation: nil, components: 4)
    let adobes: [UInt8] =
      [0xFF, 0xD8, 0xFF, 0xEE, 0, 14] + Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0]
      + plain.dropFirst(2)
    for (bytes, isInverted) in [(plain, false), (adobes, true)] {
      let frame = try #require(JPEGFrame(bytes))
      #expect(frame.components == 4)
      var objects = PDFObjects()
      _ = PDFImage.write(jpeg: bytes, frame, to: &objects)
      let file = String(decoding: objects.bytes, as: UTF8.self)
      #expect(file.contains("/Decode[1 0 1 0 1 0 1 0]") == isInverted)
    }
  }

  @Test(arguments: [(UInt8(1), false), (6, true), (3, true)])
  func camerasAskToTurn(orientation: UInt8, isTurned: Bool) throws {
    let frame = try #require(JPEGFrame(jpeg(orientation: orientation)))
    #expect(frame.isTurned == isTurned)
  }

  @Test(
    arguments: [[], [0xFF], Array("GIF89a".utf8), [0xFF, 0xD8, 0xFF, 0xDA, 0, 2]] as [[UInt8]])
  func whatIsNoJPEGHasNone(bytes: [UInt8]) {
    #expect(JPEGFrame(bytes) == nil)
  }
}
