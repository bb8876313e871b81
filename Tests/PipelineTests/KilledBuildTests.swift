import Foundation
import Glibc
import Testing

/// A build that is killed leaves the old site or the new one, whole.
@Suite struct KilledBuildTests {
  @Test func leavesOneWholeSiteWheneverItIsKilled() throws {
    let root = try TemporaryFolder()
    let output = root.url.appending(path: "Output")
    var sites: [[String: Data]] = []
    let decks = ["first", "second"].map { word in
      SampleText.deck(count: 40, changed: 3, word: word).replacing("counts", with: word)
    }
    var slowest = 0.0
    for deck in decks {
      try SampleText.write(deck, to: root.url)
      let start = ContinuousClock.now
      let result = try RectoProgram.run(script: "recto build", in: root.url)
      slowest = max(slowest, Double((ContinuousClock.now - start) / .microseconds(1)))
      #expect(result.status == 0, "\(result.stderr)")
      sites.append(try snapshot(output))
    }
    #expect(sites[0] != sites[1])

    var random = SystemRandomNumberGenerator()
    var finished = 0
    for round in 0..<24 {
      try SampleText.write(decks[round % 2], to: root.url)
      let process = try RectoProgram.start(script: "exec recto build", in: root.url)
      usleep(UInt32.random(in: 0...UInt32(slowest * 1.2), using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .exit { finished += 1 }
      let site = try snapshot(output)
      #expect(sites.contains(site), "round \(round) left a broken site")
    }
    #expect(finished < 24)

    try SampleText.write(decks[0], to: root.url)
    let result = try RectoProgram.run(script: "recto build", in: root.url)
    #expect(result.status == 0, "\(result.stderr)")
    #expect(try snapshot(output) == sites[0])
    let left = try FileManager.default.contentsOfDirectory(atPath: root.url.path).sorted()
    #expect(left == ["Content", "Output"])
  }

  @Test func tellsASecondBuildToWait() throws {
    let root = try TemporaryFolder()
    try SampleText.write(SampleText.deck(count: 5), to: root.url)
    let script = """
      recto build > first
      flock Output sh -c 'touch locked; exec sleep 5' &
      while [ ! -e locked ]; do sleep .05; done
      recto build; status=$?
      kill $!; exit $status
      """
    let result = try RectoProgram.run(script: script, in: root.url)
    #expect(result.status == 1)
    #expect(result.stderr.contains("Output:1:1: error: another build is writing this folder"))
  }
}
