import Print
import Yams

/// Reads the stocks below `sheets:` of `recto.yml`.
struct SheetReader {
  /// What is wrong, and where.
  struct Problem {
    let message: String
    let node: Node
  }

  private(set) var sheets: [SheetSpec] = []
  private(set) var problems: [Problem] = []

  private static let keys = ["sheet", "card", "grid", "gutters", "origin"]

  init(_ node: Node) {
    guard case .mapping(let mapping) = node else {
      problems.append(
        Problem(message: "'sheets' must hold names of sheets, each with its measures", node: node))
      return
    }
    for (key, value) in mapping { read(key, value) }
  }

  private mutating func read(_ key: Node, _ value: Node) {
    let name = key.string ?? ""
    guard case .mapping(let mapping) = value else {
      problems.append(
        Problem(
          message: "sheet '\(name)' must hold 'sheet', 'card' and 'grid', such as 'card: 90 x 55'",
          node: value))
      return
    }
    var pairs: [String: (Double, Double)] = [:]
    for (key, value) in mapping {
      let field = key.string ?? ""
      guard Self.keys.contains(field) else {
        problems.append(
          Problem(
            message: "unknown key '\(field)': a sheet has " + Self.keys.joined(separator: ", "),
            node: key))
        return
      }
      guard let pair = Self.pair(value.scalar?.string ?? "", isSheet: field == "sheet") else {
        problems.append(Problem(message: Self.expectation(of: field), node: value))
        return
      }
      pairs[field] = pair
    }
    for field in ["sheet", "card", "grid"] where pairs[field] == nil {
      problems.append(Problem(message: "sheet '\(name)' has no '\(field)'", node: key))
      return
    }
    add(name, pairs, value)
  }

  private mutating func add(_ name: String, _ pairs: [String: (Double, Double)], _ node: Node) {
    let grid = pairs["grid"] ?? (0, 0)
    guard grid.0 == grid.0.rounded(), grid.1 == grid.1.rounded(), max(grid.0, grid.1) <= 100 else {
      problems.append(Problem(message: Self.expectation(of: "grid"), node: node))
      return
    }
    let sheet = SheetSpec(
      name, name, sheet: pairs["sheet"] ?? (0, 0), card: pairs["card"] ?? (0, 0),
      grid: (Int(grid.0), Int(grid.1)), origin: pairs["origin"], gaps: pairs["gutters"] ?? (0, 0))
    if let problem = sheet.problem {
      problems.append(Problem(message: "sheet '\(name)': \(problem.message)", node: node))
    } else {
      sheets.append(sheet)
    }
  }

  private static func expectation(of field: String) -> String {
    switch field {
    case "sheet": "'sheet' must be 'A4', 'Letter' or a width and a height in mm, such as 210 x 297"
    case "grid": "'grid' must be whole numbers of columns and rows, such as 2 x 5"
    default: "'\(field)' must be two measures in mm, such as 90 x 55"
    }
  }

  /// Two numbers: "90 x 55", "90 × 55 mm", "90, 55"; one number is meant twice.
  static func pair(_ text: String, isSheet: Bool = false) -> (Double, Double)? {
    if isSheet {
      switch text.lowercased() {
      case "a4": return (210, 297)
      case "letter", "us letter": return (215.9, 279.4)
      default: break
      }
    }
    let parts = text.lowercased().split(omittingEmptySubsequences: false) { "x×,".contains($0) }
      .map { PrintSettings.millimetres(String($0)) }
    switch parts.count {
    case 1: return parts[0].map { ($0, $0) }
    case 2:
      guard let first = parts[0], let second = parts[1] else { return nil }
      return (first, second)
    default: return nil
    }
  }
}
