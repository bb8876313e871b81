import Yams

/// Reads YAML with Yams, and turns its marks into places in our text.
struct YAMLReader {
  private let bytes: [UInt8]
  private var cursor: MarkCursor
  /// How many values may come: aliases repeat values, so a small file could stand for a huge one.
  private var left: Int

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    cursor = MarkCursor(bytes)
    left = bytes.count + 16
  }

  /// The value of a text; several documents become a list.
  static func read(_ bytes: [UInt8]) throws(DataError) -> DataNode {
    var reader = YAMLReader(bytes)
    var roots: [DataNode] = []
    do {
      // No rules: we tell numbers from texts ourselves, and Yams would try each on every key.
      var documents = try Yams.compose_all(yaml: String(decoding: bytes, as: UTF8.self), .basic)
      while let document = documents.next() { roots.append(try reader.node(document, depth: 0)) }
      if let error = documents.error { throw error }
    } catch let error as DataError {
      throw error
    } catch {
      throw reader.described(error)
    }
    var root =
      roots.count == 1 ? roots[0] : DataNode(content: .list(roots), range: 0..<bytes.count)
    Self.close(&root, at: bytes.count)
    return root
  }

  private mutating func node(_ node: Node, depth: Int) throws(DataError) -> DataNode {
    let start = cursor.offset(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    left -= 1
    guard left > 0, depth < JSONReader.deepest else {
      throw DataError(
        message: "the values repeat or contain each other without end; write them out",
        offset: start)
    }
    let content: DataNode.Content
    switch node {
    case .scalar(let scalar): content = Self.content(of: scalar)
    case .sequence(let sequence):
      var items: [DataNode] = []
      for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
      content = .list(items)
    case .mapping(let mapping):
      var entries: [DataEntry] = []
      for (key, value) in mapping {
        let name = try self.node(key, depth: depth + 1)
        entries.append(
          DataEntry(
            key.scalar?.string ?? "", start: name.range.lowerBound,
            value: try self.node(value, depth: depth + 1)))
      }
      content = .table(entries)
    case .alias:
      content = .null
    }
    return DataNode(content: content, range: start..<start)
  }

  private static func content(of scalar: Node.Scalar) -> DataNode.Content {
    let text = scalar.string
    guard scalar.style == .plain || scalar.style == .any else { return .string(text) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    let isNumber = text.utf8.count < 20 && text.utf8.allSatisfy(ASCII.isDigit)
    return isNumber ? .number(text) : .string(text)
  }

  /// Lets each value end where the next thing starts, as Yams only says where values start.
  private static func close(_ node: inout DataNode, at end: Int) {
    let end = max(end, node.range.lowerBound)
    node.range = node.range.lowerBound..<end
    switch node.content {
    case .list(var items):
      for index in items.indices.reversed() {
        close(&items[index], at: index + 1 < items.count ? items[index + 1].range.lowerBound : end)
      }
      node.content = .list(items)
    case .table(var entries):
      for index in entries.indices.reversed() {
        close(
          &entries[index].value, at: index + 1 < entries.count ? entries[index + 1].start : end)
      }
      node.content = .table(entries)
    default: break
    }
  }

  private mutating func described(_ error: any Error) -> DataError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return DataError(
        message: "this is no good YAML: \(problem); put text with ':' or '#' in quotes",
        offset: cursor.offset(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      return DataError(
        message: "'\(keys.joined(separator: "', '"))' stands there twice; keep one",
        offset: cursor.offset(line: context.mark.line, column: context.mark.column))
    case .reader(let problem, _, _, _):
      return DataError(message: "this is no good YAML: \(problem)", offset: 0)
    default:
      return DataError(message: "this is no good YAML", offset: 0)
    }
  }
}
