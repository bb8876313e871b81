/// Reads the little SVG that `dvisvgm` writes: outlines by name, where they are used, and bars.
struct SVGOutline {
  private let svg: Substring

  init(_ svg: String) {
    self.svg = svg[...]
  }

  /// The operators of a PDF that fill the outlines.
  ///
  /// - Parameters:
  ///   - unit: what one unit of the picture is in units of the PDF.
  ///   - baseline: how far below the origin of the picture that of the PDF is, in its units.
  /// - Returns: nil when the picture holds anything else.
  func path(unit: Double, baseline: Double) -> [UInt8]? {
    var outlines: [Substring: Substring] = [:]
    var operators: [UInt8] = []
    for tag in svg.split(separator: "<").dropFirst() {
      let name = tag.prefix { $0.isLetter || $0 == "/" || $0 == "?" || $0 == "!" }
      let values = Self.values(of: tag)
      func number(_ key: Substring) -> Double? { values[key].flatMap { Double($0) } }
      switch name {
      case "?", "?xml", "!", "svg", "defs", "/defs", "/svg", "/g": break
      case "g": guard values["transform"] == nil else { return nil }
      case "path":
        guard let id = values["id"], let data = values["d"], values["transform"] == nil else {
          return nil
        }
        outlines["#" + id] = data
      case "use":
        guard let id = values["xlink:href"], let data = outlines[id],
          let x = number("x"), let y = number("y"), values["transform"] == nil
        else { return nil }
        let place = (x: x * unit, y: (baseline - y) * unit)
        guard SVGPathReader(data, unit: unit, at: place).append(to: &operators) else { return nil }
      case "rect":
        guard let x = number("x"), let y = number("y"), let width = number("width"),
          let height = number("height")
        else { return nil }
        for value in [x, baseline - y - height, width, height] { operators.put(value * unit) }
        operators.put("re ")
      default: return nil
      }
    }
    return operators
  }

  /// The attributes of a tag; dvisvgm puts them between single quotes.
  private static func values(of tag: Substring) -> [Substring: Substring] {
    var values: [Substring: Substring] = [:]
    let parts = tag.split(separator: "'", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let key = parts[index].dropLast().split(separator: " ").last ?? ""
      values[key] = parts[index + 1]
    }
    return values
  }
}

/// Turns the data of an SVG path into operators of a PDF.
struct SVGPathReader {
  private let data: [UInt8]
  private let unit: Double
  private let origin: (x: Double, y: Double)

  init(_ data: Substring, unit: Double, at origin: (x: Double, y: Double)) {
    self.data = Array(data.utf8)
    self.unit = unit
    self.origin = origin
  }

  /// Appends the operators; false when the data hold a command that is not known.
  func append(to operators: inout [UInt8]) -> Bool {
    typealias Point = (x: Double, y: Double)
    var index = 0
    var command: UInt8 = 0
    var (pen, start, control): (Point, Point, Point) = ((0, 0), (0, 0), (0, 0))
    func put(_ points: Point..., as name: StaticString) {
      for point in points {
        operators.put(origin.x + point.x * unit)
        operators.put(origin.y - point.y * unit)
      }
      operators.put("\(name)")
    }
    func curve(_ one: Point, _ other: Point, _ end: Point) {
      put(one, other, end, as: "c ")
      (pen, control) = (end, other)
    }
    func quadratic(_ middle: Point, _ end: Point) {
      let from = pen
      put(
        (from.x + (middle.x - from.x) * 2 / 3, from.y + (middle.y - from.y) * 2 / 3),
        (end.x + (middle.x - end.x) * 2 / 3, end.y + (middle.y - end.y) * 2 / 3), end, as: "c ")
      (pen, control) = (end, middle)
    }
    func mirrored() -> Point { (2 * pen.x - control.x, 2 * pen.y - control.y) }
    while true {
      skipBlanks(&index)
      guard index < data.count else { return true }
      let isCommand = (0x41...0x7A).contains(data[index])
      if isCommand {
        command = data[index]
        index += 1
      }
      guard let count = Self.counts[command], isCommand || count > 0 else { return false }
      var n: [Double] = []
      for _ in 0..<count {
        guard let value = number(&index) else { return false }
        n.append(value)
      }
      switch command {
      case 0x4D:
        pen = (n[0], n[1])
        (start, control) = (pen, pen)
        put(pen, as: "m ")
        command = 0x4C
      case 0x4C, 0x48, 0x56:
        pen = command == 0x48 ? (n[0], pen.y) : command == 0x56 ? (pen.x, n[0]) : (n[0], n[1])
        control = pen
        put(pen, as: "l ")
      case 0x43: curve((n[0], n[1]), (n[2], n[3]), (n[4], n[5]))
      case 0x53: curve(mirrored(), (n[0], n[1]), (n[2], n[3]))
      case 0x51: quadratic((n[0], n[1]), (n[2], n[3]))
      case 0x54: quadratic(mirrored(), (n[0], n[1]))
      default:
        operators.put("h ")
        (pen, control) = (start, start)
      }
    }
  }

  /// How many numbers follow each command: M, L, H, V, C, S, Q, T and Z.
  private static let counts: [UInt8: Int] = [
    0x4D: 2, 0x4C: 2, 0x48: 1, 0x56: 1, 0x43: 6, 0x53: 4, 0x51: 4, 0x54: 2, 0x5A: 0,
  ]

  private func skipBlanks(_ index: inout Int) {
    while index < data.count, data[index] <= 0x20 || data[index] == 0x2C { index += 1 }
  }

  /// The next number; one ends where the next one's sign or second point stands.
  private func number(_ index: inout Int) -> Double? {
    skipBlanks(&index)
    let first = index
    var hasPoint = false
    if index < data.count, data[index] == 0x2D { index += 1 }
    while index < data.count {
      if data[index] == 0x2E {
        if hasPoint { break }
        hasPoint = true
      } else if !(0x30...0x39).contains(data[index]) {
        break
      }
      index += 1
    }
    return Double(String(decoding: data[first..<index], as: UTF8.self))
  }
}
