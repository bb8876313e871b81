import ArgumentParser
import Pipeline

/// `recto inspect`.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what was understood of exam texts, line by line.",
    discussion: """
      Prints each line with its role: prompt, option, answer, rationale, … Nothing
      is written, and no project is needed.

      EXAMPLES
        recto inspect exam.txt
        recto inspect exam.txt --json > exam.json
      """)

  @Argument(help: ArgumentHelp("The texts.", valueName: "file"))
  var files: [String]

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try InspectAction(paths: files, printsJSON: json).run(Workspace()).finish()
  }
}
