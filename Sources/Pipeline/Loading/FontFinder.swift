import Diagnostics
import Print

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Finds the font files of the sheets on this machine.
struct FontFinder {
  let files: any FileSystem
  /// The folders that are searched, with those below them; the first find wins.
  let folders: [String]
  private(set) var diagnostics: [Diagnostic] = []

  init(project: Project, files: any FileSystem) {
    let home = unsafe getenv("HOME").map { unsafe String(cString: $0) } ?? ""
    self.init(
      files: files,
      folders: [
        project.path(Path.join(Project.templatesName, "assets/fonts")),
        "/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts",
        "/usr/local/share/fonts", "/Library/Fonts", "/opt/homebrew/share/fonts",
        Path.join(home, ".local/share/fonts"), Path.join(home, ".fonts"),
        Path.join(home, "Library/Fonts"),
      ])
  }

  init(files: any FileSystem, folders: [String]) {
    self.files = files
    self.folders = folders
  }

  /// The files by role; one that is missing is an error, for sheets would differ by machine.
  mutating func find(_ reads: DeferredReads) -> PrintFonts {
    var missing = Dictionary(
      grouping: PrintFonts.Role.allCases, by: { PrintFonts.outputName(of: $0) })
    var found: [PrintFonts.Role: PrintFonts.File] = [:]
    for folder in folders where !missing.isEmpty {
      search(folder) { name, path in
        for role in missing.removeValue(forKey: name) ?? [] {
          found[role] = PrintFonts.File(path: path, bytes: reads.bytes(of: path))
        }
        return missing.isEmpty
      }
    }
    for (name, roles) in missing.sorted(by: { $0.key < $1.key }) {
      let package = roles.first.map { PrintFonts.debianPackage(of: $0) } ?? ""
      diagnostics.append(
        .error(
          "missing-font",
          "the sheets need the font '\(name)', which is not on this machine: install the Debian "
            + "package '\(package)', or put the file here",
          at: SourceLocation(path: Path.join(Project.templatesName, "assets/fonts/" + name))))
    }
    return PrintFonts(files: found)
  }

  /// Names each file below a folder until it is told to stop; what cannot be read is passed over.
  private func search(_ folder: String, _ visit: (String, String) -> Bool) {
    var pending = [folder]
    while let folder = pending.popLast() {
      for name in (try? files.list(folder)) ?? [] {
        let path = Path.join(folder, name)
        if Path.fileExtension(name).isEmpty {
          if (try? files.linkInfo(path))??.kind == .folder { pending.append(path) }
        } else if visit(name, path) {
          return
        }
      }
    }
  }
}
