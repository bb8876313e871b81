import Cards
import CommonMark
import Diagnostics

/// Finds the local files that cards show, and gives each its place in the output.
struct MediaCollector {
  let project: Project
  let files: any FileSystem
  private(set) var index = MediaIndex()
  private(set) var diagnostics: [Diagnostic] = []

  init(project: Project, files: any FileSystem) {
    self.project = project
    self.files = files
  }

  mutating func collect(from decks: [Deck]) {}
}
