/// A block of a Markdown document: an owned, sendable copy of what libcmark found.
///
/// Nesting is capped when the tree is made, so walking it by recursion is safe.
public enum Block: Sendable, Hashable {
  case paragraph([Inline], line: Int)
  case heading(level: Int, [Inline], line: Int)
  case codeBlock(info: String, text: String, line: Int)
  case quote([Block], line: Int)
  case list(List)
  case table(Table)
  case thematicBreak(line: Int)
}

/// A bullet list or a numbered one.
public struct List: Sendable, Hashable {
  /// The number of the first item; nil for bullets.
  public var start: Int?
  /// Whether its items are printed without space between them.
  public var isTight: Bool
  /// Its items.
  public var items: [Item]

  /// One item of a list.
  public struct Item: Sendable, Hashable {
    /// Whether its box is ticked; nil for an item without a box.
    public var isTicked: Bool?
    /// What it holds.
    public var blocks: [Block]
    /// Its line in the Markdown text, from 1.
    public var line: Int

    /// An item with its parts.
    public init(isTicked: Bool? = nil, blocks: [Block], line: Int) {
      self.isTicked = isTicked
      self.blocks = blocks
      self.line = line
    }
  }

  /// A list with its parts.
  public init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A pipe table: each row has as many cells as the head.
public struct Table: Sendable, Hashable {
  /// Where a column's text stands.
  public enum Alignment: Sendable, Hashable {
    case none, left, center, right
  }

  /// One alignment for each column.
  public var alignments: [Alignment]
  /// The cells of the head.
  public var head: [[Inline]]
  /// The cells of each further row.
  public var rows: [[[Inline]]]
  /// Its line in the Markdown text, from 1.
  public var line: Int

  /// A table with its parts.
  public init(alignments: [Alignment], head: [[Inline]], rows: [[[Inline]]], line: Int) {
    self.alignments = alignments
    self.head = head
    self.rows = rows
    self.line = line
  }
}

/// A piece of running text.
public enum Inline: Sendable, Hashable {
  /// Plain text; raw HTML of the source arrives here too, so that none of it is lost or run.
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  /// A link whose scheme is allowed; others arrive as their text.
  case link(destination: String, title: String, [Inline])
  /// An image that names a local file or holds its data; a remote one arrives as a link.
  case image(destination: String, title: String, alt: String)
}
