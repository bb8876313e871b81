import Foundation
import Testing

@testable import Pipeline

/// `docs/command-line.md` says what the program says of itself.
@Suite struct CommandLinePageTests {
  private static let commands = ["build", "import", "inspect", "check", "new", "print"]

  @Test(arguments: commands)
  func namesEveryOption(command: String) throws {
    let help = try help("recto \(command) --help")
    let section = try section("## recto \(command)")
    let options = Set(help.matches(of: /(?m)^  (--[a-z-]+)/).map { String($0.output.1) })
      .subtracting(["--help", "--version"])
    for option in options { #expect(section.contains(option), "\(option) is not on the page") }
    let named = Set(section.matches(of: /`(--[a-z-]+)/).map { String($0.output.1) })
    #expect(named.subtracting(options).isEmpty, "the page names options that are not there")
    #expect(help.contains("EXAMPLES"))
  }

  @Test func namesEveryCommand() throws {
    let help = try help("recto --help")
    for command in Self.commands { #expect(help.contains("  \(command) ")) }
    #expect(try page().matches(of: /(?m)^## recto ([a-z]+)$/).count == Self.commands.count)
  }

  @Test func namesEveryKeyOfTheSettings() throws {
    let section = try section("### recto.yml")
    let named = section.matches(of: /(?m)^\| `([a-z-]+)` \|/).map { String($0.output.1) }
    #expect(named == ProjectConfiguration.keys)
  }

  private func help(_ script: String) throws -> String {
    let root = try TemporaryFolder()
    let result = try RectoProgram.run(script: script, in: root.url)
    #expect(result.status == 0)
    return result.stdout
  }

  private func page() throws -> String {
    let file = RectoProgram.packageRoot.appending(path: "docs/command-line.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The part of the page below a heading, up to the next one of its level or above.
  private func section(_ heading: String) throws -> String {
    let lines = try page().split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == heading })
    return lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }.joined(separator: "\n")
  }
}
