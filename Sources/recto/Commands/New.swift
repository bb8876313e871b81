import ArgumentParser
import Pipeline

/// `recto new`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a project that builds at once.",
    discussion: """
      Makes a folder with settings and a short sample text to write over.

      EXAMPLES
        recto new my-exam
        recto build --project my-exam
      """)

  @Argument(help: ArgumentHelp("The folder; it must be new or empty.", valueName: "dir"))
  var folder: String

  func run() throws {
    try NewProjectAction(folder: folder).run(Workspace()).finish()
  }
}
