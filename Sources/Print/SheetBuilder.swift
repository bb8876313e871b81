public import Cards
public import Diagnostics
public import Output
public import Templating

/// Makes the sheets to print: for each deck a page for A4 and one for US Letter.
public struct SheetBuilder: Sendable {
  /// The templates to fill.
  public let templates: TemplateLibrary
  /// The fonts that the sheets are set in.
  public let fonts: PrintFonts

  /// A builder with its templates and fonts.
  public init(templates: TemplateLibrary, fonts: PrintFonts) {
    self.templates = templates
    self.fonts = fonts
  }

  /// The files of the sheets, and what their author should know.
  public func build(_ publication: Publication) -> (tree: OutputTree, diagnostics: [Diagnostic]) {
    (OutputTree(), [])
  }
}
