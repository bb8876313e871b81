import Foundation
import Glibc

/// A process and all that it has started, as the system tells of them while they run.
struct ProcessTree {
  private let root: pid_t
  /// The processor seconds of each process when it was seen last.
  private var processor: [pid_t: Double] = [:]
  /// The largest sum of their memory, in bytes; what several share counts once.
  private(set) var peakBytes = 0

  init(root: pid_t) {
    self.root = root
  }

  /// Seconds of processor time of all processes that were seen.
  var processorSeconds: Double { processor.values.reduce(0, +) }

  /// Looks at all processes once.
  mutating func look() {
    var bytes = 0
    for process in processes() {
      bytes += Self.memory(of: process)
      processor[process] = Self.processorTime(of: process) ?? processor[process]
    }
    peakBytes = max(peakBytes, bytes)
  }

  /// Ends all processes.
  func kill() {
    for process in processes() { Glibc.kill(process, SIGKILL) }
  }

  private func processes() -> [pid_t] {
    var found = [root]
    var index = 0
    while index < found.count {
      let tasks = "/proc/\(found[index])/task"
      for task in (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? [] {
        found += Self.text("\(tasks)/\(task)/children").split(separator: " ").compactMap {
          pid_t($0)
        }
      }
      index += 1
    }
    return found
  }

  private static func memory(of process: pid_t) -> Int {
    let line = text("/proc/\(process)/smaps_rollup").split(separator: "\n").first {
      $0.hasPrefix("Pss:")
    }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }

  private static func processorTime(of process: pid_t) -> Double? {
    // The name of the program stands in brackets and may hold anything.
    let fields = text("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ")
    guard let fields, fields.count > 12, let user = Double(fields[11]),
      let system = Double(fields[12])
    else { return nil }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}

/// Runs a command, and measures it together with all that it starts.
///
/// - Parameters:
///   - command: a program, looked up in `PATH`, and its arguments.
///   - limit: after so many seconds it is ended, with all that it has started.
/// - Returns: what it took, and whether it came to its end.
/// - Throws: ``CommandFailed`` when it can't be started or ends with another status than 0.
func runTree(_ command: [String], limit: Double) throws -> (run: Run, isWhole: Bool) {
  let clock = ContinuousClock()
  let start = clock.now
  let child = try spawn(command)
  var tree = ProcessTree(root: child)
  var status: Int32 = 0
  var usage = rusage()
  var isWhole = true
  func elapsed() -> Double { Double((clock.now - start) / .nanoseconds(1)) / 1e9 }
  while unsafe wait4(child, &status, WNOHANG, &usage) == 0 {
    let before = clock.now
    tree.look()
    if elapsed() > limit, isWhole {
      isWhole = false
      tree.kill()
    }
    // To look costs the processes time: no more than a tenth of it.
    let cost = Double((clock.now - before) / .microseconds(1))
    usleep(UInt32(min(500_000, max(5000, cost * 10))))
  }
  let seconds = elapsed()
  guard status == 0 || !isWhole else {
    let messages = (try? String(contentsOfFile: messagesFile, encoding: .utf8)) ?? ""
    throw CommandFailed(command: command, status: status >> 8, messages: messages)
  }
  let run = Run(
    seconds: seconds,
    processorSeconds: max(
      usage.ru_utime.seconds + usage.ru_stime.seconds, tree.processorSeconds),
    peakBytes: max(Int(usage.ru_maxrss) * 1024, tree.peakBytes))
  return (run, isWhole)
}
