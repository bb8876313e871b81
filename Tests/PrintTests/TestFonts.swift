import Foundation

@testable import Print

/// The fonts of this machine, where Debian puts them.
func testFonts() -> PrintFonts {
  var files: [PrintFonts.Role: PrintFonts.File] = [:]
  for role in PrintFonts.Role.allCases {
    let name = PrintFonts.outputName(of: role)
    let folder = role == .symbols ? "dejavu" : "noto"
    let path = "/usr/share/fonts/truetype/\(folder)/\(name)"
    guard FileManager.default.isReadableFile(atPath: path) else { continue }
    files[role] = PrintFonts.File(path: path) {
      (try? Data(contentsOf: URL(fileURLWithPath: path))).map { Array($0) } ?? []
    }
  }
  return PrintFonts(files: files)
}
