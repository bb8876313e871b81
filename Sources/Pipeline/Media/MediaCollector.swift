import Cards
import CommonMark
import Diagnostics

/// Finds the local files that cards show or link to, and gives each its place in the output.
struct MediaCollector {
  let project: Project
  let files: any FileSystem
  private(set) var index = MediaIndex()
  private(set) var diagnostics: [Diagnostic] = []
  /// The project's folder without symbolic links, asked once.
  private var realRoot: String?
  private var known: [String: MediaIndex.File] = [:]

  init(project: Project, files: any FileSystem) {
    self.project = project
    self.files = files
  }

  /// Looks at one place that names a file.
  mutating func collect(_ reference: MediaReference) {
    let (destination, place) = (reference.destination, reference.place)
    guard let path = LocalAddress.path(destination.destination) else { return }
    let key = MediaIndex.Key(path: place.path, destination: destination.destination)
    guard index.files[key] == nil else { return }
    let link = MediaLink(
      path: path, shown: destination.destination, isImage: destination.isImage, place: place)
    if let file = file(link) { index.files[key] = file }
  }

  /// The file that a link names; nil, and a diagnostic, when it cannot be published.
  private mutating func file(_ link: MediaLink) -> MediaIndex.File? {
    guard let type = MediaType(path: link.path), !link.isImage || type.isImage else {
      let what =
        link.isImage
        ? "a picture must be \(MediaType.imageEndings)"
        : "only pictures, sound and films are published with a deck"
      report(link.isImage ? .error : .warning, "unknown-media", "'\(link.shown)': " + what, link)
      return nil
    }
    let folder = Path.parent(link.place.path)
    guard link.path.utf8.first != Path.slash,
      let path = Path.normalized(Path.join(folder, link.path))
    else {
      report(
        .error, "outside-project",
        "'\(link.shown)' leads out of the project: put the file beside the text", link)
      return nil
    }
    if let file = known[path] { return file }
    do throws(FileError) {
      guard let path = try existing(path, link) else {
        reportMissing(path, link)
        return nil
      }
      // Found beside a folder above: other cards have had it read.
      if let file = known[path] { return file }
      let root: String
      if let realRoot { root = realRoot } else { root = try files.realPath(project.path(".")) }
      realRoot = root
      guard Path.contains(root, try files.realPath(project.path(path))) else {
        report(
          .error, "outside-project",
          "'\(link.shown)' is a symbolic link that leads out of the project", link)
        return nil
      }
      let file = try read(path, type, link)
      known[path] = file
      return file
    } catch {
      report(.error, "file-error", "'\(link.shown)': \(error.message)", link)
      return nil
    }
  }

  /// The path of the file that a link names: beside the text, or else beside a folder that it lies
  /// in, as a text's pictures stay where they are when its cards are imported into a folder.
  private func existing(_ path: String, _ link: MediaLink) throws(FileError) -> String? {
    if try files.info(project.path(path))?.kind == .file { return path }
    var folder = Path.parent(Path.parent(link.place.path))
    while folder != ".", folder != "/" {
      if let path = Path.normalized(Path.join(folder, link.path)),
        try files.info(project.path(path))?.kind == .file
      {
        return path
      }
      folder = Path.parent(folder)
    }
    return nil
  }

  private mutating func read(
    _ path: String, _ type: MediaType, _ link: MediaLink
  ) throws(FileError) -> MediaIndex.File {
    let bytes = try files.read(project.path(path))
    let size = ImageSize(bytes, type: type)
    if type.ending == "svg", SVGHead(bytes).hasScript {
      report(
        .error, "script-in-svg",
        "'\(link.shown)' holds a script: take it out, or save the picture as PNG", link)
    } else if size == nil, ImageSize.endings.contains(type.ending) {
      report(
        .warning, "unreadable-image",
        "'\(link.shown)' does not look like a \(type.ending.uppercased()) file", link)
    }
    let name = hexadecimal(StableHash.of(bytes)) + "." + type.ending
    return MediaIndex.File(
      outputPath: "media/" + name, sourcePath: path, type: type.mime, width: size?.width,
      height: size?.height)
  }

  private mutating func reportMissing(_ path: String, _ link: MediaLink) {
    var message = "there is no file '\(link.shown)'"
    let names = ((try? files.list(project.path(Path.parent(path)))) ?? [])
      .filter { MediaType(path: $0) != nil }
    if let nearest = nearestName(to: Path.name(path), in: names) {
      message += ": did you mean '\(nearest)'?"
    } else {
      message += " here"
    }
    report(.error, "missing-media", message, link)
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, _ link: MediaLink
  ) {
    diagnostics.append(
      Diagnostic(
        severity, code: code, message,
        at: link.position(in: try? files.read(project.path(link.place.path)))))
  }
}

/// A link to a file, and where it stands.
struct MediaLink {
  /// The file's path from the file that holds the link.
  let path: String
  /// What the link says.
  let shown: String
  /// Whether the file is shown as a picture.
  let isImage: Bool
  /// The line that holds the link.
  let place: SourceLocation

  /// The link's line and, where the text can be found there, its column.
  func position(in bytes: [UInt8]?) -> SourceLocation {
    var place = place
    guard let bytes, place.line > 0 else { return place }
    let lines = textLines(bytes)
    guard place.line <= lines.count else { return place }
    let line = lines[place.line - 1]
    let needle = Array(shown.utf8)
    place.column = 1
    for start in line.indices where line[start...].starts(with: needle) {
      place.column = start - line.startIndex + 1
      break
    }
    return place
  }
}
