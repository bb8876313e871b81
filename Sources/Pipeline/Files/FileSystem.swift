/// The seam to the disk: everything that Recto reads or writes goes through it.
///
/// Paths are plain strings as the system takes them. Every operation is safe to call from several
/// threads at once, and throws `FileError` with the system's error number.
protocol FileSystem: Sendable {
  /// The content of a file.
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// Makes a new file with one open, write and close; an existing one is an error (`EEXIST`).
  func create(_ path: String, _ bytes: [UInt8]) throws(FileError)
  /// What lies at a path, following a symbolic link; nil when there is nothing.
  func info(_ path: String) throws(FileError) -> FileInfo?
  /// What lies at a path, taking a symbolic link as itself; nil when there is nothing.
  func linkInfo(_ path: String) throws(FileError) -> FileInfo?
  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  func list(_ folder: String) throws(FileError) -> [String]
  /// Makes one folder; an existing one is an error (`EEXIST`).
  func makeFolder(_ path: String) throws(FileError)
  /// Gives a file a second name, so that both are the same file.
  func link(_ path: String, as new: String) throws(FileError)
  /// Makes a symbolic link.
  func makeSymbolicLink(_ path: String, to target: String) throws(FileError)
  /// Where a symbolic link points, as written in it.
  func symbolicLinkTarget(_ path: String) throws(FileError) -> String
  /// Sets the permission bits of a file.
  func setMode(_ path: String, _ mode: UInt32) throws(FileError)
  /// Moves a file or folder; what lies at the new path and is not a full folder is replaced.
  func rename(_ path: String, to new: String) throws(FileError)
  /// Swaps two paths in one step; `EINVAL` or `ENOSYS` where the system cannot.
  func exchange(_ one: String, _ other: String) throws(FileError)
  /// Removes a file or symbolic link.
  func removeFile(_ path: String) throws(FileError)
  /// Removes an empty folder.
  func removeFolder(_ path: String) throws(FileError)
  /// The path without symbolic links, `.` and `..`.
  func realPath(_ path: String) throws(FileError) -> String
  /// Takes the lock of a folder, to hold until it is released; nil when somebody else holds it.
  func lock(_ folder: String) throws(FileError) -> FolderLock?
}

/// What lies at a path.
struct FileInfo: Sendable, Hashable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    case file, folder, symbolicLink, other
  }

  /// What it is.
  var kind: Kind
  /// Its length in bytes.
  var size: Int
  /// The permission bits.
  var mode: UInt32
  /// What tells it from every other file of the device.
  var number: UInt64
  /// The device it lies on.
  var device: UInt64

  /// What lies at a path.
  init(kind: Kind, size: Int, mode: UInt32, number: UInt64, device: UInt64) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.number = number
    self.device = device
  }
}

/// A lock on a folder; held until `release` is called or the process ends.
struct FolderLock: Sendable {
  /// Which folder is locked, should its name have gone to another.
  var info: FileInfo
  /// Gives the lock back.
  var release: @Sendable () -> Void

  /// A lock that `release` gives back.
  init(info: FileInfo, release: @escaping @Sendable () -> Void) {
    self.info = info
    self.release = release
  }
}
