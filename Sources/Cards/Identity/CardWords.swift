/// The words of a trace with their hashes.
struct CardWords {
  /// A word.
  struct Word {
    var bytes: ArraySlice<UInt8>
    var hash: UInt64

    /// Whether the word is another one with a slip of the pen: one letter wrong, missing, too many
    /// or swapped with its neighbour; two such slips in ten letters or more.
    func isSlip(of other: Word) -> Bool {
      let length = max(bytes.count, other.bytes.count)
      guard min(bytes.count, other.bytes.count) >= 4, length <= 40 else { return false }
      let limit = length < 10 ? 1 : 2
      guard abs(bytes.count - other.bytes.count) <= limit else { return false }
      guard !bytes.contains(where: Ascii.isDigit) else { return false }
      return distance(Array(bytes), Array(other.bytes)) <= limit
    }

    private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
      var before: [Int] = []
      var previous = Array(0...other.count)
      for i in 1...one.count {
        var row = [i]
        for j in 1...other.count {
          let change = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
          var cost = min(change, previous[j] + 1, row[j - 1] + 1)
          if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
            cost = min(cost, before[j - 2] + 1)
          }
          row.append(cost)
        }
        (before, previous) = (previous, row)
      }
      return previous[other.count]
    }
  }

  var prompt: [Word]
  var answer: [Word]

  /// Each word's hash once.
  var distinctHashes: [UInt64] {
    let sorted = (prompt.map(\.hash) + answer.map(\.hash)).sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }

  /// The words of a trace.
  init(_ trace: CardTrace) {
    prompt = Self.words(trace.promptWords)
    answer = Self.words(trace.answerWords)
  }

  private static func words(_ text: [UInt8]) -> [Word] {
    PlainWords.split(text).map { Word(bytes: $0, hash: StableHash.of($0)) }
  }
}
