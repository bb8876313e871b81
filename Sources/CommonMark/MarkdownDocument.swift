import Bytes

/// A Markdown text, read.
public struct MarkdownDocument: Sendable, Hashable {
  /// Its blocks, in order.
  public var blocks: [Block]
  /// What in it is not shown as its author meant it, in reading order.
  public var findings: [Finding]
  /// Where its links and images lead, in reading order.
  public var destinations: [Destination]
  /// Whether formulas stand in it.
  public var hasFormulas = false

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

  /// Where a link or an image of a Markdown text leads.
  public struct Destination: Sendable, Hashable {
    /// Whether it is shown as a picture, so that the file must be at hand.
    public var isImage: Bool
    /// The address as written, escapes and entities resolved.
    public var destination: String
    /// Its line in the Markdown text, from 1.
    public var line: Int

    /// A destination on a line.
    public init(isImage: Bool, destination: String, line: Int) {
      self.isImage = isImage
      self.destination = destination
      self.line = line
    }
  }

  /// Reads a Markdown text with libcmark; never fails, whatever the text holds.
  public init(parsing text: String) {
    findings = []
    destinations = []
    if let paragraph = plainParagraph(text) {
      blocks = paragraph
      return
    }
    let source = Source(text)
    hasFormulas = source.math != nil
    var reader = TreeReader(source: source)
    reader.read()
    blocks = reader.blocks
    findings = reader.findings
    destinations = reader.destinations
    if source.bytes.holdsPair("]", ":") || source.bytes.holdsPair("[", "^") {
      findings += References(in: source).findings(in: blocks, source)
      findings.sort { $0.line < $1.line }
    }
    if source.bytes.holdsPair("]", "(") {
      findings += BlankAddresses(in: source).findings(in: blocks, source)
      findings.sort { $0.line < $1.line }
    }
  }

  /// Where the links and images of a text lead, without a tree where the text cannot hold any.
  public static func destinations(in text: String) -> [Destination] {
    // A link needs `[` or, as an autolink, `<`.
    guard text.holds("[") || text.holds("<") else { return [] }
    return MarkdownDocument(parsing: text).destinations
  }
}
