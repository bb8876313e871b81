#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The real disk, by the system's own calls.
struct PosixFileSystem: FileSystem {
  /// The real disk.
  init() {}

  func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError("read", path, number: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw FileError("read", path, number: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw FileError("read", path, number: EISDIR)
    case S_IFREG: break
    default: throw FileError("read", path, number: EINVAL)
    }
    // One byte more than it says, so that the end is seen without a second buffer.
    var bytes = [UInt8](repeating: 0, count: max(Int(status.st_size), 0) + 1)
    var length = 0
    while true {
      if length == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe systemRead(
          descriptor, buffer.baseAddress?.advanced(by: length), buffer.count - length)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError("read", path, number: errno)
      }
      if count == 0 { break }
      length += count
    }
    bytes.removeLast(bytes.count - length)
    return bytes
  }

  func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("write", path, number: errno) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let number = errno
        close(descriptor)
        throw FileError("write", path, number: number)
      }
      written += count
    }
    // A network disk may report only here that it is full.
    guard close(descriptor) == 0 || errno == EINTR else {
      throw FileError("write", path, number: errno)
    }
  }

  func info(_ path: String) throws(FileError) -> FileInfo? {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return FileInfo(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw FileError("read", path, number: errno)
  }

  func linkInfo(_ path: String) throws(FileError) -> FileInfo? {
    var status = stat()
    if unsafe lstat(path, &status) == 0 { return FileInfo(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw FileError("read", path, number: errno)
  }

  func list(_ folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      throw FileError("read", folder, number: errno)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: UInt8.self, capacity: Int(NAME_MAX) + 1) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileError("read", folder, number: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func makeFolder(_ path: String) throws(FileError) {
    try check(unsafe mkdir(path, 0o777), "make the folder", path)
  }

  func link(_ path: String, as new: String) throws(FileError) {
    try check(unsafe systemLink(path, new), "write", new)
  }

  func makeSymbolicLink(_ path: String, to target: String) throws(FileError) {
    try check(unsafe symlink(target, path), "write", path)
  }

  func symbolicLinkTarget(_ path: String) throws(FileError) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink(path, &buffer, buffer.count)
    guard count >= 0 else { throw FileError("read", path, number: errno) }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func setMode(_ path: String, _ mode: UInt32) throws(FileError) {
    try check(unsafe chmod(path, mode_t(mode)), "write", path)
  }

  func rename(_ path: String, to new: String) throws(FileError) {
    try check(unsafe systemRename(path, new), "write", new)
  }

  func exchange(_ one: String, _ other: String) throws(FileError) {
    guard let exchange = unsafe exchangePaths else {
      throw FileError("write", other, number: ENOSYS)
    }
    try check(unsafe exchange(one, other), "write", other)
  }

  func removeFile(_ path: String) throws(FileError) {
    try check(unsafe unlink(path), "remove", path)
  }

  func removeFolder(_ path: String) throws(FileError) {
    try check(unsafe rmdir(path), "remove", path)
  }

  func realPath(_ path: String) throws(FileError) -> String {
    guard let resolved = unsafe realpath(path, nil) else {
      throw FileError("read", path, number: errno)
    }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  func lock(_ folder: String) throws(FileError) -> FolderLock? {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("lock", folder, number: errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let number = errno
      close(descriptor)
      throw FileError("lock", folder, number: number)
    }
    // Some network disks know no locks; one build at a time is then the person's own care.
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
    return FolderLock(info: FileInfo(status)) { close(descriptor) }
  }

  /// Turns a system call's -1 into an error.
  private func check(
    _ result: Int32, _ operation: String, _ path: String
  ) throws(FileError) {
    if result != 0 { throw FileError(operation, path, number: errno) }
  }
}
