import Glibc
import Synchronization

@testable import Pipeline

/// A disk in memory, with real links: two names of one file share its number.
final class MemoryFileSystem: FileSystem {
  fileprivate struct Node {
    var kind: FileInfo.Kind
    var bytes: [UInt8] = []
    var target = ""
    var mode: UInt32 = 0o644
  }

  fileprivate struct State {
    var names: [String: UInt64] = ["/": 1]
    var nodes: [UInt64: Node] = [1: Node(kind: .folder)]
    var locked: Set<UInt64> = []
    var next: UInt64 = 2
  }

  private let state = Mutex(State())
  private let canExchange: Bool
  private let canLink: Bool

  /// An empty disk; what some real disks cannot do can be left out.
  init(canExchange: Bool = true, canLink: Bool = true) {
    self.canExchange = canExchange
    self.canLink = canLink
  }

  /// A disk with text files; the folders above them are made.
  convenience init(_ files: [String: String]) {
    self.init()
    for (path, text) in files { write(path, Array(text.utf8)) }
  }

  /// Puts a file there, whatever was there before.
  func write(_ path: String, _ bytes: [UInt8]) {
    state.withLock { state in
      var parent = Path.parent(path)
      while state.names[parent] == nil {
        state.add(parent, Node(kind: .folder, mode: 0o755))
        parent = Path.parent(parent)
      }
      state.add(path, Node(kind: .file, bytes: bytes))
    }
  }

  /// Every path with its text, folders ending in `/`.
  func contents(below folder: String = "/") -> [String: String] {
    state.withLock { state in
      var result: [String: String] = [:]
      for (path, number) in state.names where Path.contains(folder, path) && path != folder {
        guard let node = state.nodes[number] else { continue }
        let name = folder == "/" ? path : String(path.dropFirst(folder.count + 1))
        switch node.kind {
        case .folder: result[name + "/"] = ""
        case .symbolicLink: result[name] = "-> " + node.target
        default: result[name] = String(decoding: node.bytes, as: UTF8.self)
        }
      }
      return result
    }
  }

  func read(_ path: String) throws(FileError) -> [UInt8] {
    let node = try node(path, "read")
    if node.kind == .folder { throw FileError("read", path, number: EISDIR) }
    return node.bytes
  }

  func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    try add(path, Node(kind: .file, bytes: bytes), "write")
  }

  func info(_ path: String) throws(FileError) -> FileInfo? {
    let info = try linkInfo(path)
    guard info?.kind == .symbolicLink else { return info }
    return try self.info(Path.join(Path.parent(path), try symbolicLinkTarget(path)))
  }

  func linkInfo(_ path: String) throws(FileError) -> FileInfo? {
    state.withLock { state in
      guard let number = state.names[path], let node = state.nodes[number] else { return nil }
      return FileInfo(
        kind: node.kind, size: node.bytes.count, mode: node.mode, number: number, device: 1)
    }
  }

  func list(_ folder: String) throws(FileError) -> [String] {
    if try node(folder, "read").kind != .folder {
      throw FileError("read", folder, number: ENOTDIR)
    }
    return state.withLock { state in
      state.names.keys.filter { $0 != "/" && Path.parent($0) == folder }.map(Path.name).sorted()
    }
  }

  func makeFolder(_ path: String) throws(FileError) {
    try add(path, Node(kind: .folder, mode: 0o755), "make the folder")
  }

  func link(_ path: String, as new: String) throws(FileError) {
    if !canLink { throw FileError("write", new, number: EPERM) }
    _ = try node(path, "write")
    try throwing(new, "write") { state in
      guard state.names[new] == nil else { return EEXIST }
      guard state.names[Path.parent(new)] != nil else { return ENOENT }
      state.names[new] = state.names[path]
      return nil
    }
  }

  func makeSymbolicLink(_ path: String, to target: String) throws(FileError) {
    try add(path, Node(kind: .symbolicLink, target: target), "write")
  }

  func symbolicLinkTarget(_ path: String) throws(FileError) -> String {
    try node(path, "read").target
  }

  func setMode(_ path: String, _ mode: UInt32) throws(FileError) {
    try throwing(path, "write") { state in
      guard let number = state.names[path] else { return ENOENT }
      state.nodes[number]?.mode = mode
      return nil
    }
  }

  func rename(_ path: String, to new: String) throws(FileError) {
    try throwing(new, "write") { state in
      guard state.names[path] != nil else { return ENOENT }
      if state.names.keys.contains(where: { Path.parent($0) == new && $0 != new }) {
        return ENOTEMPTY
      }
      state.names[new] = nil
      state.move(path, to: new)
      return nil
    }
  }

  func exchange(_ one: String, _ other: String) throws(FileError) {
    if !canExchange { throw FileError("write", other, number: EINVAL) }
    try throwing(other, "write") { state in
      guard state.names[one] != nil, state.names[other] != nil else { return ENOENT }
      state.move(one, to: "/ aside")
      state.move(other, to: one)
      state.move("/ aside", to: other)
      return nil
    }
  }

  func removeFile(_ path: String) throws(FileError) {
    try throwing(path, "remove") { state in
      guard let number = state.names[path] else { return ENOENT }
      if state.nodes[number]?.kind == .folder { return EISDIR }
      state.names[path] = nil
      return nil
    }
  }

  func removeFolder(_ path: String) throws(FileError) {
    try throwing(path, "remove") { state in
      guard state.names[path] != nil else { return ENOENT }
      if state.names.keys.contains(where: { Path.parent($0) == path && $0 != path }) {
        return ENOTEMPTY
      }
      state.names[path] = nil
      return nil
    }
  }

  func realPath(_ path: String) throws(FileError) -> String {
    let normal = Path.normalized(path) ?? path
    let node = try node(normal, "read")
    guard node.kind == .symbolicLink else { return normal }
    return try realPath(Path.join(Path.parent(normal), node.target))
  }

  func lock(_ folder: String) throws(FileError) -> FolderLock? {
    guard let info = try info(folder) else { throw FileError("lock", folder, number: ENOENT) }
    guard state.withLock({ $0.locked.insert(info.number).inserted }) else { return nil }
    return FolderLock(info: info) { [self] in
      state.withLock { _ = $0.locked.remove(info.number) }
    }
  }

  private func node(_ path: String, _ operation: String) throws(FileError) -> Node {
    let found = state.withLock { state in state.names[path].flatMap { state.nodes[$0] } }
    guard let found else { throw FileError(operation, path, number: ENOENT) }
    return found
  }

  private func add(_ path: String, _ node: Node, _ operation: String) throws(FileError) {
    try throwing(path, operation) { state in
      guard state.names[path] == nil else { return EEXIST }
      guard state.names[Path.parent(path)] != nil else { return ENOENT }
      state.add(path, node)
      return nil
    }
  }

  private func throwing(
    _ path: String, _ operation: String, _ body: (inout State) -> Int32?
  ) throws(FileError) {
    if let number = state.withLock({ body(&$0) }) {
      throw FileError(operation, path, number: number)
    }
  }
}

extension MemoryFileSystem.State {
  fileprivate mutating func add(_ path: String, _ node: MemoryFileSystem.Node) {
    names[path] = next
    nodes[next] = node
    next += 1
  }

  /// Moves a path and everything below it.
  fileprivate mutating func move(_ path: String, to new: String) {
    for (name, number) in names where Path.contains(path, name) {
      names[name] = nil
      names[new + name.dropFirst(path.count)] = number
    }
  }
}
