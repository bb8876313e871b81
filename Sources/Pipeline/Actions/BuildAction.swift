import Cards
import Diagnostics
import Output
import Synchronization
import Templating
import Workers

/// What the last build read and made: the program's end frees it at once, where to free each of
/// some hundred thousand texts would keep one core busy while the others wait.
private let whatTheEndFrees = Mutex<(LoadedProject, Assembly)?>(nil)

/// Builds a project's site and sheets.
public struct BuildAction: Sendable {
  /// The folder to write to, from the current one; nil for the project's `Output`.
  public var output: String?
  /// How many files are made and written at once; nil for one per core.
  public var jobs: Int?
  /// Whether a warning keeps anything from being written.
  public var isStrict: Bool

  /// A build.
  public init(output: String? = nil, jobs: Int? = nil, isStrict: Bool = false) {
    self.output = output
    self.jobs = jobs
    self.isStrict = isStrict
  }

  /// Builds a project.
  public func run(_ workspace: Workspace) async -> ExitStatus {
    let clock = ContinuousClock()
    let start = clock.now
    let console = workspace.console
    let jobs = jobs ?? coreCount
    var loader = ProjectLoader(project: workspace.project, files: workspace.files, jobs: jobs)
    let loaded = loader.load()
    let assembly = Assembly(
      loaded, project: workspace.project, files: workspace.files, jobs: jobs)
    whatTheEndFrees.withLock { $0 = (loaded, assembly) }
    var diagnostics = assembly.diagnostics
    let reporter = DiagnosticReporter(workspace: workspace)
    let folder = output ?? workspace.project.path(Project.outputName)
    let tally = DiagnosticTally(diagnostics)
    if tally.errors > 0 || (isStrict && tally.warnings > 0) {
      reporter.report(diagnostics)
      console.error("nothing was written: \(tally.text)\n")
      return .failure
    }
    do {
      try OutputGuard(workspace: workspace).check(folder)
      let writer = OutputWriter(
        files: workspace.files, jobs: jobs, build: processNumber,
        progress: .line("writing", on: console))
      let summary = try await writer.write(
        assembly.tree, to: folder,
        whenMade: {
          try assembly.reads.check()
          let missing = loaded.templates.renderingDiagnostics
          if !missing.isEmpty { throw DiagnosticError(missing.map(reporter.placed)) }
        })
      diagnostics += writeLocks(loaded.locks, workspace, jobs: jobs)
      reporter.report(diagnostics)
      let time = clock.now - start
      console.output(
        "\(Path.join(folder, "index.html")): \(describe(loaded.publication, assembly.tree)) in "
          + "\(seconds(time)) s (\(changes(summary)))\n")
      return .success
    } catch {
      let failure = (error as? DiagnosticError)?.diagnostics ?? []
      reporter.report(diagnostics)
      DiagnosticReporter(workspace: workspace, pathsAreInProject: false).report(failure)
      console.error("nothing was written: \(DiagnosticTally(diagnostics + failure).text)\n")
      return .failure
    }
  }

  /// Keeps the ids of new cards; a disk that refuses costs a warning, not the build.
  private func writeLocks(
    _ locks: [TextFile], _ workspace: Workspace, jobs: Int
  ) -> [Diagnostic] {
    concurrentMap(locks, jobs: jobs) { lock -> Diagnostic? in
      do throws(FileError) {
        try workspace.files.replace(workspace.project.path(lock.path), lock.bytes)
        return nil
      } catch {
        return Diagnostic.warning(
          "ids-not-kept",
          "\(error.message); without this file, cards lose their ids when their text changes",
          at: SourceLocation(path: lock.path))
      }
    }.compactMap(\.self)
  }

  private func describe(_ publication: Publication, _ tree: OutputTree) -> String {
    let cards = publication.decks.reduce(0) { $0 + $1.cards.count }
    let pages = tree.files.count { $0.path.hasSuffix(".html") }
    return counted(publication.decks.count, "deck") + ", " + counted(cards, "card") + ", "
      + counted(pages, "page")
  }

  private func changes(_ summary: OutputWriter.Summary) -> String {
    if summary.written == 0, summary.removed == 0 { return "nothing changed" }
    let written = counted(summary.written, "file") + " written"
    return summary.removed > 0 ? written + ", \(summary.removed) removed" : written
  }
}
