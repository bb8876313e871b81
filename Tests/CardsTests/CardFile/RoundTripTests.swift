import Cards
import Diagnostics
import TestSupport
import Testing

/// All that a card says, byte by byte: `==` on strings takes composed and decomposed for equal.
func dump(_ card: Card) -> [[UInt8]] {
  func bytes(_ name: String, _ text: String?) -> [UInt8] {
    Array((name + (text.map { "=" + $0 } ?? " is nil")).utf8)
  }
  var lines = [bytes("id", card.id?.rawValue), bytes("kind", card.kind.rawValue)]
  lines.append(bytes("prompt", card.prompt.text))
  for option in card.options {
    lines.append(bytes(option.isCorrect ? "right" : "wrong", option.text.text))
    lines.append(bytes("rationale", option.rationale?.text))
  }
  lines.append(bytes("answer", card.answer?.text))
  lines.append(bytes("explanation", card.explanation?.text))
  lines += card.tags.map { bytes("tag", $0) }
  return lines + [bytes("source", card.source), bytes("lang", card.language)]
}

@Suite struct RoundTripTests {
  @Test(arguments: 0..<40)
  func anyCardSurvivesWritingAndReading(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<80 {
      let card = NastyText.card(&random)
      let order = random.once(in: 3) ? Double(Int.random(in: -5...500, using: &random)) / 4 : nil
      let written = CardFileWriter().bytes(of: CardFile(card: card, order: order))
      let text = String(decoding: written, as: UTF8.self)
      let (file, diagnostics) = CardFileReader().read(written, path: "card.md")
      let read = try #require(file, "\(text)\n\(diagnostics)")
      #expect(dump(read.card) == dump(card), "\(text.debugDescription)")
      #expect(read.order == order)
      #expect(!diagnostics.contains { $0.severity == .error }, "\(text)\n\(diagnostics)")
      #expect(CardFileWriter().bytes(of: read) == written)
    }
  }

  @Test(arguments: 0..<20)
  func filesNeverHoldWhatEditorsAndGitWouldSpoil(seed: UInt64) {
    var random = SplitMix(seed: seed &+ 1_000)
    for _ in 0..<50 {
      let written = CardFileWriter().bytes(of: CardFile(card: NastyText.card(&random)))
      #expect(!written.contains(0))
      #expect(!written.contains(0x0d))
      #expect(written.last == 0x0a)
    }
  }

  @Test(arguments: 0..<20)
  func windowsLineEndsAndAByteOrderMarkChangeNothing(seed: UInt64) throws {
    var random = SplitMix(seed: seed &+ 2_000)
    for _ in 0..<50 {
      let written = CardFileWriter().bytes(of: CardFile(card: NastyText.card(&random)))
      let mark: [UInt8] = [0xef, 0xbb, 0xbf]
      let windows =
        mark
        + written.flatMap { (byte: UInt8) -> [UInt8] in
          byte == 0x0a ? [0x0d, 0x0a] : [byte]
        }
      let plain = try #require(CardFileReader().read(written, path: "a.md").file)
      let other = try #require(CardFileReader().read(windows, path: "a.md").file)
      #expect(dump(plain.card) == dump(other.card))
    }
  }

  @Test(arguments: 0..<20)
  func anyBytesAreReadWithoutACrashAndTheirTextSurvives(seed: UInt64) {
    var random = SplitMix(seed: seed &+ 3_000)
    for _ in 0..<100 {
      let text = "---\n" + NastyText.text(&random) + "\n---\n" + NastyText.text(&random)
      let (file, _) = CardFileReader().read(Array(text.utf8), path: "a.md")
      guard let file else { continue }
      let again = CardFileReader().read(CardFileWriter().bytes(of: file), path: "a.md").file
      #expect(again.map { dump($0.card) } == dump(file.card), "\(text.debugDescription)")
    }
  }
}
