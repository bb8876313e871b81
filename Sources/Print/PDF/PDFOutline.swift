/// The bookmarks of a PDF: a tree of titles that lead to pages.
struct PDFOutline {
  /// A bookmark, and those below it.
  struct Entry {
    var title: String
    /// The page that it leads to.
    var page: PDFObjects.Number
    /// How far down on the page, in pt from its lower edge.
    var y: Double
    var children: [Entry] = []
  }

  /// Writes bookmarks; returns the object that the catalog points to, nil when there are none.
  static func write(_ entries: [Entry], to objects: inout PDFObjects) -> PDFObjects.Number? {
    guard !entries.isEmpty else { return nil }
    let root = objects.reserve()
    let (first, last) = write(entries, below: root, to: &objects)
    var object: [UInt8] = []
    object.put("<</Type/Outlines/First \(first) 0 R/Last \(last) 0 R/Count \(entries.count)>>")
    objects.write(object, as: root)
    return root
  }

  private static func write(
    _ entries: [Entry], below parent: PDFObjects.Number, to objects: inout PDFObjects
  ) -> (first: PDFObjects.Number, last: PDFObjects.Number) {
    let numbers = entries.map { _ in objects.reserve() }
    for (index, entry) in entries.enumerated() {
      var object: [UInt8] = []
      object.put("<</Title")
      object.putText(entry.title)
      object.put("/Parent \(parent) 0 R/Dest[\(entry.page) 0 R/XYZ null ")
      object.put(entry.y)
      object.put("null]")
      if index > 0 { object.put("/Prev \(numbers[index - 1]) 0 R") }
      if index + 1 < numbers.count { object.put("/Next \(numbers[index + 1]) 0 R") }
      if !entry.children.isEmpty {
        let (first, last) = write(entry.children, below: numbers[index], to: &objects)
        // A count below zero: closed until somebody opens it.
        object.put("/First \(first) 0 R/Last \(last) 0 R/Count -\(entry.children.count)")
      }
      object.put(">>")
      objects.write(object, as: numbers[index])
    }
    return (numbers[0], numbers[numbers.count - 1])
  }
}
