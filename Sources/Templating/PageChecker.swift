import Diagnostics

/// Checks each name that a page's template uses, through its partials, against what the page has.
struct PageChecker {
  let linter: TemplateLinter
  let page: String
  private(set) var found: Set<Diagnostic> = []

  private var scopes: [TemplateSchema]
  private var open: [String] = []

  init(linter: TemplateLinter, page: String, schema: TemplateSchema) {
    self.linter = linter
    self.page = page
    scopes = [schema]
  }

  /// Checks a file of the page.
  mutating func check(_ path: String) {
    // Circles are reported elsewhere.
    guard !open.contains(path), let nodes = linter.library.templates[path] else { return }
    open.append(path)
    check(nodes, in: path)
    open.removeLast()
  }

  private mutating func check(_ nodes: [TemplateNode], in path: String) {
    for node in nodes {
      switch node {
      case .text: continue
      case .variable(let name, let isEscaped): check(name, isEscaped: isEscaped, in: path)
      case .section(let name, let isInverted, let inner):
        let items = section(name, in: path)
        if let items, !isInverted { scopes.append(items) }
        check(inner, in: path)
        if items != nil, !isInverted { scopes.removeLast() }
      case .partial(let name, _):
        if let partial = linter.path(ofPartial: name.text) { check(partial) }
      }
    }
  }

  private mutating func check(_ name: TemplateName, isEscaped: Bool, in path: String) {
    switch kind(of: name, in: path) {
    case .text? where !isEscaped:
      report(
        "unescaped-text", "'\(name.text)' is text: write '{{\(name.text)}}', which escapes it",
        name, path)
    case .html? where isEscaped:
      report(
        "escaped-html",
        "'\(name.text)' is HTML: write '{{{\(name.text)}}}', or its tags are shown", name, path)
    case .flag?, .list?:
      report(
        "printed-section",
        "'\(name.text)' has no text of its own: write '{{#\(name.text)}}…{{/\(name.text)}}'",
        name, path)
    case .text?, .html?, nil: break
    }
  }

  /// The names of a list's items; nil for anything that does not repeat.
  private mutating func section(_ name: TemplateName, in path: String) -> TemplateSchema? {
    switch kind(of: name, in: path) {
    case .list(let items)?: return items
    case .flag?, nil: return nil
    case .text?, .html?:
      report(
        "section-of-text",
        "'\(name.text)' is no condition, even when it is empty: write '{{\(name.text)}}'", name,
        path)
      return nil
    }
  }

  private mutating func kind(of name: TemplateName, in path: String) -> TemplateSchema.Kind? {
    for scope in scopes.reversed() {
      if let kind = scope.kinds[name.text] { return kind }
    }
    let names = scopes.flatMap(\.kinds.keys)
    report(
      "unknown-variable",
      "'Templates/\(page)' has no '\(name.text)'" + linter.hint(name.text, names), name, path)
    return nil
  }

  private mutating func report(
    _ code: String, _ message: String, _ name: TemplateName, _ path: String
  ) {
    found.insert(.error(code, message, at: linter.location(path, name)))
  }
}
