import Foundation
import Testing

/// A folder of `Tests/Fixtures`: a project, a command, and all that must come of it.
///
/// - `command`: a shell script that runs in a copy of `input/`, with `recto` among its commands;
/// - `stdout`, `stderr`, `status`: what it prints and how it ends; an absent one is empty, or 0;
/// - `requires`: a shell script that fails where the fixture cannot be run; it is left out there;
/// - `output.list`: the paths of all files of `Output/`; none may lie there when it is absent;
/// - `output/`: files that must be there byte for byte.
///
/// `[ROOT]` stands for the folder, `[TIME]` for a number of seconds. `RECORD_FIXTURES=1` writes
/// what came instead of comparing it, and fails.
struct Fixture: CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  static let folder = RectoProgram.packageRoot.appending(path: "Tests/Fixtures")

  static let all: [Fixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(Fixture.init).filter(\.canRun)
  }()

  private var place: URL { Self.folder.appending(path: name) }

  /// Whether this machine has what the fixture asks for.
  private var canRun: Bool {
    let file = place.appending(path: "requires")
    guard let script = try? String(contentsOf: file, encoding: .utf8) else { return true }
    guard let root = try? TemporaryFolder() else { return false }
    return (try? RectoProgram.run(script: script, in: root.url).status) == 0
  }

  /// Runs the fixture's command on a copy of its input.
  func run() throws -> [String: String] {
    let root = try TemporaryFolder()
    let input = place.appending(path: "input")
    if FileManager.default.fileExists(atPath: input.path) {
      try FileManager.default.removeItem(at: root.url)
      try FileManager.default.copyItem(at: input, to: root.url)
    }
    let script = try String(contentsOf: place.appending(path: "command"), encoding: .utf8)
    let result = try RectoProgram.run(script: script, in: root.url)
    var found = [
      "stdout": settled(result.stdout, root.url), "stderr": settled(result.stderr, root.url),
      "status": result.status == 0 ? "" : "\(result.status)\n",
    ]
    let output = root.url.appending(path: "Output")
    let paths = filePaths(below: output)
    found["output.list"] = paths.map { $0 + "\n" }.joined()
    for path in filePaths(below: place.appending(path: "output")) {
      let file = output.appending(path: path)
      found["output/" + path] = try? String(contentsOf: file, encoding: .utf8)
    }
    return found
  }

  /// What the fixture says must come, by the same names.
  func expected() -> [String: String] {
    var expected: [String: String] = [:]
    for name in ["stdout", "stderr", "status", "output.list"] {
      let file = place.appending(path: name)
      expected[name] = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }
    for path in filePaths(below: place.appending(path: "output")) {
      let file = place.appending(path: "output/" + path)
      expected["output/" + path] = try? String(contentsOf: file, encoding: .utf8)
    }
    return expected
  }

  /// Writes what came; an empty part becomes no file.
  func record(_ found: [String: String]) throws {
    for (name, text) in found {
      let file = place.appending(path: name)
      if text.isEmpty {
        try? FileManager.default.removeItem(at: file)
      } else {
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
    }
  }

  /// A text without what differs from run to run.
  private func settled(_ text: String, _ root: URL) -> String {
    text.replacingOccurrences(of: root.path, with: "[ROOT]")
      .replacing(/[0-9]+\.[0-9][0-9] s\b/, with: "[TIME] s")
  }
}

/// The paths of all files below a folder, sorted; none when there is no such folder.
func filePaths(below folder: URL) -> [String] {
  let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
  return paths.filter { path in
    var isFolder: ObjCBool = false
    let file = folder.appending(path: path).path
    return unsafe FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      && !isFolder.boolValue
  }.sorted()
}
