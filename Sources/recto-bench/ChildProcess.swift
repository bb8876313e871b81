import Foundation
import Glibc

/// What one run of a command took.
struct Run {
  /// Wall-clock seconds, or what the command itself printed when it times a part of its work.
  var seconds: Double
  /// Seconds of processor time of the whole process, on all cores together.
  var processorSeconds: Double
  /// The largest resident set, in bytes.
  var peakBytes: Int
}

/// A command that ended badly.
struct CommandFailed: Error, CustomStringConvertible {
  var command: [String]
  var status: Int32
  /// What it said.
  var messages = ""
  var description: String {
    "`\(command.joined(separator: " "))` ended with status \(status)\n\(messages)"
  }
}

/// Runs a command as a process of its own and says how long it took and how much memory.
///
/// Linux counts the parent's memory at the moment of starting as the child's, so whoever measures
/// must itself be small: big preparations are done in children too.
///
/// - Parameters:
///   - command: a program, looked up in `PATH`, and its arguments.
///   - timesItself: whether the command prints the seconds to report, in place of its wall time.
/// - Returns: the time and the peak of its memory.
/// - Throws: ``CommandFailed`` when it can't be started or ends with another status than 0.
func run(
  _ command: [String], timesItself: Bool = false
) throws -> Run {
  let output = timesItself ? try OutputPipe() : nil
  let clock = ContinuousClock()
  let start = clock.now
  let child = try spawn(command, output: output?.writeEnd)
  output?.closeWriteEnd()
  let printed = output?.readAll() ?? ""
  var status: Int32 = 0
  var usage = rusage()
  guard unsafe wait4(child, &status, 0, &usage) == child, status == 0 else {
    let messages = (try? String(contentsOfFile: messagesFile, encoding: .utf8)) ?? ""
    throw CommandFailed(command: command, status: status >> 8, messages: messages)
  }
  let elapsed = Double((clock.now - start) / .nanoseconds(1)) / 1e9
  return Run(
    seconds: timesItself ? Double(printed) ?? .nan : elapsed,
    processorSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds,
    peakBytes: usage.ru_maxrss * 1024)
}

/// Runs a command that times itself; a name that types with a `run` of their own can use.
func measure(_ command: [String]) throws -> Double {
  try run(command, timesItself: true).seconds
}

extension timeval {
  /// The same as one number.
  var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

/// Where the last command's messages are; overwritten by the next.
let messagesFile = FileManager.default.temporaryDirectory
  .appending(path: "recto-bench-\(getpid()).log").path

/// Forgets the messages of the last command.
func removeMessages() {
  unsafe unlink(messagesFile)
}

/// Starts a command whose standard output goes to a pipe or nowhere.
func spawn(_ command: [String], output: Int32? = nil) throws -> pid_t {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  if let output {
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
  } else {
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
  }
  unsafe posix_spawn_file_actions_addopen(
    &actions, STDERR_FILENO, messagesFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
  defer { unsafe arguments.forEach { unsafe free($0) } }
  var child: pid_t = 0
  let result = unsafe posix_spawnp(&child, command[0], &actions, nil, &arguments, environ)
  guard result == 0 else { throw CommandFailed(command: command, status: result) }
  return child
}

/// A pipe from a child to us.
private struct OutputPipe {
  let readEnd: Int32
  let writeEnd: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw CommandFailed(command: ["pipe"], status: errno) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  func closeWriteEnd() {
    close(writeEnd)
  }

  /// What was written until the other side closed, without spaces around it.
  func readAll() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(readEnd, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    close(readEnd)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
      ?? ""
  }
}
