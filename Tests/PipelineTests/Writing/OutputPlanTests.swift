import Output
import Testing

@testable import Pipeline

@Suite struct OutputPlanTests {
  @Test(arguments: [
    "../a", "/a", "a//b", "a/./b", "a/../b", "", ".recto", "a\\b", "a\nb",
  ])
  func refusesPathsThatLeadOut(path: String) {
    #expect(throws: DiagnosticError.self) { try OutputPlan(tree([path])) }
  }

  @Test(arguments: [
    ["a", "a"], ["a/B", "a/b"], ["A/x", "a/y"], ["a", "a/b"], ["É.html", "é.html"],
    ["A", "a/b"], ["a.b", "a", "B", "a/c/d"],
  ])
  func refusesPathsThatAreOneOnSomeDisks(paths: [String]) {
    #expect(throws: DiagnosticError.self) { try OutputPlan(tree(paths)) }
  }

  @Test func namesThatOnlyBeginAlikeAreSeveral() throws {
    let plan = try OutputPlan(tree(["a", "a-b", "a.b/c", "B/a", "b.a", "ab/c"]))
    #expect(plan.files.count == 7)
  }

  @Test func sortsFilesAndNamesFoldersParentsFirst() throws {
    let plan = try OutputPlan(tree(["b/c/d", "a", "b/a"]))
    #expect(plan.files.map(\.path) == [".recto", "a", "b/a", "b/c/d"])
    #expect(plan.folders == ["b", "b/c"])
  }

  private func tree(_ paths: [String]) -> OutputTree {
    var tree = OutputTree()
    for path in paths { tree.add(path, []) }
    return tree
  }
}
