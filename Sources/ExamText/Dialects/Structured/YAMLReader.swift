import Yams

/// Reads YAML: what question lists are made of by `BlockYAML`, everything else with Yams, whose marks
/// become places in our text.
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
  ///
  /// `doubled` tells of a key that comes twice in a table, where both count.
  static func read(_ bytes: [UInt8], doubled: inout DataError?) throws(DataError) -> DataNode {
    var root: DataNode
    if let simple = BlockYAML.read(bytes) {
      root = simple
    } else {
      do {
        root = try composed(bytes)
      } catch {
        guard error.isDoubledKey, let kept = BlockYAML.read(bytes, keepsDoubles: true) else {
          throw error
        }
        root = kept
        doubled = error
      }
    }
    close(&root, at: bytes.count)
    return root
  }

  /// The value of a text as Yams reads it, where each value's range is only its start.
  static func composed(_ bytes: [UInt8]) throws(DataError) -> DataNode {
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
    return roots.count == 1 ? roots[0] : DataNode(content: .list(roots), range: 0..<bytes.count)
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
    guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
    return content(ofPlain: scalar.string)
  }

  /// What a text without quotes is.
  static func content(ofPlain text: String) -> DataNode.Content {
    // Longer than "false" only numbers and texts are.
    guard text.utf8.count > 5 else { return word(text) }
    return number(text)
  }

  private static func word(_ text: String) -> DataNode.Content {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return number(text)
    }
  }

  private static func number(_ text: String) -> DataNode.Content {
    let isNumber = text.utf8.count < 20 && text.utf8.allSatisfy(ASCII.isDigit)
    return isNumber ? .number(text) : .string(text)
  }

  /// Lets each value end where the next thing starts, as Yams only says where values start.
  private static func close(_ node: inout DataNode, at end: Int) {
    let end = max(end, node.range.lowerBound)
    node.range = node.range.lowerBound..<end
    // What a value holds is taken out of it and put back, to be changed without a copy.
    switch node.content {
    case .list(var items):
      node.content = .null
      for index in items.indices.reversed() {
        close(&items[index], at: index + 1 < items.count ? items[index + 1].range.lowerBound : end)
      }
      node.content = .list(items)
    case .table(var entries):
      node.content = .null
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
        offset: cursor.offset(line: context.mark.line, column: context.mark.column),
        isDoubledKey: true)
    case .reader(let problem, _, _, _):
      return DataError(message: "this is no good YAML: \(problem)", offset: 0)
    default:
      return DataError(message: "this is no good YAML", offset: 0)
    }
  }
}
