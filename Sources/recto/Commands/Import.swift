import ArgumentParser
import Pipeline

/// `recto import`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn exam texts into a deck with one Markdown file per card.",
    discussion: """
      Writes Content/NAME/. Done again with an edited text, it updates the cards and
      leaves what you changed by hand, and says so.

      EXAMPLES
        recto import exam.txt --deck biology
        recto import exam.txt --deck biology --dry-run
        recto import part-1.txt part-2.txt --deck biology --overwrite
      """)

  @OptionGroup var options: ProjectOptions

  @Argument(help: ArgumentHelp("The texts.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The deck: a folder below Content/.", valueName: "name"))
  var deck: String

  @Flag(help: "Show what would be done, and write nothing.")
  var dryRun = false

  @Flag(help: "Let the text win where you changed the same thing by hand.")
  var overwrite = false

  func run() throws {
    let action = ImportAction(paths: files, deck: deck, isDryRun: dryRun, overwrites: overwrite)
    try action.run(options.workspace).finish()
  }
}
