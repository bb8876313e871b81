import Diagnostics
import Print

/// What the command line asks of `recto print`, as it was written.
public struct PrintSettings: Sendable {
  /// The stock; nil for `a4-8`.
  public var sheet: String?
  /// `long`, `short`, `manual`, `none` or `fold`.
  public var flip = "long"
  /// `book` or `calendar`.
  public var turn = "book"
  /// `x,y` in mm.
  public var backOffset: String?
  /// The room between cards in mm: 0, 3 or 6.
  public var gutter: String?
  /// Whether cards have a line around them.
  public var hasFrame = false
  /// Whether type is 18 pt.
  public var isLargePrint = false
  /// `full` or `short`.
  public var back = "full"
  /// `all`, `explanation`, `rationale` or `none`.
  public var with = "all"
  /// The tag that cards must have.
  public var tag: String?
  /// `a-b`: the numbers of the cards.
  public var range: String?

  /// What is printed unless told otherwise.
  public init() {}
}

/// A setting that makes no sense, and what to write instead.
struct PrintSettingProblem: Error {
  let message: String
  /// What it ends with: most make no sense whatever the project holds.
  var status = ExitStatus.usage
}

extension PrintSettings {
  /// The choices that are meant; `own` are the stocks of the project.
  func choices(own: [SheetSpec]) throws(PrintSettingProblem) -> PrintChoices {
    let sheet = sheet ?? "a4-8"
    guard var stock = SheetCatalogue.sheet(named: sheet, own: own) else {
      var message = "there is no sheet '\(sheet)'"
      if let nearest = SheetCatalogue.nearest(to: sheet, own: own) {
        message += ": did you mean '\(nearest)'?"
      }
      throw PrintSettingProblem(message: message + " (recto print --list-sheets shows all)")
    }
    if let gutter {
      guard let millimetres = Self.millimetres(gutter), [0, 3, 6].contains(millimetres) else {
        throw PrintSettingProblem(message: "--gutter must be 0, 3 or 6 mm")
      }
      guard let spaced = stock.with(gutter: millimetres) else {
        throw PrintSettingProblem(
          message: "the cards of '\(stock.name)' are where the stock has them: leave out --gutter")
      }
      stock = spaced
    }
    let imposition = Imposition(
      sheet: stock, flip: try choice(flip, "--flip"), turn: try choice(turn, "--turn"),
      backOffset: try offset())
    if let problem = imposition.problem {
      throw PrintSettingProblem(message: "sheet '\(stock.name)': \(problem.message)")
    }
    let extents: [BackExtent] = [.all, .explanation, .rationale, .none]
    var extent: BackExtent = try choice(with, "--with", among: extents)
    switch back {
    case "full": break
    case "short": extent = .short
    default: throw PrintSettingProblem(message: "--back must be 'full' or 'short'")
    }
    return PrintChoices(
      imposition, extent: extent, hasFrame: hasFrame, isLargePrint: isLargePrint)
  }

  private func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ name: String, among some: [Value]? = nil
  ) throws(PrintSettingProblem) -> Value where Value.RawValue == String {
    let values = some ?? Array(Value.allCases)
    if let value = values.first(where: { $0.rawValue == text }) { return value }
    let names = values.map(\.rawValue)
    var message = "\(name) must be " + names.dropLast().joined(separator: ", ")
    message += " or " + (names.last ?? "")
    if let nearest = nearestName(to: text, in: names) { message += ": did you mean '\(nearest)'?" }
    throw PrintSettingProblem(message: message)
  }

  private func offset() throws(PrintSettingProblem) -> Imposition.Offset {
    guard let backOffset else { return Imposition.Offset() }
    let parts = backOffset.split(separator: ",", omittingEmptySubsequences: false)
      .map { Self.millimetres(String($0)) }
    guard parts.count == 2, let x = parts[0], let y = parts[1], abs(x) <= 20, abs(y) <= 20 else {
      throw PrintSettingProblem(
        message: "--back-offset must be two numbers of mm, at most 20, such as 0.5,-1.2")
    }
    return Imposition.Offset(x: x, y: y)
  }

  /// A number of mm, perhaps with its unit.
  static func millimetres(_ text: String) -> Double? {
    var text = text.filter { $0 != " " }
    if text.hasSuffix("mm") { text.removeLast(2) }
    guard let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// The numbers of the cards that are wanted; nil for all.
  func numbers() throws(PrintSettingProblem) -> ClosedRange<Int>? {
    guard let range else { return nil }
    let parts = range.split(separator: "-", omittingEmptySubsequences: false)
    let first = parts.first.flatMap { $0.isEmpty ? 1 : Int($0) }
    let last = parts.count == 1 ? first : parts[1].isEmpty ? Int.max : Int(parts[1])
    guard parts.count <= 2, let first, let last, first >= 1, first <= last,
      !["", "-"].contains(range)
    else {
      throw PrintSettingProblem(
        message: "--range must be numbers of cards, such as 10-25, 10- or 7")
    }
    return first...last
  }
}
