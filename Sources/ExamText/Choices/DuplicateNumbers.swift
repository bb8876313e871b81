import Diagnostics

/// Finds questions with a number that one before has, too.
struct DuplicateNumbers {
  /// A warning for each, with the question's index.
  private(set) var diagnostics: [(index: Int, Diagnostic)] = []

  init(places: [QuestionPlace], path: String) {
    let numbers = places.map { $0.header?.number }
    var seen: [Int: Int] = [:]
    var last = 0
    for (index, number) in numbers.enumerated() {
      guard let number else { continue }
      defer { last = number }
      // Each chapter may count from 1, and a list may leave counting to its reader.
      if number == 1 {
        let counts = index + 1 < numbers.count && numbers[index + 1] == 2
        guard last == 1, counts else {
          seen = [1: index]
          continue
        }
      }
      guard let first = seen[number] else {
        seen[number] = index
        continue
      }
      diagnostics.append(
        (
          index,
          .warning(
            "duplicate-number",
            "the question on line \(places[first].stem.lowerBound + 1) has the number \(number), "
              + "too; both were kept",
            at: SourceLocation(
              path: path, line: places[index].stem.lowerBound + 1, column: 1))
        ))
    }
  }
}
