import Bytes
public import Diagnostics

/// The templates of a project: the built-in ones, and the project's own, which win file by file.
///
/// Templates are Mustache: variables, sections, inverted sections, partials, comments. They are the
/// `.html` files outside of `assets/`. Everything is read once; rendering may happen on any thread.
public struct TemplateLibrary: Sendable {
  /// A file below `Templates/`.
  public struct File: Sendable, Hashable {
    /// Its path below `Templates/`, such as `site/card.html`.
    public var path: String
    /// Its text; a picture's bytes in base64.
    public var text: String

    /// A file with its text.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }

    /// A picture with its bytes.
    public init(path: String, picture bytes: [UInt8]) {
      self.init(path: path, text: Base64.text(bytes))
    }

    /// Whether it is a picture.
    public static func isPicture(_ path: String) -> Bool { path.hasSuffix(".png") }
  }

  /// The files by path: `site/card.html`, `partials/head.html`, `assets/app/quiz.js`.
  public let files: [String: File]

  /// The templates that could be read, by the names that partials may use: with `.html` or without.
  let templates: [String: [TemplateNode]]
  /// What is wrong with those that could not.
  let syntaxErrors: [Diagnostic]
  /// The words of the pages, in their language.
  public let words: Messages
  private let log: RenderingLog
  /// The paths of the project's own files of words, which lie over the built-in ones.
  private let ownWords: Set<String>

  /// The built-in files with a project's own in their place.
  public init(own: [File] = []) {
    self.init(
      files: builtInTemplateFiles.map { File(path: $0.path, text: $0.text) } + own, words: nil,
      ownWords: Set(own.map(\.path).filter(Self.isWords)), log: RenderingLog())
  }

  /// The given files and no others; of two with one path the later counts.
  init(files: [File]) {
    self.init(files: files, words: nil, ownWords: [], log: RenderingLog())
  }

  /// With `words`, each `[[text]]` of a template is put into their language.
  private init(files: [File], words: Messages?, ownWords: Set<String>, log: RenderingLog) {
    var byPath: [String: File] = [:]
    for var file in files {
      if Self.isTemplate(file.path) { file.text = file.text.withoutCarriageReturns }
      byPath[file.path] = file
    }
    var templates: [String: [TemplateNode]] = [:]
    var errors: [Diagnostic] = []
    for file in byPath.values where Self.isTemplate(file.path) {
      do throws(TemplateError) {
        var file = file
        if let words { file.text = TemplateWords.translated(file.text, into: words) }
        let nodes = try TemplateParser.parse(file)
        templates[file.path] = nodes
        templates[String(file.path.dropLast(".html".count))] = nodes
      } catch {
        let place = TemplateParser.position(of: error.offset, in: file.text)
        errors.append(
          .error(
            error.code, error.message,
            at: SourceLocation(
              path: "Templates/" + file.path, line: place.line, column: place.column)))
      }
    }
    self.files = byPath
    self.templates = templates
    syntaxErrors = errors.sorted()
    self.words = words ?? .english
    self.log = log
    self.ownWords = ownWords
  }

  /// The same templates with their words in a language, or in English where there are none.
  public func speaking(_ language: String) -> TemplateLibrary {
    TemplateLibrary(
      files: Array(files.values), words: words(for: language), ownWords: ownWords, log: log)
  }

  /// The tags of the languages that there are words of, sorted; English needs none.
  public var languages: [String] {
    files.keys.filter(Self.isWords)
      .map { String($0.dropFirst(Self.wordsFolder.count).dropLast(".json".count)) }.sorted()
  }

  /// Whether there are words of the language with exactly this tag.
  public func hasWords(of language: String) -> Bool {
    files[Self.wordsFolder + language + ".json"] != nil
  }

  /// The words of a language, by its own tag or by its language alone; nil when there are none.
  public func messages(for language: String) -> Messages? {
    var tag = language[...]
    while true {
      let known = languages.first { $0.lowercased() == tag.lowercased() }
      if let known, let file = files[Self.wordsFolder + known + ".json"] {
        let words = try? MessageReader.read(file, language: known)
        return words?.lying(over: wordsBeneath(file, known))
      }
      guard let end = tag.lastIndex(of: "-") else { return nil }
      tag = tag[..<end]
    }
  }

