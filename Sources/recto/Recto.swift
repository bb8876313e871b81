import ArgumentParser

/// The command line.
@main
struct Recto: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recto",
    abstract: "Turns a page of exam text into a study site and paper flashcards.")
}
