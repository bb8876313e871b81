import Diagnostics
import Print

/// What the command line asks of `recto print --as`, as it was written.
public struct BookletSettings: Sendable {
  /// `exam`, `key`, `sheet` or `booklet`.
  public var kind: String
  /// The names of an exam's versions, with commas between them.
  public var versions: String?
  /// The number that the orders of versions hang on.
  public var seed: String?
  /// How many points each question is worth.
  public var points: String?

  /// What is made unless told otherwise.
  public init(kind: String) {
    self.kind = kind
  }
}

extension BookletSettings {
  /// Whether something else than cards is asked for, or what only makes sense for it.
  public var isMeant: Bool {
    kind != "cards" || versions != nil || seed != nil || points != nil
  }

  private static let onlyForExams = PrintSettingProblem(
    message: "--versions, --seed and --points belong to --as exam and --as key: add one of these, "
      + "or leave them out")

  /// The kind that is meant.
  func kindOfBooklet() throws(PrintSettingProblem) -> BookletKind {
    if let kind = BookletKind(rawValue: kind) { return kind }
    if kind == "cards" { throw Self.onlyForExams }
    let names = ["cards"] + BookletKind.allCases.map(\.rawValue)
    var message = "--as must be cards, exam, key, sheet or booklet"
    if let nearest = nearestName(to: kind, in: names) { message += ": did you mean '\(nearest)'?" }
    throw PrintSettingProblem(message: message)
  }

  /// The choices that are meant; `own` are the stocks of the project.
  func choices(_ settings: PrintSettings, own: [SheetSpec]) throws(PrintSettingProblem)
    -> BookletChoices
  {
    let kind = try kindOfBooklet()
    try refuseWhatIsForCards(settings, kind)
    let (width, height) = try paper(settings, own: own)
    var settings = settings
    settings.sheet = nil
    let cards = try settings.choices(own: [])
    return BookletChoices(
      kind, width: width, height: height, versions: try examVersions(kind),
      points: try pointsOfQuestion(), extent: cards.extent, flip: cards.imposition.flip,
      isLargePrint: cards.isLargePrint)
  }

  /// Names an option that would change nothing.
  private func refuseWhatIsForCards(
    _ settings: PrintSettings, _ kind: BookletKind
  ) throws(PrintSettingProblem) {
    let plain = PrintSettings()
    let cards = "cards: leave it out, or leave out --as"
    let answers = "answers: leave it out, or write --as key"
    let useless: [(isGiven: Bool, option: String, belongs: String)] = [
      (settings.turn != plain.turn, "--turn", cards),
      (settings.backOffset != nil, "--back-offset", cards),
      (settings.gutter != nil, "--gutter", cards),
      (settings.hasFrame, "--frame", cards),
      (["fold", "manual"].contains(settings.flip), "--flip \(settings.flip)", cards),
      (
        kind == .booklet && ["short", "none"].contains(settings.flip), "--flip",
        "single pages: leave it out, as a booklet has its own"
      ),
      (kind == .exam && settings.back != plain.back, "--back", answers),
      (kind == .exam && settings.with != plain.with, "--with", answers),
    ]
    guard let first = useless.first(where: \.isGiven) else { return }
    throw PrintSettingProblem(message: "\(first.option) belongs to \(first.belongs)")
  }

  /// The paper: by its name, or that of a stock of the project, upright.
  private func paper(
    _ settings: PrintSettings, own: [SheetSpec]
  ) throws(PrintSettingProblem) -> (Double, Double) {
    let name = settings.sheet ?? "a4"
    switch name.lowercased() {
    case "a4": return (210, 297)
    case "letter", "us-letter": return (215.9, 279.4)
    default: break
    }
    guard let stock = SheetCatalogue.sheet(named: name, own: own) else {
      throw PrintSettingProblem(
        message: "there is no paper '\(name)': write --sheet a4 or --sheet letter")
    }
    let size = (min(stock.width, stock.height), max(stock.width, stock.height))
    guard size.0 >= 180, size.1 >= 240 else {
      throw PrintSettingProblem(
        message: "the paper of '\(stock.name)' is too small for \(kind == "key" ? "a" : "an") "
          + "\(kind): write --sheet a4 or --sheet letter")
    }
    guard own.contains(where: { $0.name == stock.name }) else {
      throw PrintSettingProblem(
        message: "--sheet \(name) belongs to cards: write --sheet a4 or --sheet letter")
    }
    return size
  }

  private func examVersions(_ kind: BookletKind) throws(PrintSettingProblem) -> [ExamVersion] {
    var number: UInt64?
    if let seed {
      guard let value = UInt64(seed) else {
        throw PrintSettingProblem(message: "--seed must be a whole number, such as 7")
      }
      number = value
    }
    if kind != .exam && kind != .key, versions != nil || number != nil || points != nil {
      throw Self.onlyForExams
    }
    guard let versions else { return [ExamVersion(name: "", seed: number)] }
    let names = versions.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard names.count <= 26, Set(names).count == names.count,
      names.allSatisfy({ !$0.isEmpty && $0.count <= 12 })
    else {
      throw PrintSettingProblem(
        message: "--versions must be different names with commas between them, such as A,B,C")
    }
    return names.map { ExamVersion(name: $0, seed: number ?? 1) }
  }

  private func pointsOfQuestion() throws(PrintSettingProblem) -> Int {
    guard let points else { return 1 }
    guard let number = Int(points), (1...1000).contains(number) else {
      throw PrintSettingProblem(message: "--points must be a whole number from 1 on, such as 2")
    }
    return number
  }
}
