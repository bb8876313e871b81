import Conservation

/// libFuzzer's own loop: calls back with mutated inputs until one crashes or time is up.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Reads an input as every kind of file, as names decide how some texts are read, and stops where
/// a promise was broken.
///
/// The linker asks for this name even though the loop is given the function itself.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ length: Int) -> Int32 {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: length))
  for name in ["exam.txt", "exam.json", "exam.yaml", "exam.toml", "exam.csv"] {
    let breaches = Conservation.breaches(of: bytes, path: name)
    precondition(breaches.isEmpty, "\(name): \(breaches)")
  }
  return 0
}

var count = CommandLine.argc
var arguments = unsafe CommandLine.unsafeArgv
let status = unsafe runFuzzer(&count, &arguments, testOneInput)
