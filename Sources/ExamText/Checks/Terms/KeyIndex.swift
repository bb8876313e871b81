/// A small hash table from word hashes to numbers; the keys are hashes already.
struct KeyIndex {
  private var keys = [UInt64](repeating: 0, count: 4096)
  private var values = [Int32](repeating: 0, count: 4096)
  private var count = 0

  /// The number of a key; nil when it has none.
  subscript(key: UInt64) -> Int? {
    let slot = slot(of: key)
    return keys[slot] == key ? Int(values[slot]) : nil
  }

  /// Gives a new key its number.
  mutating func insert(_ key: UInt64, _ value: Int) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    keys[slot] = key
    values[slot] = Int32(value)
    count += 1
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    values = [Int32](repeating: 0, count: old.0.count * 2)
    for (key, value) in zip(old.0, old.1) where key != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
