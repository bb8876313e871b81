import Diagnostics

/// Finds the mistakes of templates before anything is rendered.
struct TemplateLinter {
  let library: TemplateLibrary
  let schemas: [String: TemplateSchema]

  /// Everything found, sorted, each mistake once.
  func diagnostics() -> [Diagnostic] {
    var found = Set(library.syntaxErrors)
    for path in library.files.keys where TemplateLibrary.isTemplate(path) {
      checkPartials(of: path, &found)
    }
    for (path, schema) in schemas {
      guard library.files[path] != nil else {
        found.insert(library.missingTemplate(path))
        continue
      }
      var page = PageChecker(linter: self, page: path, schema: schema)
      page.check(path)
      found.formUnion(page.found)
    }
    if !schemas.isEmpty { checkNames(&found) }
    return found.sorted()
  }

  /// The path of a partial as a file; nil when there is none.
  func path(ofPartial name: String) -> String? {
    [name, name + ".html"].first { library.files[$0] != nil && TemplateLibrary.isTemplate($0) }
  }

  func location(_ path: String, _ name: TemplateName) -> SourceLocation {
    SourceLocation(path: "Templates/" + path, line: name.line, column: name.column)
  }

  private func checkPartials(of path: String, _ found: inout Set<Diagnostic>) {
    for name in partials(in: library.templates[path] ?? []) {
      if let partial = self.path(ofPartial: name.text) {
        if leads(partial, to: path) {
          found.insert(
            .error(
              "partial-circle", "'\(name.text)' includes this file again: a page would never end",
              at: location(path, name)))
        }
        continue
      }
      found.insert(
        .error(
          "missing-partial",
          "there is no partial '\(name.text)'"
            + hint(name.text, library.files.keys.filter { $0.hasPrefix("partials/") }),
          at: location(path, name)))
    }
  }

  private func partials(in nodes: [TemplateNode]) -> [TemplateName] {
    nodes.flatMap { node -> [TemplateName] in
      switch node {
      case .text, .variable: []
      case .section(_, _, let inner): partials(in: inner)
      case .partial(let name, _): [name]
      }
    }
  }

  private func leads(_ start: String, to goal: String) -> Bool {
    var seen: Set<String> = []
    var waiting = [start]
    while let path = waiting.popLast() {
      if path == goal { return true }
      guard seen.insert(path).inserted else { continue }
      waiting += partials(in: library.templates[path] ?? []).compactMap {
        self.path(ofPartial: $0.text)
      }
    }
    return false
  }

  /// A page's template that nothing fills: its name is mistyped.
  private func checkNames(_ found: inout Set<Diagnostic>) {
    for path in library.files.keys where TemplateLibrary.isTemplate(path) {
      guard schemas[path] == nil, !path.hasPrefix("partials/") else { continue }
      found.insert(
        .warning(
          "unknown-template",
          "no page is made from this template" + hint(path, Array(schemas.keys)),
          at: SourceLocation(path: "Templates/" + path)))
    }
  }

  func hint(_ name: String, _ candidates: [String]) -> String {
    nearestName(to: name, in: candidates.sorted()).map { ": did you mean '\($0)'?" } ?? ""
  }
}
