import Diagnostics
import Foundation
import Testing

@testable import Templating

@Suite struct EmbeddingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates")

  private func filesOnDisk() throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path) {
      let url = Self.folder.appending(path: path)
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false
      guard isFile, !isHidden else { continue }
      files[path] =
        path.hasSuffix(".png")
        ? try Data(contentsOf: url).base64EncodedString()
        : try String(contentsOf: url, encoding: .utf8)
    }
    return files
  }

  @Test func eachFileBelowTemplatesIsBuiltIn() throws {
    let builtIn = TemplateLibrary().files.mapValues(\.text)
    let onDisk = try filesOnDisk()
    #expect(builtIn.keys.sorted() == onDisk.keys.sorted())
    for (path, text) in onDisk { #expect(builtIn[path] == text, "\(path)") }
  }

  @Test func theProjectsOwnFileWins() {
    let library = TemplateLibrary(own: [.init(path: "partials/footer.html", text: "mine")])
    #expect(library.files["partials/footer.html"]?.text == "mine")
    #expect(library.files["partials/head.html"] != nil)
    let own = TemplateLibrary(own: [.init(path: "site/new.html", text: "{{> partials/x}}")])
    #expect(own.diagnostics().map(\.code) == ["missing-partial"])
  }

  @Test func theBuiltInTemplatesHaveNoMistakes() {
    #expect(TemplateLibrary().diagnostics() == [])
  }
}
