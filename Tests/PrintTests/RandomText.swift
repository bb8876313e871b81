@testable import Print

/// Random numbers from a seed, the same on each machine.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Blocks of every kind with numbered words, so that a test can see each word again.
struct RandomText {
  var numbers: SeededNumbers
  private(set) var words: [String] = []

  init(_ seed: Int) { numbers = SeededNumbers(seed) }

  mutating func blocks() -> [FlowBlock] {
    (0..<Int.random(in: 1...12, using: &numbers)).flatMap { block($0) }
  }

  private mutating func text(_ most: Int) -> FlowText {
    var text = FlowText()
    for place in 0..<Int.random(in: 1...most, using: &numbers) {
      let styles: [TextStyle] = [[], [], [], .bold, .italic, .code]
      let filler = ["", "model", "tokenizer", "a", "state-of-the-art", "Überprüfung", "→", "日"]
      let word = "w\(words.count)" + (filler.randomElement(using: &numbers) ?? "")
      words.append(word)
      text.append(
        (place == 0 ? "" : " ") + word + (place % 9 == 8 ? "." : ""),
        styles.randomElement(using: &numbers) ?? [])
    }
    return text
  }

  private mutating func block(_ group: Int) -> [FlowBlock] {
    let level = Int.random(in: 0...5, using: &numbers)
    switch Int.random(in: 0...9, using: &numbers) {
    case 0: return [FlowBlock(kind: .heading, text: text(6), keepsWithNext: true)]
    case 1:
      return (0..<Int.random(in: 1...20, using: &numbers)).map { line in
        FlowBlock(
          kind: .code, text: text(8).with(.code), space: line == 0 ? 0.4 : 0, group: group + 1)
      }
    case 2:
      let columns = FlowBlock.Columns(widths: [30, 70], alignments: [.start, .end])
      return (0..<Int.random(in: 2...14, using: &numbers)).map { row in
        FlowBlock(
          kind: .row(
            FlowBlock.Row(cells: [text(2), text(7)], columns: columns, isHead: row == 0)),
          space: 0, keepsWithNext: row == 0, group: group + 1)
      }
    case 3: return [FlowBlock(kind: .rule)]
    case 4:
      return [
        FlowBlock(
          kind: .picture(FlowBlock.Picture(address: "p", alt: "", width: 90, height: 120)))
      ]
    case 5: return [FlowBlock(text: text(300), level: level, isQuoted: level > 0)]
    default: return [FlowBlock(text: text(60), marker: level > 0 ? "•" : "", level: level)]
    }
  }
}
