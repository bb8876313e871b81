/// An element of a PDF's structure: what a piece of the page is, for those who cannot see it.
///
/// Elements are read in the order in which they were made, whatever place they have on the page.
/// One that was closed can take no more.
final class PDFTag {
  /// The kinds of elements that Recto uses, by their standard names.
  enum Kind: String {
    case document = "Document"
    case section = "Sect"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    case quote = "BlockQuote"
    case list = "L"
    case item = "LI"
    case label = "Lbl"
    case body = "LBody"
    case code = "Code"
    case table = "Table"
    case row = "TR"
    case head = "TH"
    case cell = "TD"
    case figure = "Figure"
    case formula = "Formula"
    case caption = "Caption"
    case part = "Part"
  }

  let kind: Kind
  let number: PDFObjects.Number
  let parent: PDFTag?
  /// The language of its text where it differs from its parent's.
  var language: String?
  /// What a reader says in the place of a figure or formula.
  var alt: String?
  /// What the text is, where the page shows less or something else.
  var actualText: String?
  /// Where a figure stands on its page, in pt: left, lower, right, upper.
  var bounds: [Double]?
  /// The references to what it holds, ready to be written.
  fileprivate(set) var kids: [UInt8] = []
  /// The page that its numbers without a page belong to.
  fileprivate(set) var page: PDFObjects.Number?

  init(_ kind: Kind, number: PDFObjects.Number, parent: PDFTag?) {
    self.kind = kind
    self.number = number
    self.parent = parent
    parent?.holds(number)
  }

  private func holds(_ element: PDFObjects.Number) {
    kids.put(element)
    kids.put(" 0 R ")
  }

  /// Takes in a piece of a page.
  func holds(mark: Int, on page: PDFObjects.Number) {
    if self.page == nil { self.page = page }
    if self.page == page {
      kids.put(mark)
      kids.append(0x20)
    } else {
      kids.put("<</Type/MCR/Pg ")
      kids.put(page)
      kids.put(" 0 R/MCID ")
      kids.put(mark)
      kids.put(">>")
    }
  }

  /// The element as it is written; `root` is the object above the first one.
  func object(root: PDFObjects.Number) -> [UInt8] {
    var object: [UInt8] = []
    object.put("<</Type/StructElem/S/")
    object.put(kind.rawValue)
    object.put("/P ")
    object.put(parent?.number ?? root)
    object.put(" 0 R")
    if let page {
      object.put("/Pg ")
      object.put(page)
      object.put(" 0 R")
    }
    if let language {
      object.put("/Lang")
      object.putText(language)
    }
    if let alt {
      object.put("/Alt")
      object.putText(alt)
    }
    if let actualText {
      object.put("/ActualText")
      object.putText(actualText)
    }
    if kind == .head { object.put("/A<</O/Table/Scope/Column>>") }
    if let bounds {
      object.put("/A<</O/Layout/Placement/Block/BBox[")
      for bound in bounds { object.put(bound) }
      object.put("]>>")
    }
    object.put("/K[")
    object += kids
    object.put("]>>")
    return object
  }
}
