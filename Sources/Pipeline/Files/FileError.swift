#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An operation on a file that the system refused.
struct FileError: Error, Hashable {
  /// What was tried, as a verb: "read", "write".
  var operation: String
  /// The path it was tried on.
  var path: String
  /// The system's error number.
  var number: Int32

  /// A refusal with the system's error number.
  init(_ operation: String, _ path: String, number: Int32) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  /// What happened, for people: "cannot write: no space left on the disk".
  var message: String { "cannot \(operation): \(reason)" }

  /// The system's reason, in words that say what to do where that is known.
  var reason: String {
    switch number {
    case ENOSPC: "no space is left on the disk"
    case EDQUOT: "the disk quota is used up"
    case EACCES, EPERM: "permission denied"
    case ENOENT: "no such file or folder"
    case EROFS: "the disk is read-only"
    case EIO: "the disk reports an input/output error"
    case EISDIR: "it is a folder"
    case ENOTDIR: "it is not a folder"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "symbolic links lead in a circle"
    case EMFILE, ENFILE: "too many files are open"
    case EXDEV: "it lies on another disk"
    case EBUSY: "it is in use (is another disk mounted there?)"
    case EFBIG: "the file is too big"
    default: unsafe String(cString: strerror(number)).lowercased()
    }
  }
}

extension FileError {
  /// Whether the disk knows no second names, or none more for this file.
  var cannotLink: Bool {
    [EXDEV, EMLINK, EPERM, EOPNOTSUPP, ENOSYS].contains(number)
  }

  /// Whether the system cannot swap two folders in one step.
  var cannotExchange: Bool {
    [EINVAL, ENOSYS, EOPNOTSUPP].contains(number)
  }
}
