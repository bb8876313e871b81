/// Files to be written, by path; the value that `Site` and `Print` make and one writer persists.
public struct OutputTree: Sendable {
  /// The files, in no promised order; paths are unique once `sorted` is asked.
  public private(set) var files: [OutputFile] = []

  /// An empty tree.
  public init() {}

  /// Adds a file whose bytes are at hand.
  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    files.append(OutputFile(path: path) { bytes })
  }

  /// Adds a file whose bytes are made when they are written, possibly on another thread.
  ///
  /// A big tree never stands in memory as a whole. `bytes` must be a pure function.
  public mutating func add(_ path: String, making bytes: @escaping @Sendable () -> [UInt8]) {
    files.append(OutputFile(path: path, bytes: bytes))
  }

  /// Adds all files of another tree.
  public mutating func add(_ other: OutputTree) {
    files += other.files
  }
}

/// One file to be written.
public struct OutputFile: Sendable {
  /// Where, below the output folder: `/` between parts, never absolute, never `..`.
  public let path: String
  /// Makes the content; the same at each call.
  public let bytes: @Sendable () -> [UInt8]

  /// A file at a path.
  public init(path: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
