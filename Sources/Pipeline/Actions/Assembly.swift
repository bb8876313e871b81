import Cards
import Diagnostics
import Output
import Print
import Site

/// A loaded project made into the tree of its output, not yet written.
struct Assembly: Sendable {
  /// Every file; empty when there are errors.
  private(set) var tree = OutputTree()
  /// Everything that came up from loading to making, paths relative to the project.
  private(set) var diagnostics: [Diagnostic]
  /// The files that are read when the tree is written.
  let reads: DeferredReads

  /// Makes a project's output, `jobs` decks at once.
  init(_ loaded: LoadedProject, project: Project, files: any FileSystem, jobs: Int = 1) {
    reads = DeferredReads(files: files)
    diagnostics = loaded.diagnostics
    guard !loaded.hasErrors else { return }
    var finder = FontFinder(project: project, files: files)
    var fonts = finder.find(reads)
    fonts.formulas = FormulaSetter.book(of: loaded.publication.decks, files: files)
    let site = SiteBuilder(templates: loaded.templates).build(
      loaded.publication, typesetting: TypesettingFinder(files: files).find(reads), jobs: jobs)
    let sheets = SheetBuilder(templates: loaded.templates, fonts: fonts) { [reads] file in
      reads.bytes(of: project.path(file.sourcePath))()
    }.build(loaded.publication, jobs: jobs)
    diagnostics += finder.diagnostics + site.diagnostics + sheets.diagnostics
    diagnostics = PublishingRules.applied(to: diagnostics).sorted()
    tree.add(site.tree)
    tree.add(sheets.tree)
    var seen: Set<String> = []
    for file in loaded.publication.media.files.values
    where seen.insert(file.outputPath).inserted {
      tree.add(file.outputPath, making: reads.bytes(of: project.path(file.sourcePath)))
    }
    tree = OfflineFiles(publication: loaded.publication, templates: loaded.templates)
      .added(to: tree)
  }
}
