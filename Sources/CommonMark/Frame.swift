extension TreeReader {
  /// A container that is being filled.
  struct Frame {
    let kind: CMarkWalk.Kind
    let line: Int
    var blocks: [Block] = []
    var inlines: [Inline] = []
    /// Text that waits to become an inline: cmark cuts text at each mark it looked at.
    var text = ""
    var items: [List.Item] = []
    var level = 0
    var start: Int?
    var isTight = false
    var isTask = false
    var isTicked: Bool?
    var destination = ""
    var title = ""

    init(_ kind: CMarkWalk.Kind, line: Int) {
      self.kind = kind
      self.line = line
    }

    mutating func add(_ inline: Inline) {
      flush()
      inlines.append(inline)
    }

    mutating func addText(_ more: String) {
      // An empty text becomes the other without a copy.
      if text.isEmpty { text = more } else { text += more }
    }

    mutating func flush() {
      if text.isEmpty { return }
      inlines.append(.text(text))
      text = ""
    }
  }
}
