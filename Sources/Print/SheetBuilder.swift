public import Cards
public import Diagnostics
public import Output
public import Templating

/// Makes the sheets to print: for each deck a page for A4 and one for US Letter.
public struct SheetBuilder: Sendable {
  /// The templates to fill.
  public let templates: TemplateLibrary

  /// A builder with its templates.
  public init(templates: TemplateLibrary) {
    self.templates = templates
  }

  /// The files of the sheets, and what their author should know.
  public func build(_ publication: Publication) -> (tree: OutputTree, diagnostics: [Diagnostic]) {
    (OutputTree(), [])
  }
}
