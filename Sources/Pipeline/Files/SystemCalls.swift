#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// Calls whose names a type with methods of the same name would hide.

func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}

func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, buffer, count)
}

func systemLink(_ path: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  unsafe link(path, new)
}

func systemRename(_ path: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  unsafe rename(path, new)
}

typealias ExchangePaths = @Sendable (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32

#if canImport(Darwin)
  let exchangePaths: ExchangePaths? = { unsafe renamex_np($0, $1, UInt32(RENAME_SWAP)) }
#else
  /// `renameat2` with `RENAME_EXCHANGE`, which the Swift overlay does not show.
  let exchangePaths: ExchangePaths? = {
    typealias Call =
      @Sendable @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32
    guard let symbol = unsafe dlsym(nil, "renameat2") else { return nil }
    let call = unsafe unsafeBitCast(symbol, to: Call.self)
    let exchange: UInt32 = 2
    return { unsafe call(AT_FDCWD, $0, AT_FDCWD, $1, exchange) }
  }()
#endif

extension FileInfo {
  /// What the system says of a file.
  init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    self.init(
      kind: kind, size: Int(status.st_size), mode: UInt32(status.st_mode & 0o7777),
      number: UInt64(status.st_ino), device: UInt64(status.st_dev))
  }
}
