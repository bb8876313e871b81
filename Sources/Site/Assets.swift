import Output
import Templating

/// The files that all pages share: style, script and icon, out of `Templates/assets/`.
struct Assets {
  let templates: TemplateLibrary

  /// Adds the style and the script, each joined from its files, a script for each folder of
  /// `assets/parts/`, which the study app loads when it is needed, and the icon in the site's colours.
  func add(to tree: inout OutputTree) {
    let paths = templates.files.keys.filter { $0.hasPrefix("assets/") }.sorted()
    let scripts = paths.filter { $0.hasPrefix("assets/app/") && $0.hasSuffix(".js") }
    tree.add("assets/style.css", style)
    tree.add("assets/app.js", sent(scripts))
    let parts = paths.filter { $0.hasPrefix("assets/parts/") && $0.hasSuffix(".js") }
    for (name, files) in Dictionary(grouping: parts, by: Self.part).sorted(by: { $0.key < $1.key })
    {
      tree.add("assets/\(name).js", sent(files))
    }
    let colours = SiteColours(templates)
    for path in paths where path.hasSuffix(".svg") {
      tree.add(path, Array(colours.drawn(String(decoding: joined([path]), as: UTF8.self)).utf8))
    }
  }

  /// The style of all pages, as it is sent.
  var style: [UInt8] {
    let parts = templates.files.keys.filter {
      $0.hasPrefix("assets/css/") && $0.hasSuffix(".css")
    }
    return StyleText.rules(joined(["assets/style.css"] + parts.sorted()))
  }

  /// The name of the part that a file belongs to: `exam` of `assets/parts/exam/10-score.js`.
  private static func part(of path: String) -> String {
    String(path.split(separator: "/")[2].prefix { $0 != "." })
  }

  private func sent(_ scripts: [String]) -> [UInt8] {
    scripts.flatMap { ScriptText.code(joined([$0])) }
  }

  /// The files one after the other, each ending in a line's end.
  private func joined(_ paths: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for path in paths {
      bytes += (templates.files[path]?.text ?? "").utf8
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }
    return bytes
  }
}
