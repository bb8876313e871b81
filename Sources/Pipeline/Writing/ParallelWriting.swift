import Output
import Synchronization

extension OutputWriter {
  /// Makes every file and writes those that are not in the old tree byte for byte.
  ///
  /// - Returns: the paths of the others.
  func writeChanged(
    _ plan: OutputPlan, _ old: OldOutput, _ location: OutputLocation
  ) async throws -> [String] {
    let queue = WorkQueue(count: plan.files.count, chunk: 32)
    return try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<max(1, jobs) {
        group.addTask {
          var unchanged: [String] = []
          while let range = queue.next() {
            for file in plan.files[range] {
              try Task.checkCancellation()
              let bytes = file.bytes()
              if try old.holds(file.path, bytes) {
                unchanged.append(file.path)
              } else {
                try files.create(Path.join(location.new, file.path), bytes)
              }
            }
            progress.report(range.upperBound, of: plan.files.count)
          }
          return unchanged
        }
      }
      var unchanged: [String] = []
      for try await part in group { unchanged += part }
      return unchanged
    }
  }
}

/// Hands out pieces of a range to whoever is free.
final class WorkQueue: Sendable {
  private let count: Int
  private let chunk: Int
  private let start = Mutex(0)

  init(count: Int, chunk: Int) {
    self.count = count
    self.chunk = chunk
  }

  func next() -> Range<Int>? {
    start.withLock { start in
      guard start < count else { return nil }
      let range = start..<min(start + chunk, count)
      start = range.upperBound
      return range
    }
  }
}