  /// The words that count where a project's own file of words has none: the built-in ones, else
  /// those of the language without its country.
  private func wordsBeneath(_ file: File, _ language: String) -> Messages? {
    guard ownWords.contains(file.path) else { return nil }
    if let builtIn = builtInTemplateFiles.first(where: { $0.path == file.path }) {
      let file = File(path: builtIn.path, text: builtIn.text)
      return try? MessageReader.read(file, language: language)
    }
    return language.lastIndex(of: "-").flatMap { messages(for: String(language[..<$0])) }
  }

  /// The words for texts in a language: English where there are none of it.
  public func words(for language: String) -> Messages { messages(for: language) ?? .english }

  /// What is wrong with the files of words.
  var wordsDiagnostics: [Diagnostic] {
    lazy var check = OwnWords(templates: files.values.filter { Self.isTemplate($0.path) })
    return languages.flatMap { language -> [Diagnostic] in
      guard let file = files[Self.wordsFolder + language + ".json"] else { return [] }
      do throws(MessageReader.Failure) {
        let words = try MessageReader.read(file, language: language)
        return ownWords.contains(file.path) ? check.diagnostics(file, words) : []
      } catch { return [error.diagnostic] }
    }
  }

  /// The bytes of a text; none when there is no such file.
  public func text(_ path: String) -> [UInt8] { Array((files[path]?.text ?? "").utf8) }

  /// The bytes of a picture; none when there is no such file.
  public func picture(_ path: String) -> [UInt8] {
    Base64.decode(files[path]?.text ?? "")
  }

  private static let wordsFolder = "assets/words/"

  /// Every mistake in the templates that could make output wrong.
  ///
  /// `schemas` tells, for each template that is a page, which names it may use. Without schemas only
  /// syntax and partials are checked. A template with an error must not be rendered.
  public func diagnostics(schemas: [String: TemplateSchema] = [:]) -> [Diagnostic] {
    (TemplateLinter(library: self, schemas: schemas).diagnostics() + wordsDiagnostics).sorted()
  }

  /// A page: the named template filled with a context.
  ///
  /// What is missing (the template, a partial, a variable that it prints) renders as nothing and is
  /// noted in `renderingDiagnostics`, so that the build can fail.
  public func render(_ name: String, _ context: TemplateContext) -> [UInt8] {
    render(PageTemplate(name: name, shared: TemplateContext(), nodes: templates[name]), context)
  }

  /// A page: a template that was filled in part, filled with the rest.
  ///
  /// What is missing is noted as in the other `render`.
  public func render(_ template: PageTemplate, _ context: TemplateContext) -> [UInt8] {
    guard let nodes = template.nodes else {
      log.add(missingTemplate(template.name))
      return []
    }
    var renderer = TemplateRenderer([template.shared, context], templates: templates)
    renderer.render(nodes)
    for name in renderer.missing {
      log.add(
        .error(
          "unknown-variable",
          "'\(name.text)' has no value on a page made from 'Templates/\(template.name)'",
          at: SourceLocation(
            path: "Templates/" + name.path, line: name.line, column: name.column)))
    }
    return renderer.output
  }

  /// What was missing in the pages rendered so far, sorted; errors all.
  public var renderingDiagnostics: [Diagnostic] { log.diagnostics }

  func missingTemplate(_ name: String) -> Diagnostic {
    .error(
      "missing-template", "there is no template 'Templates/\(name)'",
      at: SourceLocation(path: "Templates/" + name))
  }

  static func isWords(_ path: String) -> Bool {
    path.hasPrefix(wordsFolder) && path.hasSuffix(".json")
  }

  static func isTemplate(_ path: String) -> Bool {
    path.hasSuffix(".html") && !path.hasPrefix("assets/")
  }
}

extension String {
  fileprivate var withoutCarriageReturns: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    var bytes: [UInt8] = []
    let source = Array(utf8)
    for (index, byte) in source.enumerated() {
      if byte != UInt8(ascii: "\r") {
        bytes.append(byte)
      } else if index + 1 == source.count || source[index + 1] != UInt8(ascii: "\n") {
        bytes.append(UInt8(ascii: "\n"))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
