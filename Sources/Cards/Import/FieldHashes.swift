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

  /// Nothing is known.
  static let unknown = FieldHashes(values: Array(repeating: 0, count: Field.allCases.count))

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
    let parts = text.split(separator: ".").map { UInt32($0, radix: 16) }
    guard parts.count == Field.allCases.count else { return nil }
    values = parts.compactMap { $0 }
    if values.count != parts.count { return nil }
  }

  /// The hashes in hexadecimal digits, with dots between them.
  var text: String { values.map { String($0, radix: 16) }.joined(separator: ".") }

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
