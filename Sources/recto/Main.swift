import ArgumentParser
import Diagnostics
import Pipeline

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs the command line and turns its end into an exit status of 0, 1 or 2.
@main
enum Main {
  static func main() async {
    do {
      var command = try Recto.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      // Help and version are "errors" that exit with 0.
      let code = Recto.exitCode(for: error)
      let message = Recto.fullMessage(for: error)
      if !message.isEmpty {
        let console = Console.standard()
        if code.isSuccess {
          console.output(message + "\n")
        } else {
          console.error(message + "\n" + hint())
        }
      }
      exit(code == .validationFailure ? 2 : code.rawValue)
    }
  }

  /// A line for those who mistyped a command; empty for all others.
  private static func hint() -> String {
    let names = Recto.configuration.subcommands.map {
      $0.configuration.commandName ?? String(describing: $0).lowercased()
    }
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"),
      !names.contains(word), let nearest = nearestName(to: word, in: names)
    else { return "" }
    return "  There is no command '\(word)': did you mean '\(nearest)'?\n"
  }
}
