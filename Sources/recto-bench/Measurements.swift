import Foundation

/// One thing to measure: what to set up, untimed, and the command that is timed.
struct Task {
  /// Its row in the table.
  let name: String
  /// The command, run in the project's folder.
  let command: [String]
  /// Whether the command prints its own seconds.
  var timesItself = false
  /// Sets up one round.
  var prepare: (_ round: Int) throws -> Void = { _ in }
}

/// What all rounds of a task took.
struct Result {
  /// Every round.
  var runs: [Run] = []

  /// The middle one of the rounds' times: what to expect.
  var median: Double {
    let sorted = runs.map(\.seconds).sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }
  /// The shortest time: what the machine can do when nothing disturbs it.
  var best: Double { runs.map(\.seconds).min() ?? .nan }
  /// The least processor time of any round: hardly changes with what else the machine does.
  var processorSeconds: Double { runs.map(\.processorSeconds).min() ?? .nan }
  /// The largest memory of any round, in bytes.
  var peakBytes: Int { runs.map(\.peakBytes).max() ?? 0 }
}

/// The tasks of one size, in the order of the table.
func tasks(for sample: SampleProject, recto: String, bench: String) -> [Task] {
  let build = [recto, "build"]
  let project = sample.project.path
  var tasks = [
    Task(name: "parse", command: [bench, "parse", project], timesItself: true),
    Task(name: "render, no disk", command: [bench, "render", project], timesItself: true),
    Task(name: "full build", command: build) { _ in try sample.forgetBuilds() },
    Task(name: "full build, one job", command: build + ["--jobs", "1"]) { _ in
      try sample.forgetBuilds()
    },
    Task(name: "rebuild, nothing changed", command: build),
    Task(name: "rebuild, one card changed", command: build) { round in
      try sample.editOneCard(round: round)
    },
    Task(
      name: "cp -r of the output",
      command: ["cp", "-r", sample.output.path, sample.copy.path]
    ) { _ in sample.remove(sample.copy) },
  ]
  if isInstalled("cmark") {
    tasks.append(
      Task(name: "cmark, the same Markdown", command: ["cmark", sample.markdown.path]))
  }
  if isInstalled("hugo") {
    let hugo = sample.hugo
    tasks.append(
      Task(name: "Hugo, a page per card", command: ["hugo", "--quiet", "--source", hugo.path]) {
        _ in
        sample.remove(hugo.appending(path: "public"))
        sample.remove(hugo.appending(path: "resources"))
      })
  }
  return tasks
}

/// Runs all tasks in turn, so often, so that a disturbance of the machine meets all of them alike.
func measure(_ tasks: [Task], rounds: Int) throws -> [Result] {
  var results = tasks.map { _ in Result() }
  for round in 1...rounds {
    for (index, task) in tasks.enumerated() {
      try task.prepare(round)
      results[index].runs.append(
        try run(task.command, timesItself: task.timesItself))
    }
  }
  return results
}

/// Whether a program is found in `PATH`.
func isInstalled(_ program: String) -> Bool {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains { folder in
    FileManager.default.isExecutableFile(atPath: "\(folder)/\(program)")
  }
}
