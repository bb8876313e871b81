/// Every stock that Recto knows; a new one is one entry here.
///
/// Measures of labelled stock are those that the makers' templates and community databases give;
/// `--calibrate` finds what a printer adds.
public enum SheetCatalogue {
  /// The stocks, plain paper first.
  public static let all: [SheetSpec] = plain + single + perforated

  private static let a4 = (210.0, 297.0)
  private static let letter = (215.9, 279.4)
  private static func inches(_ x: Double, _ y: Double) -> (Double, Double) { (x * 25.4, y * 25.4) }

  /// Plain paper or card stock, to be cut.
  private static let plain = [
    SheetSpec("a4-8", "A4, 8 cards", sheet: a4, card: (95, 66), grid: (2, 4), origin: (10, 16.5)),
    SheetSpec("a4-4", "A4, 4 large cards", sheet: a4, card: (95, 133), grid: (2, 2)),
    SheetSpec("a4-6", "A4, 6 cards", sheet: a4, card: (95, 88), grid: (2, 3)),
    SheetSpec("a4-9", "A4, 9 cards", sheet: a4, card: (63, 88), grid: (3, 3)),
    SheetSpec("a4-10", "A4, 10 cards", sheet: a4, card: (90, 54), grid: (2, 5)),
    SheetSpec(
      "a4-wide-9", "A4 landscape, 9 cards", sheet: (297, 210), card: (88, 62), grid: (3, 3)),
    SheetSpec(
      "letter-8", "US Letter, 8 cards", sheet: letter, card: (95, 66), grid: (2, 4),
      origin: (12.95, 7.7)),
    SheetSpec("letter-4", "US Letter, 4 large cards", sheet: letter, card: (95, 126), grid: (2, 2)),
    SheetSpec("letter-6", "US Letter, 6 cards", sheet: letter, card: (95, 84), grid: (2, 3)),
    SheetSpec("letter-9", "US Letter, 9 cards", sheet: letter, card: (63, 86), grid: (3, 3)),
    SheetSpec("letter-10", "US Letter, 10 cards", sheet: letter, card: (88.9, 50.8), grid: (2, 5)),
    SheetSpec(
      "letter-wide-9", "US Letter landscape, 9 cards", sheet: (279.4, 215.9), card: (86, 64),
      grid: (3, 3)),
  ]

  /// Paper of the size of a card.
  private static let single = [
    one("a7", "A7 card", (105, 74)), one("a6", "A6 card", (148, 105)),
    one("index-3x5", "3 × 5 in index card", inches(5, 3), equivalents: ["3x5", "3x5in"]),
    one("index-4x6", "4 × 6 in index card", inches(6, 4), equivalents: ["4x6", "4x6in"]),
  ]

  private static func one(
    _ name: String, _ title: String, _ size: (Double, Double), equivalents: [String] = []
  ) -> SheetSpec {
    SheetSpec(
      name, title, equivalents: equivalents, sheet: size, card: size, grid: (1, 1), isCut: false)
  }

  /// Stock that is perforated or scored.
  static let perforated = [
    SheetSpec(
      "avery-5371", "Avery 5371 business cards",
      equivalents: numbers(
        "5372 5376 5377 5871 5872 5873 5876 5877 5878 5911 8271 8371 8372 8374 8376 8377 8379 "
          + "8471 8476 8571 8871 8872 8873 8876 8877 8878 8879 28371 28876 28877"),
      sheet: letter, card: inches(3.5, 2), grid: (2, 5), origin: inches(0.75, 0.5), isCut: false),
    SheetSpec(
      "avery-5388", "Avery 5388 index cards", equivalents: numbers("5386 8388"), sheet: letter,
      card: inches(5, 3), grid: (1, 3), origin: inches(1.75, 1), isCut: false),
    SheetSpec(
      "avery-5389", "Avery 5389 postcards", equivalents: numbers("8389"), sheet: letter,
      card: inches(6, 4), grid: (1, 2), origin: inches(1.25, 1.25), gaps: inches(0, 0.5),
      isCut: false),
    SheetSpec(
      "avery-8373", "Avery 8373 business cards", equivalents: numbers("3612 5881 8869 28373"),
      sheet: letter, card: inches(3.5, 2), grid: (2, 4), origin: inches(0.5, 0.75),
      gaps: inches(0.5, 0.5), isCut: false),
    SheetSpec(
      "avery-c32011", "Avery C32011-10 business cards", equivalents: ["c32011", "c32011-10"],
      sheet: a4, card: (85, 54), grid: (2, 5), origin: (15, 13.5), gaps: (10, 0), isCut: false),
    SheetSpec(
      "avery-c32015", "Avery C32015 business cards", equivalents: ["c32015", "32015"], sheet: a4,
      card: (85, 54), grid: (2, 4), origin: (17, 31.5), gaps: (6, 6), isCut: false),
    SheetSpec(
      "avery-l7414", "Avery L7414 business cards", equivalents: ["l7414"], sheet: a4,
      card: (90, 52), grid: (2, 5), origin: (15, 18.5), isCut: false),
    SheetSpec(
      "avery-j8414", "Avery J8414 business cards", equivalents: ["j8414"], sheet: a4,
      card: (87, 50.8), grid: (2, 5), origin: (14.8, 20.4), gaps: (6.1, 0), isCut: false),
    // Not symmetric: 14.11 mm at the left, 15.99 mm at the right. The rows overlap by a hair.
    SheetSpec(
      "zweckform-32010", "Zweckform 32010 business cards",
      equivalents: ["c32010", "32010", "avery-c32010"], sheet: a4, card: (85, 53.98),
      grid: (2, 5), origin: (14.11, 14.11), gaps: (9.9, 0), isCut: false),
    SheetSpec(
      "sigel-lp800", "Sigel LP 800 business cards",
      equivalents: ["lp800", "lp801", "lp802", "sigel-lp801", "sigel-lp802"], sheet: a4,
      card: (85, 55), grid: (2, 5), origin: (15, 10), gaps: (10, 0), isCut: false),
  ]

  private static func numbers(_ list: String) -> [String] {
    list.split(separator: " ").flatMap { [String($0), "avery-" + $0] }
  }
}
