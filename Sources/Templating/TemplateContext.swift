/// What a template is filled with: values by name.
public struct TemplateContext: Sendable {
  /// The values with their names, in the order in which they were set.
  private(set) var pairs: [(String, TemplateValue)]
  /// The names again, as numbers that are fast to look through; a page has few.
  private var keys: [UInt64]

  /// Values by name, written as a dictionary; kept as they come, as a page has many.
  public struct Pairs: ExpressibleByDictionaryLiteral {
    fileprivate let pairs: [(String, TemplateValue)]

    /// The given pairs.
    public init(dictionaryLiteral elements: (String, TemplateValue)...) {
      pairs = elements
    }
  }

  /// A context with values; of two with one name the later counts.
  public init(_ values: Pairs = [:]) {
    pairs = values.pairs
    keys = pairs.map { templateKey($0.0) }
  }

  /// The value of a name.
  public subscript(name: String) -> TemplateValue? {
    get { value(of: name, key: templateKey(name)) }
    set {
      if let index = pairs.firstIndex(where: { $0.0 == name }) {
        pairs.remove(at: index)
        keys.remove(at: index)
        self[name] = newValue
      } else if let newValue {
        pairs.append((name, newValue))
        keys.append(templateKey(name))
      }
    }
  }

  /// The value of a name whose key is known.
  func value(of name: String, key: UInt64) -> TemplateValue? {
    var index = keys.count
    while index > 0 {
      index -= 1
      if keys[index] == key, pairs[index].0 == name { return pairs[index].1 }
    }
    return nil
  }
}

/// A number for a name, the same for the same name and rarely the same for two.
func templateKey(_ name: String) -> UInt64 {
  let bytes = name.utf8.span
  let count = bytes.count
  if count == 0 { return 0 }
  return UInt64(truncatingIfNeeded: count) << 24 | UInt64(bytes[0]) << 16
    | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1])
}

/// One value: its kind decides how a template may use it.
public enum TemplateValue: Sendable {
  /// Plain text, escaped where it is printed: `{{name}}`.
  case text(String)
  /// HTML that is safe as it is: `{{{name}}}`.
  case html([UInt8])
  /// A condition: `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`.
  case flag(Bool)
  /// Repeated parts, each with its own names: `{{#name}}…{{/name}}`.
  case list([TemplateContext])
}
