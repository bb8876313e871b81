/// Finds which card was which: pairs old traces with new ones, one to one.
struct TraceMatcher {
  /// A trace that has an id.
  struct Old {
    var id: CardID
    var trace: CardTrace
    /// How much alike a new trace must be to be paired with it.
    var reach = Reach.likeness
  }

  /// What suffices to take two traces for the same card.
  enum Reach: Int {
    /// Everything is the same, byte by byte.
    case content
    /// The prompt is the same, and no other card has it.
    case prompt
    /// The words are alike.
    case likeness
  }

  /// An old trace and a new one that were taken for the same card.
  struct Pair {
    var old: Int
    var new: Int
    /// Thousandths; nil when the prompt is the same.
    var likeness: Int?
    /// Another old trace that is nearly as like.
    var rival: Int?
  }

  private let old: [Old]
  private let new: [CardTrace]
  private var freeNew: Set<Int>
  private var takenIDs: Set<CardID> = []
  private var pairs: [Pair] = []

  /// Pairs traces; an id that several old traces have is given once.
  static func pairs(_ old: [Old], _ new: [CardTrace]) -> [Pair] {
    var matcher = TraceMatcher(old: old, new: new)
    matcher.pairEqualContent()
    matcher.pairUnique(\.prompt)
    matcher.pairUnique { StableHash.of($0.promptWords) }
    matcher.pairAlike()
    return matcher.pairs.sorted { $0.new < $1.new }
  }

  private init(old: [Old], new: [CardTrace]) {
    self.old = old
    self.new = new
    freeNew = Set(new.indices)
  }

  private mutating func pair(
    _ oldIndex: Int, _ newIndex: Int, likeness: Int? = nil, rival: Int? = nil
  ) {
    takenIDs.insert(old[oldIndex].id)
    freeNew.remove(newIndex)
    pairs.append(Pair(old: oldIndex, new: newIndex, likeness: likeness, rival: rival))
  }

  /// Old traces that may still be paired with a reach, the farthest reaching first, then by id.
  private func freeOld(_ reach: Reach) -> [Int] {
    old.indices.filter {
      old[$0].reach.rawValue >= reach.rawValue && !takenIDs.contains(old[$0].id)
    }.sorted {
      (-old[$0].reach.rawValue, old[$0].id) < (-old[$1].reach.rawValue, old[$1].id)
    }
  }

  /// Cards that say the same in everything; twins are paired in their order.
  private mutating func pairEqualContent() {
    var waiting: [UInt64: [Int]] = [:]
    for index in freeOld(.content).reversed() {
      waiting[old[index].trace.content, default: []].append(index)
    }
    for index in new.indices {
      while let candidate = waiting[new[index].content]?.popLast() {
        if takenIDs.contains(old[candidate].id) { continue }
        pair(candidate, index)
        break
      }
    }
  }

  /// Cards whose key no other card has, before or now.
  private mutating func pairUnique(_ key: (CardTrace) -> UInt64) {
    guard !freeNew.isEmpty, !old.isEmpty else { return }
    var ids: [UInt64: Set<CardID>] = [:]
    var first: [UInt64: Int] = [:]
    for index in old.indices where old[index].reach != .content {
      let value = key(old[index].trace)
      ids[value, default: []].insert(old[index].id)
      if first[value] == nil { first[value] = index }
    }
    var counts: [UInt64: Int] = [:]
    for trace in new { counts[key(trace), default: 0] += 1 }
    for index in freeNew.sorted() where !new[index].promptWords.isEmpty {
      let value = key(new[index])
      guard counts[value] == 1, ids[value]?.count == 1, let candidate = first[value],
        !takenIDs.contains(old[candidate].id)
      else { continue }
      pair(candidate, index)
    }
  }

  /// Cards whose words are alike, the most alike first.
  private mutating func pairAlike() {
    let oldRest = freeOld(.likeness)
    let newRest = freeNew.sorted()
    guard !oldRest.isEmpty, !newRest.isEmpty else { return }
    var prompts: [UInt64: Set<CardID>] = [:]
    for entry in old where entry.reach != .content {
      prompts[entry.trace.prompt, default: []].insert(entry.id)
    }
    var newPrompts: [UInt64: Int] = [:]
    for trace in new { newPrompts[trace.prompt, default: 0] += 1 }
    let all = old.filter { $0.reach != .content }.map { CardWords($0.trace) }
    let index = WordIndex(oldRest.map { CardWords(old[$0].trace) }, all: all)
    var candidates: [(likeness: Int, old: Int, new: Int)] = []
    for newIndex in newRest {
      let shared =
        newPrompts[new[newIndex].prompt, default: 0] > 1
        || prompts[new[newIndex].prompt, default: []].count > 1
      for (place, likeness) in index.alike(CardWords(new[newIndex]), promptIsShared: shared) {
        candidates.append((likeness, oldRest[place], newIndex))
      }
    }
    candidates.sort { one, other in
      if one.likeness != other.likeness { return one.likeness > other.likeness }
      if old[one.old].id != old[other.old].id { return old[one.old].id < old[other.old].id }
      return one.new < other.new
    }
    let byNew = Dictionary(grouping: candidates, by: \.new)
    for candidate in candidates where candidate.likeness >= Likeness.least {
      guard freeNew.contains(candidate.new), !takenIDs.contains(old[candidate.old].id) else {
        continue
      }
      let rival = byNew[candidate.new]?.first {
        old[$0.old].id != old[candidate.old].id
          && $0.likeness > candidate.likeness - Likeness.margin
          && $0.likeness >= Likeness.least - Likeness.margin
      }
      pair(candidate.old, candidate.new, likeness: candidate.likeness, rival: rival?.old)
    }
  }
}
