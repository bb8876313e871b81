/// Gives cards their place in a deck, so that a card put between two others changes neither.
enum OrderKeys {
  private static let step = 10.0

  /// A number for each card of a source, in source order.
  ///
  /// - Parameters:
  ///   - known: the numbers that the cards have already; nil for a new card.
  ///   - all: every number in the deck, of other sources' cards too.
  /// - Returns: rising numbers; as many of the known ones as possible stay.
  static func assign(_ known: [Double?], among all: [Double]) -> [Double] {
    let kept = longestRise(known)
    let fixed = Set(kept)
    let moved = Set(known.indices.filter { !fixed.contains($0) }.compactMap { known[$0] })
    let stay = Set(kept.compactMap { known[$0] })
    let others = all.filter { !moved.contains($0) || stay.contains($0) }.sorted()
    var out = known.map { $0 ?? 0 }
    var index = 0
    var before: Double?
    while index < known.count {
      if fixed.contains(index) {
        before = out[index]
        index += 1
        continue
      }
      let end = (index..<known.count).first { fixed.contains($0) } ?? known.count
      let after = end < known.count ? out[end] : nil
      let values = spread(end - index, before, after, others)
      for (offset, value) in values.enumerated() { out[index + offset] = value }
      before = values.last ?? before
      index = end
    }
    return out
  }

  /// Numbers between two neighbours, as round as they can be.
  private static func spread(
    _ count: Int, _ before: Double?, _ after: Double?, _ others: [Double]
  ) -> [Double] {
    let low: Double
    var high: Double?
    if let before {
      low = before
      high = after ?? firstAbove(before, in: others)
    } else if let after {
      high = after
      low = lastBelow(after, in: others) ?? after - step * Double(count + 1)
    } else {
      low = others.last.map { ($0 / step).rounded(.down) * step } ?? 0
    }
    var width = step
    if let high {
      let room = (high - low) / Double(count + 1)
      var unit = step
      while unit > 0.000_1, width > room {
        width = [unit, unit / 2, unit / 5].first { $0 <= room } ?? width
        unit /= 10
      }
      if width > room { width = room }
    }
    return (1...count).map { low + width * Double($0) }
  }

  private static func firstAbove(_ value: Double, in sorted: [Double]) -> Double? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count ? sorted[low] : nil
  }

  private static func lastBelow(_ value: Double, in sorted: [Double]) -> Double? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sorted[low - 1] : nil
  }

  /// The places of the longest rising run of known numbers, not necessarily neighbours.
  private static func longestRise(_ values: [Double?]) -> [Int] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    func number(_ index: Int) -> Double { values[index] ?? 0 }
    for index in values.indices where values[index] != nil {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if number(tails[middle]) < number(index) { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var rise: [Int] = []
    var index = tails.last ?? -1
    while index >= 0 {
      rise.append(index)
      index = previous[index]
    }
    return rise.reversed()
  }
}
