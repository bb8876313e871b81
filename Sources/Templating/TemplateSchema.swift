/// The names that a page offers to its template, and of what kind each is.
///
/// Whoever fills a template declares one for it, so that a mistyped name in a project's own
/// template is found before anything is rendered. A name that is used in a part that repeats may
/// come from the item or from the page around it.
public struct TemplateSchema: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// How a template may use a name.
  public indirect enum Kind: Sendable, Hashable {
    /// `{{name}}`
    case text
    /// `{{{name}}}`
    case html
    /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`
    case flag
    /// The same, once for each item, which has names of its own.
    case list(TemplateSchema)
  }

  /// The kinds by name.
  public var kinds: [String: Kind]

  /// A schema of the given names; of two with one name the later counts.
  public init(dictionaryLiteral elements: (String, Kind)...) {
    kinds = Dictionary(elements) { $1 }
  }

  /// This schema with the names of another.
  public func merging(_ other: TemplateSchema) -> TemplateSchema {
    var result = self
    result.kinds.merge(other.kinds) { $1 }
    return result
  }
}
