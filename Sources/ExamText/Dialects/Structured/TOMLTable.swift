/// A table of TOML that is being filled: later lines of the file may add to it.
final class TOMLTable {
  /// What a key holds so far.
  private enum Slot {
    case value(DataNode)
    case table(TOMLTable)
    case tables([TOMLTable])
  }

  private var slots: [(key: String, start: Int, slot: Slot)] = []
  private var places: [String: Int] = [:]
  private let start: Int
  private var end: Int

  /// An empty table that starts at a byte.
  init(start: Int) {
    self.start = start
    end = start
  }

  /// Puts a value under a key; gives false when the key is taken.
  func set(_ key: String, at start: Int, to value: DataNode) -> Bool {
    end = max(end, value.range.upperBound)
    guard places[key] == nil else { return false }
    add(key, start, .value(value))
    return true
  }

  /// The table under a key, made when there is none; nil when the key holds something else.
  func table(_ key: String, at start: Int) -> TOMLTable? {
    guard let place = places[key] else {
      let table = TOMLTable(start: start)
      add(key, start, .table(table))
      return table
    }
    switch slots[place].slot {
    case .table(let table): return table
    case .tables(let tables): return tables.last
    case .value: return nil
    }
  }

  /// A further table in the list under a key; nil when the key holds something else.
  func append(_ key: String, at start: Int) -> TOMLTable? {
    let table = TOMLTable(start: start)
    guard let place = places[key] else {
      add(key, start, .tables([table]))
      return table
    }
    guard case .tables(var tables) = slots[place].slot else { return nil }
    slots[place].slot = .tables([])  // no second owner, so that appending copies nothing
    tables.append(table)
    slots[place].slot = .tables(tables)
    return table
  }

  private func add(_ key: String, _ start: Int, _ slot: Slot) {
    places[key] = slots.count
    slots.append((key, start, slot))
  }

  /// What the table holds.
  var node: DataNode {
    var end = end
    let entries = slots.map { key, start, slot in
      let value: DataNode
      switch slot {
      case .value(let node): value = node
      case .table(let table): value = table.node
      case .tables(let tables):
        let items = tables.map(\.node)
        let last = items.last?.range.upperBound ?? start
        value = DataNode(content: .list(items), range: start..<max(start, last))
      }
      end = max(end, value.range.upperBound)
      return DataEntry(key, start: start, value: value)
    }
    return DataNode(content: .table(entries), range: start..<end)
  }
}
