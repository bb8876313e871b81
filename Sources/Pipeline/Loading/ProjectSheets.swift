import Print

/// The stocks that a project describes in `recto.yml`.
enum ProjectSheets {
  /// Reads them alone, without the decks; none when the settings cannot be read.
  static func read(_ workspace: Workspace) -> [SheetSpec] {
    let name = Project.configurationName
    guard let bytes = try? workspace.files.read(workspace.project.path(name)) else { return [] }
    var reader = ConfigurationReader(path: name)
    reader.read(bytes)
    return reader.configuration.sheets
  }
}

/// Measures as people read and write them.
enum SheetText {
  /// A width and a height: "95 × 66".
  static func size(_ width: Double, _ height: Double) -> String {
    number(width) + " × " + number(height)
  }

  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
