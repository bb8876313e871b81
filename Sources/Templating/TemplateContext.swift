/// What a template is filled with: values by name.
public struct TemplateContext: Sendable {
  /// The values with their names, in the order in which they were set.
  ///
  /// A page has few names: looking through an array costs less than hashing them.
  private(set) var pairs: [(name: String, value: TemplateValue)]

  /// A context with values; of two with one name the later counts.
  public init(_ values: KeyValuePairs<String, TemplateValue> = [:]) {
    pairs = values.map { (name: $0.key, value: $0.value) }
  }

  /// The value of a name.
  public subscript(name: String) -> TemplateValue? {
    get { pairs.last { $0.name == name }?.value }
    set {
      pairs.removeAll { $0.name == name }
      if let newValue { pairs.append((name: name, value: newValue)) }
    }
  }
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
