import ArgumentParser
import Pipeline

/// `recto build`.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the study site and the sheets.",
    discussion: """
      Reads Content/ and writes the site. There, each file of exam text (.txt, .md,
      .csv, .json, .gift and others) is a deck, and each folder is a deck with a file
      per card. Files whose content stays the same are left alone; a build that fails
      leaves the old site whole.

      EXAMPLES
        recto build
        recto build --project ~/exam --output /srv/www/exam
        recto build --strict         write nothing when there are warnings
      """)

  @OptionGroup var options: ProjectOptions

  @Option(help: ArgumentHelp("Where to write (default: Output in the project).", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("Files made at once (default: one per core).", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Write nothing when there are warnings.")
  var strict = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs must be 1 to 256") }
  }

  func run() async throws {
    let action = BuildAction(output: output, jobs: jobs, isStrict: strict)
    try await action.run(options.workspace).finish()
  }
}
