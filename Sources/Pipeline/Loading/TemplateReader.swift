import Diagnostics
import Templating

/// Reads a project's own templates.
struct TemplateReader {
  let project: Project
  let files: any FileSystem
  private(set) var diagnostics: [Diagnostic] = []

  init(project: Project, files: any FileSystem) {
    self.project = project
    self.files = files
  }

  /// Every file below `Templates/`; none when there is no such folder.
  mutating func read() -> [TemplateLibrary.File] {
    var found: [TemplateLibrary.File] = []
    var pending = [""]
    while let folder = pending.popLast() {
      let shown = Path.join(Project.templatesName, folder)
      do {
        guard try files.info(project.path(shown)) != nil else { continue }
        for name in try files.list(project.path(shown)) where name.utf8.first != UInt8(ascii: ".") {
          let path = Path.join(folder, name)
          // A linked folder could lead in a circle.
          switch try files.linkInfo(project.path(Path.join(shown, name)))?.kind {
          // Fonts are no text; the font finder looks for them.
          case .folder: if path != "assets/fonts" { pending.append(path) }
          case .file, .symbolicLink: if let file = try file(path) { found.append(file) }
          default: break
          }
        }
      } catch {
        diagnostics.append(.error("file-error", error.message, at: SourceLocation(path: shown)))
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  private mutating func file(_ path: String) throws(FileError) -> TemplateLibrary.File? {
    let shown = Path.join(Project.templatesName, path)
    let bytes = try files.read(project.path(shown))
    if TemplateLibrary.File.isPicture(path) {
      return TemplateLibrary.File(path: path, picture: bytes)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = firstInvalidPlace(bytes)
      diagnostics.append(
        .error(
          "not-utf8", "this template is not UTF-8: save it as UTF-8",
          at: SourceLocation(path: shown, line: place.line, column: place.column)))
      return nil
    }
    return TemplateLibrary.File(path: path, text: text)
  }
}
