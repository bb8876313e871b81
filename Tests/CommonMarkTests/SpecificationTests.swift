import CommonMark
import Foundation
import Testing

/// One example and what cmark prints for it.
struct Example: Decodable, Sendable, CustomTestStringConvertible {
  let number: Int
  let markdown: String
  let html: String
  var testDescription: String { "example \(number)" }

  /// The examples that `Tests/CommonMark/spec.py` wrote, when it ran before.
  static let all: [Example] = {
    guard let path = ProcessInfo.processInfo.environment["RECTO_COMMONMARK_SPEC"],
      let data = try? Data(contentsOf: URL(filePath: path))
    else { return [] }
    return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
  }()
}

@Suite struct SpecificationTests {
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["RECTO_COMMONMARK_SPEC"] != nil))
  func examplesAreAtHand() {
    #expect(Example.all.count > 500)
  }

  @Test(.enabled(if: !Example.all.isEmpty), arguments: Example.all)
  func printsWhatCmarkPrints(example: Example) {
    #expect(html(example.markdown) == example.html)
  }
}
