import Foundation

/// Exam text of any length, for tests that need a real build.
enum SampleText {
  /// A deck with `count` choice cards; the answer of card `changed` has another word in it.
  static func deck(count: Int, changed: Int? = nil, word: String = "amended") -> String {
    var text = "Numbers\n"
    for number in 1...count {
      let more = number == changed ? " \(word)" : ""
      text += """
        Which number follows \(number * 7) when one counts on in sevens?
        Correct Answer
        The number \(number * 7 + 7)
        Explanation:
        Adding seven to \(number * 7) gives \(number * 7 + 7)\(more).
        Incorrect Answers
        The number \(number * 7 + 1)
        - That is what follows when one counts in ones.
        The number \(number * 7 - 7)
        - That is what stands before it.

        """
    }
    return text
  }

  /// Writes a project with one deck.
  static func write(_ deck: String, to project: URL) throws {
    let content = project.appending(path: "Content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    let file = content.appending(path: "numbers.txt")
    try deck.write(to: file, atomically: true, encoding: .utf8)
  }
}

/// Every file below a folder with its bytes.
func snapshot(_ folder: URL) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for path in filePaths(below: folder) {
    files[path] = try Data(contentsOf: folder.appending(path: path))
  }
  return files
}

/// What tells whether a file was touched: its number and the time of its last change.
func marks(_ folder: URL) throws -> [String: String] {
  var marks: [String: String] = [:]
  for path in filePaths(below: folder) {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.appending(path: path).path)
    let number = (attributes[.systemFileNumber] as? UInt64) ?? 0
    let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    marks[path] = "\(number) \(time)"
  }
  return marks
}
