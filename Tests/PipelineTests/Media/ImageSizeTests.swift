import Testing

@testable import Pipeline

@Suite struct ImageSizeTests {
  @Test func readsPNG() {
    let bytes: [UInt8] =
      [0x89] + "PNG\r\n\u{1a}\n".utf8 + [0, 0, 0, 13] + "IHDR".utf8
      + [0, 0, 1, 44, 0, 0, 0, 200, 8, 6, 0, 0, 0]
    #expect(size(bytes, "a.png") == [300, 200])
  }

  @Test func readsGIF() {
    #expect(size(Array("GIF89a".utf8) + [44, 1, 200, 0, 0], "a.gif") == [300, 200])
  }

  @Test func readsJPEGBehindOtherSegments() {
    let bytes: [UInt8] =
      [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44, 3, 0, 0, 0]
    #expect(size(bytes, "a.JPEG") == [300, 200])
  }

  @Test func readsTheThreeKindsOfWebP() {
    let head = Array("RIFF".utf8) + [0, 0, 0, 0] + "WEBP".utf8
    let extended: [UInt8] = head + "VP8X".utf8 + [10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0]
    let bits = UInt32(299 | 199 << 14)
    let lossless: [UInt8] =
      head + "VP8L".utf8 + [0, 0, 0, 0, 0x2f]
      + (0..<4).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) } + [0, 0, 0, 0, 0]
    let lossy: [UInt8] =
      head + "VP8 ".utf8 + [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 44, 1, 200, 0]
    for bytes in [extended, lossless, lossy] { #expect(size(bytes, "a.webp") == [300, 200]) }
  }

  @Test(arguments: [
    "<?xml version='1.0'?><!-- <b> --><svg width=\"300\" height='200px'>",
    "<svg viewBox=\"0 0 300 200\">", "<svg width=\"300\" viewBox=\"0,0,10,200\">",
  ])
  func readsSVG(text: String) {
    #expect(size(Array(text.utf8), "a.svg") == [300, 200])
  }

  @Test(arguments: ["png", "gif", "jpg", "webp", "svg", "mp3"])
  func knowsNoSizeOfBrokenFiles(ending: String) {
    for count in 0..<40 {
      #expect(size([UInt8](repeating: 0xff, count: count), "a." + ending) == nil)
    }
    #expect(size(Array("<svg width=\"100%\" height=\"-3\">".utf8), "a." + ending) == nil)
  }

  @Test(arguments: [
    ("<svg><script>", true), ("<svg><SCRIPT src='x'/>", true), ("<svg onload = 'x'>", true),
    ("<svg><a href='JavaScript:x'>", true), ("<svg><text>on = off</text>", false),
    ("<svg font='x' icon='y'><path d='M0 0'/></svg>", false),
  ])
  func findsScriptsInSVG(text: String, has: Bool) {
    #expect(SVGHead(Array(text.utf8)).hasScript == has)
  }

  private func size(_ bytes: [UInt8], _ path: String) -> [Int]? {
    MediaType(path: path).flatMap { ImageSize(bytes, type: $0) }.map { [$0.width, $0.height] }
  }
}
