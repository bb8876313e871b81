import Diagnostics
import Print

/// Where PDFs go, and how they get there: whole or not at all.
struct PrintPlace {
  let files: any FileSystem

  /// The path to write to: what the person asked for, else one named after the only deck.
  ///
  /// What keeps it, or the two files it stands for, from being written to is thrown before any work
  /// is done.
  func path(_ output: String?, deck: String?, isTwo: Bool) throws -> String {
    let path = output ?? (deck ?? "cards") + ".pdf"
    guard Path.fileExtension(path) == "pdf" else {
      throw PrintSettingProblem(
        message: "--output must be the name of a PDF, such as '\(deck ?? "cards").pdf'")
    }
    for name in isTwo ? ["-fronts", "-backs"].map({ named(path, $0) }) : [path] {
      try check(name)
    }
    return path
  }

  /// Refuses a path that holds something else.
  private func check(_ path: String) throws {
    do {
      let folder = Path.parent(path)
      guard try files.info(folder)?.kind == .folder else {
        throw PrintSettingProblem(
          message: "there is no folder '\(folder)' to write to", status: .failure)
      }
      guard let info = try files.info(path) else { return }
      guard info.kind == .file else {
        throw PrintSettingProblem(
          message: "'\(path)' is a folder: give the name of a PDF", status: .failure)
      }
      let start = try files.read(path).prefix(4)
      let isPDF = start.isEmpty || start.elementsEqual("%PDF".utf8)
      if !isPDF {
        throw PrintSettingProblem(
          message: "'\(path)' is there already and is no PDF: give another name",
          status: .failure)
      }
    } catch let error as FileError {
      throw DiagnosticError(error, path: path)
    }
  }

  /// Writes a file in one step.
  func write(_ bytes: [UInt8], to path: String) throws {
    do throws(FileError) { try files.replace(path, bytes) } catch {
      throw DiagnosticError(error, path: path)
    }
  }

  /// Writes the files of a printing, all or none of them; returns their names.
  func write(_ printed: [PrintedCards.File], to path: String) throws -> [String] {
    let all = printed.map { (path: named(path, $0.suffix), bytes: $0.bytes) }
    if all.count == 1 {
      try write(all[0].bytes, to: all[0].path)
    } else {
      do throws(FileError) { try files.replaceAll(all) } catch {
        throw DiagnosticError(error, path: error.path)
      }
    }
    return all.map(\.path)
  }

  private func named(_ path: String, _ suffix: String) -> String {
    path.dropLast(4) + suffix + path.suffix(4)
  }
}
