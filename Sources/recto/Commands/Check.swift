import ArgumentParser
import Pipeline

/// `recto check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say everything that is wrong or doubtful, and write nothing.",
    discussion: """
      EXAMPLES
        recto check
        recto check --strict         exit with 1 on warnings too
      """)

  @OptionGroup var options: ProjectOptions

  @Flag(help: "Exit with 1 when there are warnings.")
  var strict = false

  func run() throws {
    try CheckAction(isStrict: strict).run(options.workspace).finish()
  }
}
