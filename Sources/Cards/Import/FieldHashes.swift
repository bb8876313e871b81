/// What each field of a card said at some time, so that it can be told who changed what.
struct FieldHashes: Hashable {
  /// The parts of a card that change on their own.
  enum Field: Int, CaseIterable {
    case prompt, options, answer, explanation, tags, source, language, kind, order

    /// What people call it.
    var name: String { self == .kind ? "kind of card" : "\(self)" }
  }

  /// One hash per field; 0 when it isn't known what the field said.
  private(set) var values: [UInt32]
  /// For each field, what the source said when its author was told that both had changed it; 0
  /// where there is nothing of that kind.
  private var told = FieldHashes.nothing

  private static let nothing = [UInt32](repeating: 0, count: Field.allCases.count)

  /// Nothing is known.
  static let unknown = FieldHashes(values: nothing)

  private init(values: [UInt32]) {
    self.values = values
  }

  /// What a card says now.
  init(of file: CardFile) {
    let card = file.card
    values = Field.allCases.map { field in
      switch field {
      case .prompt: Self.hash([card.prompt.text])
      case .options: Self.hash(card.options.flatMap(Self.parts))
      case .answer: Self.hash([card.answer?.text])
      case .explanation: Self.hash([card.explanation?.text])
      case .tags: Self.hash(card.tags)
      case .source: Self.hash([card.source])
      case .language: Self.hash([card.language])
      case .kind: Self.hash([card.kind.rawValue])
      case .order: Self.hash([file.order.map { "\($0)" }])
      }
    }
  }

  /// Hashes as written by `text`; nil when they make no sense.
  init?(text: String) {
    let fields = text.split(separator: ".").map { field in
      field.split(separator: "~", omittingEmptySubsequences: false).map { UInt32($0, radix: 16) }
    }
    guard fields.count == Field.allCases.count else { return nil }
    values = []
    for (index, parts) in fields.enumerated() {
      guard parts.count <= 2, let value = parts[0], let old = parts.count == 1 ? 0 : parts[1]
      else { return nil }
      values.append(value)
      told[index] = old
    }
  }

  /// The hashes in hexadecimal digits, with dots between them; what was told follows after `~`.
  var text: String {
    zip(values, told).map { value, old in
      String(value, radix: 16) + (old == 0 ? "" : "~" + String(old, radix: 16))
    }.joined(separator: ".")
  }

  /// Whether the author knows that the source says this of a field that was changed by hand too.
  func hasTold(_ field: Field, _ hash: UInt32) -> Bool { told[field.rawValue] == hash }

  /// Notes that the author is told so, or that nothing is to be told.
  mutating func noteTold(_ field: Field, _ hash: UInt32 = 0) { told[field.rawValue] = hash }

  subscript(field: Field) -> UInt32 {
    get { values[field.rawValue] }
    set { values[field.rawValue] = newValue }
  }

  private static func parts(_ option: Option) -> [String?] {
    [option.isCorrect ? "right" : "wrong", option.text.text, option.rationale?.text]
  }

  private static func hash(_ parts: [String?]) -> UInt32 {
    var hash = StableHash()
    for part in parts {
      hash.combine(part == nil ? [0] : [1])
      hash.combine(part ?? "")
    }
    return max(1, UInt32(truncatingIfNeeded: hash.value >> 32))
  }
}
