/// Paths as text: joined, split and made short without asking the disk.
enum Path {
  /// A path below a folder; an absolute one stays as it is.
  static func join(_ folder: String, _ path: String) -> String {
    if path.isEmpty { return folder }
    if folder.isEmpty || folder == "." || path.utf8.first == slash { return path }
    return folder.utf8.last == slash ? folder + path : folder + "/" + path
  }

  /// The last part.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// Everything before the last part; "." when there is nothing, "/" for what lies in the root.
  static func parent(_ path: String) -> String {
    let trimmed = path.utf8.last == slash && path.utf8.count > 1 ? String(path.dropLast()) : path
    guard let end = trimmed.utf8.lastIndex(of: slash) else { return "." }
    return end == trimmed.startIndex ? "/" : String(trimmed[..<end])
  }

  /// The file name's ending after the last `.`, in lower case; empty when there is none.
  static func fileExtension(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return ""
    }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The last part without its ending.
  static func stem(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return name
    }
    return String(name[..<dot])
  }

  /// The path without `.` and `..`, taken as text; nil when `..` would lead above its start.
  static func normalized(_ path: String) -> String? {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(part)
      }
    }
    return (path.utf8.first == slash ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether a path lies in a folder or is the folder; both absolute and normalized.
  static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || folder == "/" || path.hasPrefix(folder + "/")
  }

  /// Whether one path comes before another by their bytes.
  static func comesBefore(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.utf8.span, other.utf8.span)
    let common = min(one.count, other.count)
    var index = 0
    while index < common, one[index] == other[index] { index += 1 }
    return index < common ? one[index] < other[index] : one.count < other.count
  }

  static let slash = UInt8(ascii: "/")
}
