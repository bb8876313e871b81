/// What a deck is printed as, if not as cards.
public enum BookletKind: String, Sendable, Hashable, CaseIterable {
  /// An exam on paper: questions, boxes to tick, room to write.
  case exam
  /// The answers to that exam, with reasons.
  case key
  /// Questions with their answers, in two columns.
  case sheet
  /// The same on small pages, to be folded and stapled.
  case booklet

  /// The size of the type in pt: an exam is read in haste, a key is looked things up in.
  var size: Float {
    switch self {
    case .exam, .booklet: 9
    case .sheet: 8.5
    case .key: 8
    }
  }
}

extension BookletKind {
  /// The height of a line in em: columns are narrow enough to be read with less than cards have.
  var lineHeight: Float {
    switch self {
    case .exam, .key: 1.18
    case .sheet: 1.25
    case .booklet: 1.3
    }
  }

  /// The part of a column that an item may leave empty to stay in one piece.
  var mostTogether: Float {
    switch self {
    case .exam: 0.4
    case .key: 0.05
    case .sheet: 0.12
    case .booklet: 0.2
    }
  }
}

/// How an exam, a key, a study sheet or a booklet is made.
public struct BookletChoices: Sendable {
  /// What it is.
  public var kind: BookletKind
  /// The width of the paper in mm, upright.
  public var width: Double
  /// The height of the paper in mm, upright.
  public var height: Double
  /// The versions of an exam and of its key, at least one.
  public var versions: [ExamVersion]
  /// How many points each question is worth.
  public var points: Int
  /// How much stands below answers.
  public var extent: BackExtent
  /// Whether type is 18 pt, in one column.
  public var isLargePrint: Bool
  /// Which edge a two-sided printer should turn the sheets over; a booklet has its own.
  public var flip: SheetFlip

  /// Choices; all but kind and paper may stay as they are.
  public init(
    _ kind: BookletKind, width: Double, height: Double,
    versions: [ExamVersion] = [ExamVersion(name: "", seed: nil)], points: Int = 1,
    extent: BackExtent = .all, flip: SheetFlip = .long, isLargePrint: Bool = false
  ) {
    self.kind = kind
    self.width = width
    self.height = height
    self.versions = versions
    self.points = points
    self.extent = extent
    self.flip = flip
    self.isLargePrint = isLargePrint
  }

  /// The size of the type in pt.
  var size: Float { isLargePrint ? 18 : kind.size }

  /// Where text stands on a page.
  var grid: PageGrid {
    kind == .booklet
      ? PageGrid(width: height / 2, height: width, columns: 1)
      : PageGrid(width: width, height: height, columns: isLargePrint ? 1 : 2)
  }

  var duplex: PDFMetadata.Duplex {
    switch flip {
    case _ where kind == .booklet: .shortEdge
    case .short: .shortEdge
    case .none: .simplex
    case .long, .manual, .fold: .longEdge
    }
  }

  /// Whether each part begins on the front of a sheet, so that it can be handed out by itself.
  var startsOnFronts: Bool { kind == .exam && flip != .none }
}
