import Diagnostics
import Glibc
import Print

/// Finds the fonts that the sheets are set in.
struct FontFinder {
  /// The folders to look in, in order.
  var folders = [
    "/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/dejavu",
    "/usr/share/fonts/noto", "/usr/share/fonts/dejavu", "/usr/share/fonts/TTF",
    "/usr/share/fonts/google-noto", "/usr/share/fonts/dejavu-sans-fonts",
    "/usr/local/share/fonts", "/opt/homebrew/share/fonts",
  ]

  /// The fonts of this machine, and an error for each file that is not there.
  func find() -> (fonts: PrintFonts, diagnostics: [Diagnostic]) {
    var files: [PrintFonts.Role: PrintFonts.File] = [:]
    var diagnostics: [Diagnostic] = []
    for role in PrintFonts.Role.allCases {
      let name = PrintFonts.outputName(of: role)
      let paths = folders.map { $0 + "/" + name }
      if let path = paths.first(where: { unsafe access($0, R_OK) == 0 }) {
        files[role] = PrintFonts.File(path: path) { Self.bytes(of: path) }
      } else {
        diagnostics.append(
          .error(
            "missing-font",
            "the sheets need the font '\(name)'; install the Debian package "
              + "'\(PrintFonts.debianPackage(of: role))'",
            at: SourceLocation(path: folders[0] + "/" + name)))
      }
    }
    return (PrintFonts(files: files), diagnostics)
  }

  private static func bytes(of path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, Int32(SEEK_END)))
    guard size > 0 else { return [] }
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(count))
        guard read > 0 else { return }
        count += read
      }
    }
  }
}
