import Testing

@testable import Pipeline

@Suite struct PathTests {
  @Test(arguments: [
    ("a", "b", "a/b"), ("", "b", "b"), (".", "b", "b"), ("a/", "b", "a/b"), ("a", "/b", "/b"),
    ("a", "", "a"), ("/", "b", "/b"),
  ])
  func joins(folder: String, path: String, joined: String) {
    #expect(Path.join(folder, path) == joined)
  }

  @Test(arguments: [
    ("a/b.txt", "b.txt", "a", "b", "txt"), ("b", "b", ".", "b", ""), ("/b", "b", "/", "b", ""),
    (".hidden", ".hidden", ".", ".hidden", ""), ("a/b/", "b", "a", "b", ""),
    ("a/B.c.MD", "B.c.MD", "a", "B.c", "md"), ("🪨/it's.md", "it's.md", "🪨", "it's", "md"),
  ])
  func takesPathsApart(
    path: String, name: String, parent: String, stem: String, ending: String
  ) {
    #expect(Path.name(path) == name)
    #expect(Path.parent(path) == parent)
    #expect(Path.stem(path) == stem)
    #expect(Path.fileExtension(path) == ending)
  }

  @Test(arguments: [
    ("a/./b", "a/b"), ("a/../b", "b"), ("/a/b/..", "/a"), ("..", nil), ("a/../../b", nil),
    ("a//b", "a/b"),
  ])
  func shortens(path: String, normalized: String?) {
    #expect(Path.normalized(path) == normalized)
  }

  @Test func tellsWhatLiesInAFolder() {
    #expect(Path.contains("/a", "/a/b"))
    #expect(Path.contains("/a", "/a"))
    #expect(Path.contains("/", "/a"))
    #expect(!Path.contains("/a", "/ab"))
    #expect(!Path.contains("/a/b", "/a"))
  }
}
