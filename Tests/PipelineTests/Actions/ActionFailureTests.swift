import Diagnostics
import Glibc
import Testing

@testable import Pipeline

@Suite struct ActionFailureTests {
  private let recording = Recording()
  private let sample =
    "Rocks\nWhat is a mineral?\nA mineral is a solid with a crystal structure.\n"

  @Test func checkAndInspectWriteNothing() {
    let disk = MemoryFileSystem(["/p/Content/rocks.txt": sample])
    let before = disk.contents()
    _ = CheckAction().run(workspace(disk))
    _ = InspectAction(paths: ["/p/Content/rocks.txt"], printsJSON: true).run(workspace(disk))
    #expect(disk.contents() == before)
    #expect(recording.output.contains("\"What is a mineral?\""))
  }

  @Test func failsWhenAFileThatIsToBeCopiedIsGone() throws {
    let reads = DeferredReads(files: MemoryFileSystem())
    #expect(reads.bytes(of: "/gone.png")().isEmpty)
    let error = #expect(throws: DiagnosticError.self) { try reads.check() }
    #expect(error?.diagnostics.first?.location.path == "/gone.png")
  }

  @Test func inspectSaysWhatItCannotRead() {
    let status = InspectAction(paths: ["/gone.txt"], printsJSON: true)
      .run(workspace(MemoryFileSystem()))
    #expect(status == .failure)
    #expect(
      recording.error == "/gone.txt:1:1: error: cannot read: no such file or folder [file-error]\n")
    #expect(recording.output.hasPrefix("{\"files\":[{\"path\":\"/gone.txt\""))
  }

  private func workspace(_ files: any FileSystem) -> Workspace {
    Workspace(files: files, console: recording.console(), project: Project(root: "/p"))
  }
}
