import Foundation

/// The real program, as the tests' build made it.
enum RectoProgram {
  /// What a command printed, and how it ended.
  struct Result {
    var stdout: String
    var stderr: String
    var status: Int32
  }

  /// Where the program lies: beside the test bundle, or where `RECTO` says.
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["RECTO"] { return path }
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }
    for start in bundles + [CommandLine.arguments[0]] {
      var folder = URL(filePath: start)
      for _ in 0..<4 {
        folder.deleteLastPathComponent()
        let program = folder.appending(path: "recto").path
        if FileManager.default.isExecutableFile(atPath: program) { return program }
      }
    }
    return packageRoot.appending(path: ".build/debug/recto").path
  }()

  /// The package's folder.
  static let packageRoot: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// Runs a shell script in a folder, with `recto` among its commands.
  static func run(script: String, in folder: URL) throws -> Result {
    let process = try start(script: script, in: folder)
    process.waitUntilExit()
    return try Result(
      stdout: text(folder, "stdout"), stderr: text(folder, "stderr"),
      status: process.terminationStatus)
  }

  /// Starts a shell script; its output goes to files beside the folder.
  static func start(script: String, in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": URL(filePath: path).deletingLastPathComponent().path + ":/usr/bin:/bin",
      "HOME": folder.path, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try handle(folder, "stdout")
    process.standardError = try handle(folder, "stderr")
    try process.run()
    return process
  }

  private static func file(_ folder: URL, _ name: String) -> URL {
    folder.deletingLastPathComponent().appending(path: folder.lastPathComponent + "." + name)
  }

  private static func handle(_ folder: URL, _ name: String) throws -> FileHandle {
    let file = file(folder, name)
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    return try FileHandle(forWritingTo: file)
  }

  private static func text(_ folder: URL, _ name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(folder, name)), as: UTF8.self)
  }
}

/// A folder of its own for a test; gone when the test is over.
struct TemporaryFolder: ~Copyable {
  /// The folder; what lies beside it in its parent belongs to the test too.
  let url: URL

  init() throws {
    let parent = FileManager.default.temporaryDirectory
      .appending(path: "recto-tests-\(UUID().uuidString)")
    url = parent.appending(path: "root")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url.deletingLastPathComponent())
  }
}
