import Cards
import Diagnostics
import ExamText

/// libFuzzer's own loop: calls back with mutated inputs until one crashes or time is up.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Reads an input as every kind of file, as names decide how some texts are read.
///
/// The linker asks for this name even though the loop is given the function itself.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ length: Int) -> Int32 {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: length))
  for name in ["exam.txt", "exam.json", "exam.yaml", "exam.toml", "exam.csv", "exam.xml"] {
    check(ExamReader().read(bytes, path: name))
  }
  return 0
}

var count = CommandLine.argc
var arguments = unsafe CommandLine.unsafeArgv
let status = unsafe runFuzzer(&count, &arguments, testOneInput)

/// Stops where a line was lost.
func check(_ result: Understanding) {
  let lines = result.roles.count
  for card in result.cards {
    guard let place = card.origin?.lines else { continue }
    precondition(1...max(lines, 1) ~= place.lowerBound && place.upperBound <= lines)
  }
  for (index, role) in result.roles.enumerated() where role == .ignored {
    let isTold = result.diagnostics.contains {
      $0.location.line <= index + 1 && index + 1 <= $0.location.endLine
    }
    precondition(isTold, "line \(index + 1) is ignored and nobody says why")
  }
}
