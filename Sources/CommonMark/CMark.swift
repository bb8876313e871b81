internal import CCMark

/// A walk over what libcmark made of a text; the one place that knows of C.
///
/// It owns cmark's tree and the iterator over it and frees both. It never recurses, so depth of
/// nesting costs no stack.
@safe struct CMarkWalk: ~Copyable {
  /// What a node is.
  enum Kind {
    case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case other
  }

  /// Whether the walk comes to a node or leaves it; leaves of the tree are never left.
  enum Event {
    case enter, exit
  }

  private let root: OpaquePointer
  private let iterator: OpaquePointer
  private var node: OpaquePointer

  /// Parses a text; nil only when memory is out.
  init?(parsing source: borrowing Span<UInt8>) {
    let parsed = unsafe source.withUnsafeBytes { bytes in
      unsafe cmark_parse_document(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed = unsafe parsed else { return nil }
    guard let walk = unsafe cmark_iter_new(parsed) else {
      unsafe cmark_node_free(parsed)
      return nil
    }
    unsafe root = parsed
    unsafe node = parsed
    unsafe iterator = walk
  }

  deinit {
    unsafe cmark_iter_free(iterator)
    unsafe cmark_node_free(root)
  }

  /// Goes on to the next event; nil at the end.
  mutating func next() -> Event? {
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let found = unsafe cmark_iter_get_node(iterator) else {
      return nil
    }
    unsafe node = found
    return event == CMARK_EVENT_ENTER ? .enter : .exit
  }

  /// Leaves the node that was just entered without a look at what it holds.
  mutating func skipContent() {
    unsafe cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
  }

  /// What the current node is.
  var kind: Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .other
    }
  }

  /// The text of a leaf: text, code, HTML.
  var literal: String { unsafe Self.string(cmark_node_get_literal(node)) }
  /// The info string of a code block.
  var info: String { unsafe Self.string(cmark_node_get_fence_info(node)) }
  /// The destination of a link or image.
  var destination: String { unsafe Self.string(cmark_node_get_url(node)) }
  /// The title of a link or image.
  var title: String { unsafe Self.string(cmark_node_get_title(node)) }
  /// The first line of a block or inline, from 1; 0 when cmark does not say.
  var line: Int { Int(unsafe cmark_node_get_start_line(node)) }
  /// The last line of a block.
  var endLine: Int { Int(unsafe cmark_node_get_end_line(node)) }
  /// The column of a block in UTF-8 bytes, from 1.
  var column: Int { Int(unsafe cmark_node_get_start_column(node)) }
  /// The level of a heading.
  var level: Int { Int(unsafe cmark_node_get_heading_level(node)) }
  /// Whether a list is printed without space between its items.
  var isTight: Bool { unsafe cmark_node_get_list_tight(node) != 0 }
  /// The first number of a numbered list; nil for bullets.
  var listStart: Int? {
    unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      ? Int(unsafe cmark_node_get_list_start(node)) : nil
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }
}
