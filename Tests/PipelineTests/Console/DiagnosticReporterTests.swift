import Diagnostics
import Testing

@testable import Pipeline

@Suite struct DiagnosticReporterTests {
  private let disk = MemoryFileSystem(["/p/Content/a.txt": "one\ntwo words\n"])
  private let recording = Recording()

  @Test func printsOneLineEachForTools() {
    report(25)
    #expect(recording.error.split(separator: "\n").count == 25)
    #expect(recording.error.hasPrefix("/p/Content/a.txt:2:5: warning: a word [words]\n"))
  }

  @Test func printsExcerptsForPeopleAndCountsTheRest() {
    report(25, width: 80)
    #expect(
      recording.error.hasPrefix(
        "/p/Content/a.txt:2:5: warning: a word [words]\n 2 | two words\n   |     ^\n"))
    #expect(recording.error.hasSuffix("and 5 more [words]\n(2> FILE keeps all of them)\n"))
    #expect(!recording.error.contains("\u{1b}"))
  }

  @Test func sortsByPlaceAndLeadsPathsFromTheCurrentFolder() {
    let workspace = workspace(width: nil)
    DiagnosticReporter(workspace: workspace).report([
      .error("b", "second", at: SourceLocation(path: "z")),
      .error(
        "a", "first", at: SourceLocation(path: "y"),
        notes: [.init("note", at: SourceLocation(path: "x"))]),
    ])
    #expect(
      recording.error == """
        /p/y:1:1: error: first [a]
        /p/x:1:1: note: note
        /p/z:1:1: error: second [b]

        """)
  }

  @Test func showsProgressOnATerminalOnly() {
    let silent = Progress.line("writing", on: recording.console())
    for done in 0...1_000 { silent.report(done, of: 1_000) }
    #expect(recording.error.isEmpty)
    let line = Progress.line("writing", on: recording.console(width: 80))
    for done in 0...1_000 { line.report(done, of: 1_000) }
    #expect(recording.error.contains("\rwriting 50 % of 1000 files"))
    #expect(recording.error.hasSuffix("\r\u{1b}[K"))
  }

  private func report(_ count: Int, width: Int? = nil) {
    let place = SourceLocation(path: "Content/a.txt", line: 2, column: 5)
    DiagnosticReporter(workspace: workspace(width: width))
      .report((0..<count).map { _ in .warning("words", "a word", at: place) })
  }

  private func workspace(width: Int?) -> Workspace {
    Workspace(
      files: disk, console: recording.console(width: width), project: Project(root: "/p"))
  }
}
