import Foundation
import PackagePlugin

/// Compiles `Templates/` into the Templating room, so that a copied binary needs no files beside it.
@main
struct EmbedTemplatesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInTemplates.swift")
    let walker = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var inputs: [URL] = []
    while let url = walker?.nextObject() as? URL {
      inputs.append(url)
    }
    return [
      .buildCommand(
        displayName: "Embedding Templates/",
        executable: try context.tool(named: "EmbedTemplates").url,
        arguments: [root.path, output.path],
        inputFiles: inputs.sorted { $0.path < $1.path },
        outputFiles: [output])
    ]
  }
}
