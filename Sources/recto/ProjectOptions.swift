import ArgumentParser
import Pipeline

/// Where the project lies.
struct ProjectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var project = "."

  var workspace: Workspace { Workspace(root: project) }
}

extension ExitStatus {
  /// Ends the command with this status unless all is well.
  func finish() throws {
    if self != .success { throw ExitCode(rawValue) }
  }
}
