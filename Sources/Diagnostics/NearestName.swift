/// The candidate that a mistyped name most likely meant, for "did you mean …".
///
/// Damerau-Levenshtein distance (optimal string alignment) over Unicode scalars; nil when nothing
/// is closer than a third of the name's length (at least 2 slips are forgiven).
public func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
  let limit = max(2, name.unicodeScalars.count / 3)
  let best = candidates.map { (distance: editDistance(name, $0), name: $0) }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
  guard let best, best.distance <= limit, best.distance < name.unicodeScalars.count else {
    return nil
  }
  return best.name
}

/// How many insertions, deletions, substitutions and swaps of neighbours turn one into the other.
public func editDistance(_ one: String, _ other: String) -> Int {
  let a = Array(one.unicodeScalars)
  let b = Array(other.unicodeScalars)
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var before: [Int] = []
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    row.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      let same = a[i - 1] == b[j - 1]
      var cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        cost = min(cost, before[j - 2] + 1)
      }
      row.append(cost)
    }
    before = previous
    previous = row
  }
  return previous[b.count]
}
