import Output
import Site

/// Finds KaTeX and highlight.js on this machine, where Debian puts them.
struct TypesettingFinder {
  let files: any FileSystem
  /// The folder that holds a folder of each library.
  var scripts = "/usr/share/javascript"
  /// The folder of KaTeX's fonts.
  var fonts = "/usr/share/fonts/truetype/katex"

  /// The files of the libraries, each library whole or not at all.
  func find(_ reads: DeferredReads) -> TypesettingFiles {
    var found = TypesettingFiles()
    let katex = Path.join(scripts, "katex")
    let letters = ((try? files.list(fonts)) ?? []).filter { $0.hasSuffix(".woff2") }.sorted()
    if !letters.isEmpty, isFile(katex + "/katex.min.js"), isFile(katex + "/katex.min.css") {
      found.katex =
        ["katex.min.js", "katex.min.css"].map { name in
          OutputFile(path: "assets/katex/" + name, bytes: reads.bytes(of: katex + "/" + name))
        }
        + letters.map { name in
          OutputFile(
            path: "assets/katex/fonts/" + name, bytes: reads.bytes(of: Path.join(fonts, name)))
        }
    }
    let highlight = Path.join(scripts, "highlight.js/highlight.min.js")
    if isFile(highlight) {
      found.highlight = [
        OutputFile(path: "assets/highlight/highlight.min.js", bytes: reads.bytes(of: highlight))
      ]
    }
    return found
  }

  private func isFile(_ path: String) -> Bool {
    (try? files.info(path))??.kind == .file
  }
}
