import Foundation
import Testing

/// Runs the real program on whole projects, good and bad.
@Suite struct FixtureTests {
  private static let records = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil

  @Test(arguments: Fixture.all)
  func givesWhatWasRecorded(fixture: Fixture) throws {
    let found = try fixture.run()
    if Self.records {
      try fixture.record(found)
      Issue.record("recorded \(fixture.name): look at it, then run again without RECORD_FIXTURES")
      return
    }
    let expected = fixture.expected()
    #expect(Set(found.keys) == Set(expected.keys))
    for (name, text) in expected.sorted(by: { $0.key < $1.key }) {
      let difference = differences(found[name] ?? "", text)
      #expect(difference.isEmpty, "\(name) differs:\n\(difference)")
    }
  }

  @Test func findsFixturesAndTheProgram() {
    #expect(Fixture.all.count > 10)
    #expect(FileManager.default.isExecutableFile(atPath: RectoProgram.path))
  }
}

/// The lines that only one of two texts has, the first dozens of them.
func differences(_ found: String, _ expected: String) -> String {
  if found == expected { return "" }
  let new = found.split(separator: "\n", omittingEmptySubsequences: false)
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let lines = new.difference(from: old).map { change in
    switch change {
    case .insert(let line, let text, _): "+\(line + 1): \(text)"
    case .remove(let line, let text, _): "-\(line + 1): \(text)"
    }
  }
  return lines.prefix(40).joined(separator: "\n") + "\n"
}
