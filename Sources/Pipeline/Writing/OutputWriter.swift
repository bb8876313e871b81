import Diagnostics
import Output
import Workers

/// The only writer of output: builds the new tree beside the old one and swaps them in one step.
///
/// A file whose bytes stay the same stays the same file: it is linked into the new tree, so that
/// its time and identity do not change. Whatever happens, and whenever the process is killed, the
/// output folder holds the old tree or the new one, whole.
struct OutputWriter: Sendable {
  /// What a build did to the output folder.
  struct Summary: Sendable, Hashable {
    /// How many files the tree has.
    var files = 0
    /// How many of them were written, because they are new or changed.
    var written = 0
    /// How many files of the old tree are gone.
    var removed = 0
  }

  let files: any FileSystem
  let jobs: Int
  let build: Int32
  let progress: Progress

  /// A writer that works on `jobs` threads.
  ///
  /// - Parameters:
  ///   - files: the disk.
  ///   - jobs: how many files are made and written at once.
  ///   - build: a number that no other running build has, such as the process's.
  ///   - progress: hears how far it is.
  init(files: any FileSystem, jobs: Int, build: Int32, progress: Progress = .silent) {
    self.files = files
    self.jobs = jobs
    self.build = build
    self.progress = progress
  }

  /// Writes a tree to a folder.
  ///
  /// - Parameters:
  ///   - tree: the files.
  ///   - path: the folder, which need not exist yet.
  ///   - isSound: called when all files were made; the tree is given up when it throws.
  /// - Returns: what was done.
  /// - Throws: `DiagnosticError`; the folder then is as it was.
  func write(
    _ tree: OutputTree, to path: String, whenMade isSound: @Sendable () throws -> Void = {}
  ) async throws -> Summary {
    let plan = try OutputPlan(tree)
    do {
      let location = try OutputLocation(path, files: files, build: build)
      try recover(location)
      let isNew = try files.info(location.folder) == nil
      if isNew { try files.makeFolder(location.folder) }
      do {
        let lock = try takeLock(location)
        defer { lock.release() }
        return try await write(plan, location, isSound)
      } catch {
        if isNew { try? files.removeFolder(location.folder) }
        throw error
      }
    } catch let error as FileError {
      throw DiagnosticError(error, path: path)
    }
  }

  /// Puts back the old tree that a build, killed between two renames, left aside.
  private func recover(_ location: OutputLocation) throws {
    guard try files.info(location.folder) == nil else { return }
    if let old = try location.leftovers("old", files: files).first {
      try files.rename(old, to: location.folder)
    }
  }

  /// Takes the lock of the output folder; the folder may be swapped away meanwhile.
  private func takeLock(_ location: OutputLocation) throws -> FolderLock {
    for _ in 0..<5 {
      guard let lock = try files.lock(location.folder) else { break }
      let info = try files.info(location.folder)
      if info?.number == lock.info.number, info?.device == lock.info.device { return lock }
      lock.release()
    }
    throw DiagnosticError(
      .error(
        "output-locked", "another build is writing this folder: wait until it has ended",
        at: SourceLocation(path: location.shown)))
  }

  private func write(
    _ plan: OutputPlan, _ location: OutputLocation, _ isSound: @Sendable () throws -> Void
  ) async throws -> Summary {
    for leftover in try location.leftovers("new", files: files)
      + location.leftovers("old", files: files)
    {
      try files.removeTree(leftover)
    }
    let old = try OldOutput(location, files: files)
    do {
      try files.makeFolder(location.new)
      for folder in plan.folders { try files.makeFolder(Path.join(location.new, folder)) }
      let unchanged = try await writeChanged(plan, old, location)
      try isSound()
      var summary = Summary()
      summary.files = plan.files.count - 1
      summary.written = plan.files.count - unchanged.count
      summary.removed = old.removed(by: plan)
      if summary.written == 0, summary.removed == 0 {
        try files.removeTree(location.new)
        return summary
      }
      // The manifest is no file of the site.
      if !unchanged.contains(Manifest.name) { summary.written -= 1 }
      try keep(unchanged, location)
      try old.carryOver(to: location.new)
      try swap(location)
      return summary
    } catch {
      try? files.removeTree(location.new)
      throw error
    }
  }

  /// Gives unchanged files their places in the new tree, on all cores.
  private func keep(_ paths: [String], _ location: OutputLocation) throws(FileError) {
    let starts = Array(stride(from: 0, to: paths.count, by: 256))
    let failures = concurrentMap(starts, jobs: jobs) { start -> FileError? in
      do throws(FileError) {
        for path in paths[start..<min(start + 256, paths.count)] {
          try files.linkOrCopy(
            Path.join(location.folder, path), to: Path.join(location.new, path))
        }
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.compactMap(\.self).first { throw failure }
  }

  /// Makes the new tree the output folder, then removes the old one.
  private func swap(_ location: OutputLocation) throws {
    do {
      try files.exchange(location.new, location.folder)
      try? files.removeTree(location.new)
    } catch  where error.cannotExchange {
      try files.rename(location.folder, to: location.old)
      do { try files.rename(location.new, to: location.folder) } catch {
        try files.rename(location.old, to: location.folder)
        throw error
      }
      try? files.removeTree(location.old)
    }
  }
}
