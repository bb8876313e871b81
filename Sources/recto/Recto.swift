import ArgumentParser
import Pipeline

/// The command line.
struct Recto: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recto",
    abstract: "Turns a page of exam text into a study site and paper flashcards.",
    discussion: """
      EXAMPLES
        recto new my-exam            make a project that builds at once
        recto build                  Content/ becomes Output/index.html
        recto print biology          biology.pdf: cards to print and cut
        recto inspect exam.txt       what was understood, line by line
        recto check                  everything that is wrong or doubtful

      Exit status: 0 done, 1 there are errors, 2 the command line makes no sense.
      """,
    version: version,
    subcommands: [Build.self, Import.self, Inspect.self, Check.self, New.self, PrintCards.self])
}
