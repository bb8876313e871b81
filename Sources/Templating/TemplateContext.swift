/// What a template is filled with.
public struct TemplateContext: Sendable {
  /// The values by name.
  public var values: [String: TemplateValue]

  /// A context with values.
  public init(_ values: [String: TemplateValue] = [:]) {
    self.values = values
  }

  /// The value of a name.
  public subscript(name: String) -> TemplateValue? {
    get { values[name] }
    set { values[name] = newValue }
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
