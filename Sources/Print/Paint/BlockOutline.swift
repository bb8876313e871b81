/// The elements that are open while the blocks of a face are drawn: lists in lists, a table.
struct BlockOutline {
  /// What a block of text is drawn for.
  struct Tags {
    /// The element of its marker.
    var label: PDFTag?
    /// The element of its text.
    var text: PDFTag
    /// Whether the next block belongs to the same element.
    var staysOpen = false
  }

  private struct OpenList {
    var list: PDFTag
    var item: PDFTag
    var body: PDFTag
  }

  let document: PDFDocument
  let parent: PDFTag
  let heading: PDFTag.Kind
  private var lists: [OpenList] = []
  /// The code block or table that is open, and its number.
  private var group: (tag: PDFTag, number: Int)?

  init(document: PDFDocument, parent: PDFTag, heading: PDFTag.Kind) {
    self.document = document
    self.parent = parent
    self.heading = heading
  }

  /// The elements for a block of text.
  mutating func enter(_ block: FlowBlock) -> Tags {
    if let group, group.number == block.group, block.marker.isEmpty {
      return Tags(text: group.tag, staysOpen: true)
    }
    closeGroup()
    let level = block.marker.isEmpty ? min(block.level, lists.count) : block.level
    var label: PDFTag?
    if block.marker.isEmpty {
      close(to: level)
    } else {
      label = openItem(level)
    }
    let kind: PDFTag.Kind =
      switch block.kind {
      case .heading: heading
      default: block.isQuoted ? .quote : .paragraph
      }
    let text = document.tag(kind, in: lists.last?.body ?? parent)
    if block.kind == .code {
      group = (text, block.group)
      return Tags(label: label, text: text, staysOpen: true)
    }
    return Tags(label: label, text: text)
  }

  /// Ends a block of text.
  func leave(_ tags: Tags) {
    if !tags.staysOpen { document.close(tags.text) }
  }

  /// The element for a row of a table.
  mutating func enterRow(_ block: FlowBlock) -> PDFTag {
    if let group, group.number == block.group { return document.tag(.row, in: group.tag) }
    closeGroup()
    close(to: min(block.level, lists.count))
    let table = document.tag(.table, in: lists.last?.body ?? parent)
    group = (table, block.group)
    return document.tag(.row, in: table)
  }

  /// The element for a picture.
  mutating func enterFigure(_ block: FlowBlock) -> PDFTag {
    closeGroup()
    close(to: min(block.level, lists.count))
    return document.tag(.figure, in: lists.last?.body ?? parent)
  }

  /// Ends everything.
  mutating func closeAll() {
    closeGroup()
    close(to: 0)
  }

  /// Opens an item, and the lists that it is in; returns the element for its marker.
  private mutating func openItem(_ level: Int) -> PDFTag {
    close(to: max(1, level))
    if lists.count == max(1, level) {
      document.close(lists[lists.count - 1].body)
      document.close(lists[lists.count - 1].item)
      openItem(of: lists.removeLast().list)
    }
    while lists.count < max(1, level) {
      openItem(of: document.tag(.list, in: lists.last?.body ?? parent))
    }
    let item = lists[lists.count - 1]
    let label = document.tag(.label, in: item.item)
    lists[lists.count - 1].body = document.tag(.body, in: item.item)
    return label
  }

  private mutating func openItem(of list: PDFTag) {
    let item = document.tag(.item, in: list)
    // The body comes after the marker; `openItem` above makes it when there is one.
    lists.append(OpenList(list: list, item: item, body: item))
  }

  private mutating func close(to level: Int) {
    while lists.count > level {
      let last = lists.removeLast()
      if last.body !== last.item { document.close(last.body) }
      document.close(last.item)
      document.close(last.list)
    }
  }

  private mutating func closeGroup() {
    guard let open = group else { return }
    document.close(open.tag)
    group = nil
  }
}
