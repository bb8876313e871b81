/// Prints a tree as HTML, byte for byte as cmark does where cmark knows the construct.
///
/// Tables and task lists carry classes and no style: `left`, `center` and `right` on cells, `task`
/// on items, whose boxes are the characters ☐ and ☑.
public struct HTMLPrinter: Sendable {
  /// What an image becomes on the page.
  public struct Image: Sendable, Hashable {
    /// The address to write, relative to the page.
    public var address: String
    /// Width and height in px, where known.
    public var pixelSize: PixelSize?

    /// An image at an address.
    public init(address: String, pixelSize: PixelSize? = nil) {
      self.address = address
      self.pixelSize = pixelSize
    }
  }

  /// How many levels a heading goes down, so that a card's own headings stay below the page's.
  public var headingOffset: Int
  /// What an image's destination becomes; nil leaves the destination as it is.
  public var image: (@Sendable (_ destination: String) -> Image?)?

  /// A printer.
  public init(headingOffset: Int = 0, image: (@Sendable (String) -> Image?)? = nil) {
    self.headingOffset = headingOffset
    self.image = image
  }

  /// Appends blocks, each followed by a newline.
  public func append(_ blocks: [Block], to html: inout [UInt8]) {
    var run = HTMLRun(printer: self, html: html)
    html = []
    for block in blocks { run.print(block, isTight: false) }
    html = run.html
  }

  /// Appends running text.
  public func append(_ inlines: [Inline], to html: inout [UInt8]) {
    var run = HTMLRun(printer: self, html: html)
    html = []
    run.print(inlines)
    html = run.html
  }
}

/// The size of a picture.
public struct PixelSize: Sendable, Hashable {
  /// Width in px.
  public var width: Int
  /// Height in px.
  public var height: Int

  /// A size.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
