/// Orders names so that `card-2` comes before `card-10`.
struct NaturalOrder: Comparable {
  private enum Part: Comparable {
    case number(length: Int, digits: [UInt8])
    case text([UInt8])

    static func < (one: Part, other: Part) -> Bool {
      switch (one, other) {
      case (.number(let a, let x), .number(let b, let y)):
        a == b ? x.lexicographicallyPrecedes(y) : a < b
      case (.text(let a), .text(let b)): a.lexicographicallyPrecedes(b)
      case (.number, .text): true
      case (.text, .number): false
      }
    }
  }

  private let parts: [Part]

  /// The order of a name.
  init(_ name: String) {
    var parts: [Part] = []
    var rest = Array(name.utf8)[...]
    while let first = rest.first {
      let isNumber = Ascii.isDigit(first)
      let run = rest.prefix { Ascii.isDigit($0) == isNumber }
      rest = rest[run.endIndex...]
      if isNumber {
        let digits = Array(run.drop { $0 == 0x30 })
        parts.append(.number(length: digits.count, digits: digits))
      } else {
        parts.append(.text(run.map(Ascii.lowercased)))
      }
    }
    self.parts = parts
  }

  static func < (one: Self, other: Self) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }
}
