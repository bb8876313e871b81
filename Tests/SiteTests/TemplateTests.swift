import Diagnostics
import Output
import Templating
import Testing

@testable import Site

@Suite struct TemplateTests {
  @Test func builtInTemplatesUseOnlyWhatPagesOffer() {
    let library = TemplateLibrary()
    let found = library.diagnostics(schemas: SiteBuilder.templateSchemas)
      .filter { $0.location.path.hasPrefix("Templates/site/") }
    #expect(found == [])
  }

  @Test func everyPageOffersWhatItsTemplateUses() {
    let library = TemplateLibrary()
    for file in SiteBuilder(templates: library).build(Sample.publication).tree.files {
      #expect(!file.bytes().isEmpty, "\(file.path)")
    }
    #expect(library.renderingDiagnostics == [])
  }
}
