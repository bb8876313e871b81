import Cards
import Diagnostics
import Print
import Templating

/// A project as it was understood: what is published, and what its author should know.
struct LoadedProject: Sendable {
  /// What is published.
  var publication = Publication(id: "", title: "", decks: [])
  /// The templates, the project's own in the place of the built-in ones.
  var templates = TemplateLibrary()
  /// Everything that came up, paths relative to the project.
  var diagnostics: [Diagnostic] = []
  /// The lock files that have to be written, because ids are new.
  var locks: [TextFile] = []

  /// The stocks that the project describes.
  var sheets: [SheetSpec] = []

  /// Whether something is wrong that nothing may be built from.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
