/// A piece of a template that was read.
enum TemplateNode: Sendable, Hashable {
  case text([UInt8])
  /// `{{name}}`, or `{{{name}}}` when not escaped.
  case variable(TemplateName, isEscaped: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when inverted.
  case section(TemplateName, isInverted: Bool, [TemplateNode])
  /// `{{> name}}`; the blanks before one that has its line to itself go before each of its lines.
  case partial(TemplateName, indentation: [UInt8])
}

/// A name in a template, and where it stands.
///
/// An object, as nodes are copied at each step of rendering: so it is one reference that is counted.
final class TemplateName: Sendable, Hashable {
  let text: String
  /// The template's path below `Templates/`.
  let path: String
  /// From 1.
  let line: Int
  /// In UTF-8 bytes, from 1.
  let column: Int
  /// What contexts are looked through for.
  let key: UInt64

  init(text: String, path: String, line: Int, column: Int) {
    self.text = text
    self.path = path
    self.line = line
    self.column = column
    key = templateKey(text)
  }

  static func == (one: TemplateName, other: TemplateName) -> Bool {
    one.text == other.text && one.path == other.path && one.line == other.line
      && one.column == other.column
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(path)
    hasher.combine(line)
    hasher.combine(column)
  }
}

/// Why a template cannot be read.
struct TemplateError: Error {
  var code: String
  var message: String
  /// A place in the template, in bytes from its start.
  var offset: Int
}
