/// A template for many pages, what they share filled in already.
///
/// A deck's pages differ in half of what they print. What is the same, and every section that hangs
/// on it, becomes text once; filling the rest takes half the time.
public struct PageTemplate: Sendable {
  /// The template's name.
  let name: String
  /// What the pages share; partials that are not filled in yet may ask for it.
  let shared: TemplateContext
  /// What is left to fill; nil when there is no such template.
  let nodes: [TemplateNode]?
}

extension TemplateLibrary {
  /// The named template for pages that share some values.
  ///
  /// - Parameters:
  ///   - name: the template.
  ///   - shared: the values; pages have other names for theirs.
  ///   - schema: tells which names the items of lists have: there they hide the shared ones.
  /// - Returns: the template, to be rendered with what is left.
  public func template(
    _ name: String, sharing shared: TemplateContext, schema: TemplateSchema
  ) -> PageTemplate {
    var filling = SharedFilling(templates: templates, shared: shared, schema: schema)
    return PageTemplate(
      name: name, shared: shared, nodes: templates[name].map { filling.filled($0) })
  }
}

/// Fills what pages share into the nodes of their template.
private struct SharedFilling {
  let templates: [String: [TemplateNode]]
  /// The shared values, then those of the shared lists' items around the place.
  private var scopes: [TemplateContext]
  /// What the page and the items of lists around the place may have.
  private var schemas: [TemplateSchema]
  /// The partials around the place: one that stands in itself is left to the renderer.
  private var open: [String] = []

  init(
    templates: [String: [TemplateNode]], shared: TemplateContext, schema: TemplateSchema
  ) {
    self.templates = templates
    scopes = [shared]
    schemas = [schema]
  }

  mutating func filled(_ nodes: [TemplateNode]) -> [TemplateNode] {
    var result: [TemplateNode] = []
    for node in nodes { append(node, to: &result) }
    return result
  }

  private mutating func append(_ node: TemplateNode, to result: inout [TemplateNode]) {
    switch node {
    case .text(let text): append(text, to: &result)
    case .variable(let name, let isEscaped):
      var text: [UInt8] = []
      switch value(of: name) {
      case .text(let value)?:
        if isEscaped { text.append(escapingAttribute: value) } else { text += value.utf8 }
      case .html(let value)?:
        if isEscaped { text.append(escapingAttribute: value) } else { text += value }
      case .flag, .list, nil: return result.append(node)
      }
      append(text, to: &result)
    case .section(let name, let isInverted, let inner):
      guard let value = value(of: name) else {
        if case .list(let items)? = schemas.last(where: { $0.kinds[name.text] != nil })?
          .kinds[name.text]
        {
          schemas.append(items)
          defer { schemas.removeLast() }
          return result.append(.section(name, isInverted: isInverted, filled(inner)))
        }
        return result.append(.section(name, isInverted: isInverted, filled(inner)))
      }
      if isInverted {
        if value.isNothing { for node in inner { append(node, to: &result) } }
      } else if case .list(let items) = value {
        for item in items {
          scopes.append(item)
          for node in inner { append(node, to: &result) }
          scopes.removeLast()
        }
      } else if !value.isNothing {
        for node in inner { append(node, to: &result) }
      }
    case .partial(let name, let indentation):
      guard indentation.isEmpty, !open.contains(name.text), let inner = templates[name.text] else {
        return result.append(node)
      }
      open.append(name.text)
      for node in inner { append(node, to: &result) }
      open.removeLast()
    }
  }

  private func append(_ text: [UInt8], to result: inout [TemplateNode]) {
    if text.isEmpty { return }
    if case .text(let before)? = result.last {
      result[result.count - 1] = .text(before + text)
    } else {
      result.append(.text(text))
    }
  }

  /// A shared value, where no item of a list around the place may have one of that name.
  private func value(of name: TemplateName) -> TemplateValue? {
    if schemas.dropFirst().contains(where: { $0.kinds[name.text] != nil }) { return nil }
    for scope in scopes.reversed() {
      if let value = scope.value(of: name.text, key: name.key) { return value }
    }
    return nil
  }
}
