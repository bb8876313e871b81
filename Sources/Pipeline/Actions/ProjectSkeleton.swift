/// What a new project holds.
enum ProjectSkeleton {
  /// The sample text, below the project's folder.
  static let samplePath = Project.contentName + "/sample.txt"

  /// The files, by path below the project's folder.
  static func files(title: String) -> [(path: String, text: String)] {
    let id = hexadecimal(StableHash.of(Array(title.utf8)))
    return [
      (Project.configurationName, settings(title: title, id: id)),
      (samplePath, sample),
      (".gitignore", "/\(Project.outputName)/\n/.\(Project.outputName).*/\n"),
    ]
  }

  private static func settings(title: String, id: String) -> String {
    """
    # The settings of this project; every line may be left out.
    title: \(quoted(title))
    # The language of the site, and of decks that name none; without it both are guessed.
    # language: en
    # Keeps the progress of everybody who studies: leave it as it is.
    id: \(quoted(id))

    """
  }

  /// A text as YAML takes it, whatever it holds.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5c: result += "\\" + String(scalar)
      case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0xfeff:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A path as a shell takes it.
  static func shellWord(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { isAlphanumeric($0) || "-_./".utf8.contains($0) }
    if isPlain, !text.isEmpty { return text }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  private static let sample = """
    Rivers, a sample
    Which part of a river lies closest to where it starts?
    Correct Answer
    The upper course
    Explanation:
    The upper course is steep and narrow, so the water cuts down into the rock.
    Incorrect Answers
    The delta
    - A delta is where the river drops what it carries, at its mouth.
    The estuary
    - An estuary is the part of the mouth that the tide reaches.
    What is a tributary?
    A tributary is a smaller river that flows into a larger one.
    What does a meander become when the river cuts through its neck?
    Correct Answer
    An oxbow lake
    Explanation:
    The old loop is cut off from the flow and stays behind as a curved lake.
    Incorrect Answers
    A waterfall
    - A waterfall forms where hard rock lies over soft rock.
    A levee
    - A levee is a bank that floods build up beside the channel.

    """
}
