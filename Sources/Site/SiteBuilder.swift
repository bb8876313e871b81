public import Cards
public import Diagnostics
public import Output
public import Templating

/// Makes the study site: pages, study data and assets.
public struct SiteBuilder: Sendable {
  /// The templates to fill.
  public let templates: TemplateLibrary

  /// A builder with its templates.
  public init(templates: TemplateLibrary) {
    self.templates = templates
  }

  /// The files of the site, and what its author should know.
  public func build(_ publication: Publication) -> (tree: OutputTree, diagnostics: [Diagnostic]) {
    (OutputTree(), [])
  }
}
