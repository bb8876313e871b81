public import Diagnostics

/// The templates of a project: the built-in ones, and the project's own, which win file by file.
public struct TemplateLibrary: Sendable {
  /// A file below `Templates/`.
  public struct File: Sendable, Hashable {
    /// Its path below `Templates/`, such as `site/card.html`.
    public var path: String
    /// Its text.
    public var text: String

    /// A file with its text.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// The files by path: `site/card.html`, `partials/head.html`, `assets/app/quiz.js`.
  public let files: [String: File]

  /// The built-in files with a project's own in their place.
  public init(own: [File] = []) {
    var files: [String: File] = [:]
    for (path, text) in builtInTemplateFiles { files[path] = File(path: path, text: text) }
    for file in own { files[file.path] = file }
    self.files = files
  }

  /// Every mistake in the templates that could make output wrong.
  public func diagnostics() -> [Diagnostic] { [] }

  /// A page: the named template filled with a context.
  public func render(_ name: String, _ context: TemplateContext) -> [UInt8] { [] }
}
