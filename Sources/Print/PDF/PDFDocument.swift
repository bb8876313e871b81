/// A PDF in the making: its pages, its structure, its bookmarks, its fonts and pictures.
///
/// What is drawn is told to `PDFCanvas`, page by page; `finish` gives the bytes. The same calls make
/// the same bytes.
final class PDFDocument {
  var objects = PDFObjects()
  let metadata: PDFMetadata
  let typesetter: Typesetter
  /// The element that holds all others.
  let root: PDFTag
  /// The bookmarks.
  var outline: [PDFOutline.Entry] = []

  private let pageTree: PDFObjects.Number
  private let structureRoot: PDFObjects.Number
  private let resources: PDFObjects.Number
  private var pages: [PDFObjects.Number] = []
  /// For each page the elements of its pieces.
  private var pieces: [PDFObjects.Number] = []
  private var images: [String: PDFImage?] = [:]
  private var imageNumbers: [PDFObjects.Number] = []

  init(_ metadata: PDFMetadata, fonts: PrintFonts) {
    self.metadata = metadata
    pageTree = objects.reserve()
    structureRoot = objects.reserve()
    resources = objects.reserve()
    root = PDFTag(.document, number: objects.reserve(), parent: nil)
    typesetter = Typesetter(fonts, &objects)
  }

  /// A new element at the end of another.
  func tag(_ kind: PDFTag.Kind, in parent: PDFTag) -> PDFTag {
    PDFTag(kind, number: objects.reserve(), parent: parent)
  }

  /// Writes an element that takes no more.
  func close(_ tag: PDFTag) {
    objects.write(tag.object(root: structureRoot), as: tag.number)
  }

  /// A new page, in mm.
  func page(width: Double, height: Double) -> PDFCanvas {
    let number = objects.reserve()
    return PDFCanvas(document: self, page: number, width: width, height: height)
  }

  /// Writes a page that takes no more; pages stand in the order in which they are ended.
  func end(_ canvas: PDFCanvas) {
    let content = objects.addStream([], canvas.content)
    var owners: [UInt8] = [UInt8(ascii: "[")]
    for owner in canvas.owners {
      owners.put(owner)
      owners.put(" 0 R ")
    }
    owners.append(UInt8(ascii: "]"))
    pieces.append(objects.add(owners))
    var page: [UInt8] = []
    page.put("<</Type/Page/Parent \(pageTree) 0 R/MediaBox[0 0 ")
    page.put(canvas.width * PDFCanvas.point)
    page.put(canvas.height * PDFCanvas.point)
    page.put("]/Resources \(resources) 0 R/Contents \(content) 0 R/Tabs/S")
    page.put("/StructParents \(pieces.count - 1)>>")
    objects.write(page, as: canvas.page)
    pages.append(canvas.page)
  }

  /// Puts the pages that were ended into the opposite order.
  func reversePages() { pages.reverse() }

  /// The picture of a name, made when it is asked for first; nil when its bytes are no picture.
  func image(_ name: String, bytes: () -> [UInt8]?) -> PDFImage? {
    if let known = images[name] { return known }
    let made = bytes().flatMap { PictureDecoder.write($0, to: &objects) }
    images[name] = .some(made)
    if let made { imageNumbers.append(made.number) }
    return made
  }

  /// Ends the document; its bytes are whole.
  func finish() -> [UInt8] {
    close(root)
    writePages()
    writeStructure()
    for font in typesetter.fonts where font.isUsed { font.write(to: &objects) }
    for font in typesetter.drawnFonts { font.write(to: &objects) }
    writeResources()
    var catalog: [UInt8] = []
    catalog.put("<</Type/Catalog/Pages \(pageTree) 0 R/StructTreeRoot \(structureRoot) 0 R")
    catalog += metadata.catalog
    if let outline = PDFOutline.write(outline, to: &objects) {
      catalog.put("/Outlines \(outline) 0 R/PageMode/UseOutlines")
    }
    let xmp = objects.addStream(Array("/Type/Metadata/Subtype/XML".utf8), metadata.xmp)
    catalog.put("/Metadata \(xmp) 0 R>>")
    let info = objects.add(metadata.info)
    objects.finish(root: objects.add(catalog), info: info)
    return objects.bytes
  }

  private func writePages() {
    var tree: [UInt8] = []
    tree.put("<</Type/Pages/Count \(pages.count)/Kids[")
    for page in pages {
      tree.put(page)
      tree.put(" 0 R ")
    }
    tree.put("]>>")
    objects.write(tree, as: pageTree)
  }

  private func writeStructure() {
    var numbers: [UInt8] = []
    numbers.put("<</Nums[")
    for (index, piece) in pieces.enumerated() {
      numbers.put(index)
      numbers.append(0x20)
      numbers.put(piece)
      numbers.put(" 0 R ")
    }
    numbers.put("]>>")
    let parents = objects.add(numbers)
    objects.write(
      Array(
        """
        <</Type/StructTreeRoot/K \(root.number) 0 R/ParentTree \(parents) 0 R\
        /ParentTreeNextKey \(pieces.count)>>
        """.utf8), as: structureRoot)
  }

  /// One dictionary for all pages: they use the same fonts.
  private func writeResources() {
    var dictionary: [UInt8] = []
    dictionary.put("<</Font<<")
    for font in typesetter.fonts where font.isUsed {
      dictionary.put("/\(font.name) \(font.number) 0 R")
    }
    for font in typesetter.drawnFonts { dictionary.put("/\(font.name) \(font.number) 0 R") }
    dictionary.put(">>/XObject<<")
    for image in imageNumbers { dictionary.put("/I\(image) \(image) 0 R") }
    dictionary.put(">>>>")
    objects.write(dictionary, as: resources)
  }
}
