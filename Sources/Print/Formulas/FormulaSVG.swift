import Bytes

/// A formula on a page for browsers: a picture in the text, that stands on the base line.
extension FormulaShape {
  /// A page may have rules for styles but no styles of elements, so there is a rule for each depth
  /// in steps of so many em.
  private static let depthStep: Float = 0.05

  /// How far it reaches below the base line, in steps.
  var depthSteps: Int { max(0, Int((depth / Self.depthStep).rounded(.up))) }

  /// The rule that puts formulas of a depth on the base line.
  static func rule(ofDepth steps: Int) -> String {
    ".v\(steps){vertical-align:-\(SheetMarks.number(Double(steps) * Double(depthStep)))em}\n"
  }

  /// Appends the picture; it grows with the type around it, and screen readers say its source.
  func appendSVG(to html: inout [UInt8]) {
    let below = Float(depthSteps) * Self.depthStep
    let (wide, high) = (Self.thousandths(width), Self.thousandths(ascent + below))
    html += "<svg class=\"v\(depthSteps)\" width=\"\(Self.em(wide))em\" ".utf8
    html += "height=\"\(Self.em(high))em\" viewBox=\"0 \(-Self.thousandths(ascent)) ".utf8
    html += "\(wide) \(high)\" role=\"img\" aria-label=\"".utf8
    HTMLText.append(source, to: &html)
    html += "\"><path d=\""
    appendPath(to: &html)
    html += "\"/></svg>"
  }

  /// The operators of the PDF as data of an SVG path: y grows downwards there.
  private func appendPath(to html: inout [UInt8]) {
    var numbers: [Int] = []
    for word in path.split(separator: 0x20) {
      let text = String(decoding: word, as: UTF8.self)
      if let number = Double(text) {
        numbers.append(Int((numbers.count % 2 == 0 ? number : -number).rounded()))
        continue
      }
      let list = numbers.map(String.init).joined(separator: " ")
      switch text {
      case "m", "l", "c": html += (text.uppercased() + list).utf8
      case "re" where numbers.count == 4:
        html += "M\(numbers[0]) \(numbers[1])h\(numbers[2])v\(numbers[3])h\(-numbers[2])z".utf8
      default: html += "Z"
      }
      numbers = []
    }
  }

  /// Thousandths of an em, in tens: sizes are written with two digits.
  private static func thousandths(_ em: Float) -> Int { Int((em * 100).rounded(.up)) * 10 }

  private static func em(_ thousandths: Int) -> String {
    SheetMarks.number(Double(thousandths) / 1000)
  }
}
