import ArgumentParser
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
        (code.isSuccess ? console.output : console.error)(message + "\n")
      }
      exit(code == .validationFailure ? 2 : code.rawValue)
    }
  }
}
