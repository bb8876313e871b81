#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program that is run for us, in a folder of its own and for so long at most.
enum ChildProcess {
  /// Runs a program until it ends or its time is over; what it writes to its outputs is dropped.
  ///
  /// - Parameters:
  ///   - command: the path of the program, and its arguments.
  ///   - folder: where it runs.
  ///   - environment: all that it sees of the environment.
  ///   - seconds: when it is killed, with all that it has started.
  /// - Returns: whether it ended by itself without an error, or with one; nil when it did not.
  static func run(
    _ command: [String], in folder: String, environment: [String], seconds: Double
  ) -> Int32? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for output: Int32 in [1, 2] {
      unsafe posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    // The shell goes to the folder: not every system can do so while it starts a program.
    let words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + command
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let values = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
      for index in unsafe values.indices { unsafe free(values[index]) }
    }
    var child: pid_t = 0
    guard
      unsafe posix_spawn(&child, words[0], &actions, &attributes, arguments, values) == 0
    else { return nil }
    let nap = 0.005
    var waited = 0.0
    var status: Int32 = 0
    while unsafe waitpid(child, &status, WNOHANG) == 0 {
      if waited > seconds {
        kill(-child, SIGKILL)
        unsafe waitpid(child, &status, 0)
        return nil
      }
      usleep(UInt32(nap * 1e6))
      waited += nap
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// The path of a program, as `PATH` has it; nil when it is not installed.
  static func path(of program: String) -> String? {
    guard let places = unsafe getenv("PATH") else { return nil }
    return unsafe String(cString: places).split(separator: ":").map { "\($0)/\(program)" }
      .first { unsafe access($0, X_OK) == 0 }
  }
}
