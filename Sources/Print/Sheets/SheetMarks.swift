/// The marks in the margins of a sheet, as strokes: browsers do not print backgrounds unasked.
enum SheetMarks {
  /// The drawing of a page's marks as bytes; drawn once, as each page of sheets has it.
  static func bytes(_ paper: Paper, onBack: Bool) -> [UInt8] {
    let drawings = onBack ? backs : fronts
    return drawings[paper.name] ?? drawing(paper, onBack: onBack)
  }

  private static let fronts = drawings(onBack: false)
  private static let backs = drawings(onBack: true)

  private static func drawings(onBack: Bool) -> [String: [UInt8]] {
    Dictionary(
      Paper.all.map { ($0.name, drawing($0, onBack: onBack)) }, uniquingKeysWith: { one, _ in one })
  }

  private static func drawing(_ paper: Paper, onBack: Bool) -> [UInt8] {
    Array(svg(Imposition(sheet: paper.sheet), onBack: onBack).utf8)
  }

  /// The drawing of a page's cut marks, on fronts of the bar that shows the scale, and of the lines
  /// where cards are folded.
  static func svg(_ imposition: Imposition, onBack: Bool) -> String {
    let sheet = imposition.sheet
    let height = sheet.height - Paper.shortage
    let path = imposition.cutMarks(onBack: onBack).map(stroke).joined()
    let bar = onBack ? "" : scaleBar(sheet)
    let folds = (0..<imposition.cardsPerSheet).compactMap(imposition.foldLine).map {
      "<path class=\"crease\" d=\"\(stroke($0))\"/>"
    }
    return """
      <svg class="marks" viewBox="0 0 \(number(sheet.width)) \(number(height))" aria-hidden="true">\
      <path d="\(path)"/>\(folds.joined())\(bar)</svg>

      """
  }

  /// The drawings for each way to print, for the script that puts cards onto other sheets.
  static func templates(_ sheet: SheetSpec) -> String {
    func template(_ name: String, _ flip: SheetFlip, onBack: Bool) -> String {
      let drawing = svg(Imposition(sheet: sheet, flip: flip), onBack: onBack)
      return "<template data-marks=\"\(name)\">\(drawing)</template>\n"
    }
    return template("front", .long, onBack: false) + template("long", .long, onBack: true)
      + template("short", .short, onBack: true) + template("fold", .fold, onBack: false)
  }

  private static func stroke(_ line: PageLine) -> String {
    "M\(number(line.x1)) \(number(line.y1))L\(number(line.x2)) \(number(line.y2))"
  }

  /// A bar of 50 mm with a stroke at each end and the words "50 mm", drawn with curves.
  private static func scaleBar(_ sheet: SheetSpec) -> String {
    guard let scale = ScaleBar(sheet) else { return "" }
    let turn = scale.isUpright ? " rotate(-90)" : ""
    let place = "translate(\(number(scale.x)) \(number(scale.y)))"
    let sign = "translate(\(scale.isUpright ? "23 -2.6" : "51.5 -1.1"))"
    return "<g transform=\"\(place)\(turn)\"><path d=\"\(bar)\"/>"
      + "<path transform=\"\(sign)\" d=\"\(words)\"/></g>"
  }

  private static let bar = "M0-.9C0-.3 0 .3 0 .9M50-.9C50-.3 50 .3 50 .9M0 0C16 0 34 0 50 0"
  private static let words =
    "M1.2 0C.8 0 .6 0 .2 0C.15 .4 .1 .6 .1 .9C.8 .5 1.4 .9 1.4 1.5C1.4 2.2 .5 2.5 0 1.9"
    + "M2.7 0C1.8 0 1.8 2.2 2.7 2.2C3.6 2.2 3.6 0 2.7 0"
    + "M5 2.2C5 1.7 5 1.2 5 .8M5 1.3C5.2 .6 5.9 .6 5.9 1.3C5.9 1.6 5.9 1.9 5.9 2.2"
    + "M5.9 1.3C6.1 .6 6.8 .6 6.8 1.3C6.8 1.6 6.8 1.9 6.8 2.2"
    + "M7.7 2.2C7.7 1.7 7.7 1.2 7.7 .8M7.7 1.3C7.9 .6 8.6 .6 8.6 1.3C8.6 1.6 8.6 1.9 8.6 2.2"
    + "M8.6 1.3C8.8 .6 9.5 .6 9.5 1.3C9.5 1.6 9.5 1.9 9.5 2.2"

  /// A measure in at most hundredths, without needless zeros.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0
      ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
