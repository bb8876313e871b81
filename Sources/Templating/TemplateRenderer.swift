import Bytes

/// One page that is being filled.
struct TemplateRenderer {
  let templates: [String: [TemplateNode]]
  private(set) var output: [UInt8] = []
  /// Names that a template printed and the page did not have, and partials that are missing.
  private(set) var missing: [TemplateName] = []

  /// Where names are looked up, the last first.
  private var stack: [TemplateContext]
  private var depth = 0

  init(_ contexts: [TemplateContext], templates: [String: [TemplateNode]]) {
    self.templates = templates
    stack = contexts
    output.reserveCapacity(8_192)
  }

  /// Appends nodes; `indentation` goes before each line but the first.
  mutating func render(_ nodes: [TemplateNode], indentation: [UInt8] = []) {
    if !indentation.isEmpty {
      renderIndented(nodes, indentation)
      return
    }
    for node in nodes {
      if case .text(let text) = node {
        output += text
      } else {
        render(node, indentation: [])
      }
    }
  }

  private mutating func render(_ node: TemplateNode, indentation: [UInt8]) {
    switch node {
    case .text(let text): output += text
    case .variable(let name, let isEscaped): print(name, isEscaped: isEscaped)
    case .section(let name, let isInverted, let inner):
      let value = value(of: name)
      if isInverted {
        if value?.isNothing ?? true { render(inner, indentation: indentation) }
      } else if case .list(let items)? = value {
        for item in items {
          stack.append(item)
          render(inner, indentation: indentation)
          stack.removeLast()
        }
      } else if let value, !value.isNothing {
        render(inner, indentation: indentation)
      }
    case .partial(let name, let added):
      // A circle of partials is an error of the linter's; here it must only end.
      guard let inner = templates[name.text], depth < 50 else {
        missing.append(name)
        return
      }
      depth += 1
      render(inner, indentation: indentation + added)
      depth -= 1
    }
  }

  private mutating func renderIndented(_ nodes: [TemplateNode], _ indentation: [UInt8]) {
    let start = output.count
    for node in nodes {
      guard case .text(let text) = node else {
        let before = output.count
        let isLineStart = before > start && output.last == UInt8(ascii: "\n")
        if isLineStart { output += indentation }
        let filled = output.count
        render(node, indentation: indentation)
        if isLineStart, output.count == filled { output.removeLast(filled - before) }
        continue
      }
      var rest = text[...]
      while !rest.isEmpty {
        let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
        if output.count > start, output.last == UInt8(ascii: "\n") { output += indentation }
        output += rest[..<end]
        rest = rest[end...]
      }
    }
  }

  private mutating func print(_ name: TemplateName, isEscaped: Bool) {
    switch value(of: name) {
    case .text(let text)?:
      if isEscaped { output.append(escapingAttribute: text) } else { output += text.utf8 }
    case .html(let html)?:
      if isEscaped { output.append(escapingAttribute: html) } else { output += html }
    case .flag, .list, nil: missing.append(name)
    }
  }

  private func value(of name: TemplateName) -> TemplateValue? {
    var index = stack.count
    while index > 0 {
      index -= 1
      if let value = stack[index].value(of: name.text, key: name.key) { return value }
    }
    return nil
  }
}

extension TemplateValue {
  /// Whether a section over it is left out.
  var isNothing: Bool {
    switch self {
    case .flag(let isSet): !isSet
    case .list(let items): items.isEmpty
    case .text, .html: false
    }
  }
}

extension [UInt8] {
  /// Appends text that is safe between tags and inside quoted attributes.
  ///
  /// It goes by bytes: a mark that joins a quotation mark (U+0301 after `"`) must not hide it.
  mutating func append(escapingAttribute text: String) {
    var text = text
    text.withUTF8 { unsafe append(escaping: $0) }
  }

  /// Appends bytes in the same way.
  mutating func append(escapingAttribute text: [UInt8]) {
    unsafe text.withUnsafeBufferPointer { unsafe append(escaping: $0) }
  }

  /// Appends runs between the bytes that must not stand as they are: byte by byte took four times
  /// as long.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let index = unsafe marks.place(in: text, from: start)
      unsafe append(contentsOf: text[start..<index])
      if index == text.count { return }
      switch unsafe text[index] {
      case UInt8(ascii: "<"): self += "&lt;"
      case UInt8(ascii: ">"): self += "&gt;"
      case UInt8(ascii: "&"): self += "&amp;"
      case UInt8(ascii: "\""): self += "&quot;"
      default: self += "&#39;"
      }
      start = index + 1
    }
  }
}

/// What must not stand as it is between tags and in attributes.
private let marks = ByteSet { "<>&\"'".utf8.contains($0) }
