/// Says how alike two traces are, in thousandths.
///
/// Rare words count more than common ones; words that differ by a slip of the pen count as alike.
struct Likeness {
  /// Below this two traces are of different cards.
  static let least = 500
  /// Above this there is no doubt that they are of one card, if no other comes near.
  static let certain = 650
  /// A candidate that comes this near to the best raises doubt.
  static let margin = 100

  /// In how many traces each word stands.
  private var counts: [UInt64: Int] = [:]
  private var total = 1

  /// Counts the words of some traces.
  init(_ traces: some Collection<CardWords>) {
    total = max(traces.count, 1)
    for trace in traces {
      for word in trace.distinctHashes { counts[word, default: 0] += 1 }
    }
  }

  /// How much a word tells: the binary logarithm of its rarity, at least 1.
  func weight(_ word: UInt64) -> Int {
    let share = (total + 1) / max(counts[word] ?? 1, 1)
    return max(1, Int.bitWidth - share.leadingZeroBitCount)
  }

  /// How alike two cards are.
  ///
  /// - Parameters:
  ///   - one: a card's words.
  ///   - other: another card's words.
  ///   - promptIsShared: whether several cards ask the same, so that the answer tells more.
  /// - Returns: 0 for nothing in common, 1000 for the same words.
  func of(_ one: CardWords, _ other: CardWords, promptIsShared: Bool) -> Int {
    let prompt = overlap(one.prompt, other.prompt)
    guard !one.answer.isEmpty, !other.answer.isEmpty else {
      return one.answer.isEmpty && other.answer.isEmpty ? prompt : prompt * 9 / 10
    }
    let answer = overlap(one.answer, other.answer)
    return promptIsShared ? (prompt * 3 + answer * 7) / 10 : (prompt * 6 + answer * 4) / 10
  }

  /// Twice the weight of the common words, by the weight of all.
  private func overlap(_ one: [CardWords.Word], _ other: [CardWords.Word]) -> Int {
    let all = (one + other).reduce(0) { $0 + weight($1.hash) }
    guard all > 0 else { return 1_000 }
    var rest: [UInt64: [CardWords.Word]] = [:]
    for word in other { rest[word.hash, default: []].append(word) }
    var common = 0
    var unmatched: [CardWords.Word] = []
    for word in one {
      if rest[word.hash]?.popLast() != nil {
        common += 2 * weight(word.hash) * 10
      } else {
        unmatched.append(word)
      }
    }
    var left = other.filter { word in
      guard rest[word.hash]?.isEmpty == false else { return false }
      rest[word.hash]?.removeLast()
      return true
    }
    guard unmatched.count <= 16, left.count <= 16 else { return common * 100 / all }
    for word in unmatched {
      guard let index = left.firstIndex(where: { $0.isSlip(of: word) }) else { continue }
      common += (weight(word.hash) + weight(left[index].hash)) * 9
      left.remove(at: index)
    }
    return common * 100 / all
  }
}
