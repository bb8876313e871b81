internal import CPictures

/// Turns the files of pictures into what a PDF can show.
///
/// The only file that knows the libraries that
/// decode them.
enum PictureDecoder {
  /// Pictures that are drawn get so many pixels to their longer side: 300 to the inch on 130 mm.
  private static let pixelsOfDrawing = 1600.0

  /// Writes a picture; nil when the bytes are none that can be read.
  static func write(_ bytes: [UInt8], to objects: inout PDFObjects) -> PDFImage? {
    if let frame = JPEGFrame(bytes), !frame.isTurned, [1, 3, 4].contains(frame.components) {
      return PDFImage(
        number: PDFImage.write(jpeg: bytes, frame, to: &objects), width: frame.width,
        height: frame.height)
    }
    return pixels(bytes).map { picture in
      PDFImage(
        number: PDFImage.write(picture, to: &objects), width: picture.width,
        height: picture.height)
    }
  }

  /// The pixels of a picture.
  static func pixels(_ bytes: [UInt8]) -> PixelPicture? {
    if bytes.count > 12, bytes.starts(with: "RIFF".utf8),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      return webP(bytes)
    }
    return bitmap(bytes) ?? drawing(bytes)
  }

  /// PNG, GIF, JPEG and whatever else GdkPixbuf reads by itself.
  private static func bitmap(_ bytes: [UInt8]) -> PixelPicture? {
    guard !isMarkup(bytes), let loader = unsafe gdk_pixbuf_loader_new() else { return nil }
    defer { unsafe g_object_unref(loader) }
    let isRead = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe gdk_pixbuf_loader_write(loader, buffer.baseAddress, gsize(buffer.count), nil)
    }
    let isWhole = unsafe gdk_pixbuf_loader_close(loader, nil)
    guard isRead != 0, isWhole != 0, let found = unsafe gdk_pixbuf_loader_get_pixbuf(loader),
      let upright = unsafe gdk_pixbuf_apply_embedded_orientation(found)
    else { return nil }
    defer { unsafe g_object_unref(UnsafeMutableRawPointer(upright)) }
    let width = Int(unsafe gdk_pixbuf_get_width(upright))
    let height = Int(unsafe gdk_pixbuf_get_height(upright))
    let row = Int(unsafe gdk_pixbuf_get_rowstride(upright))
    let channels = Int(unsafe gdk_pixbuf_get_n_channels(upright))
    guard channels >= 3, let data = unsafe gdk_pixbuf_read_pixels(upright) else { return nil }
    return unsafe PixelPicture(
      channels: channels,
      UnsafeBufferPointer(start: data, count: row * (height - 1) + width * channels),
      width: width, height: height, row: row)
  }

  /// Whether bytes begin like an SVG file.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let first = bytes.prefix(64).first { $0 > 0x20 && $0 < 0x80 }
    return first == UInt8(ascii: "<")
  }

  /// SVG, drawn so large that it is sharp on paper.
  private static func drawing(_ bytes: [UInt8]) -> PixelPicture? {
    let handle = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe rsvg_handle_new_from_data(buffer.baseAddress, gsize(buffer.count), nil)
    }
    guard let handle = unsafe handle else { return nil }
    defer { unsafe g_object_unref(handle) }
    var (width, height) = (0.0, 0.0)
    if unsafe rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) == 0 {
      var hasBox: gboolean = 0
      var box = RsvgRectangle()
      unsafe rsvg_handle_get_intrinsic_dimensions(handle, nil, nil, nil, nil, &hasBox, &box)
      (width, height) = hasBox != 0 ? (box.width, box.height) : (300, 150)
    }
    guard width > 0, height > 0, width.isFinite, height.isFinite else { return nil }
    let scale = pixelsOfDrawing / max(width, height)
    let size = (Int32((width * scale).rounded(.up)), Int32((height * scale).rounded(.up)))
    guard let surface = unsafe picture_surface(size.0, size.1) else { return nil }
    defer { unsafe cairo_surface_destroy(surface) }
    let pen = unsafe cairo_create(surface)
    defer { unsafe cairo_destroy(pen) }
    var room = RsvgRectangle(x: 0, y: 0, width: Double(size.0), height: Double(size.1))
    guard unsafe rsvg_handle_render_document(handle, pen, &room, nil) != 0 else { return nil }
    unsafe cairo_surface_flush(surface)
    guard let data = unsafe cairo_image_surface_get_data(surface) else { return nil }
    let row = Int(unsafe cairo_image_surface_get_stride(surface))
    return unsafe PixelPicture(
      premultiplied: UnsafeBufferPointer(start: data, count: row * Int(size.1)),
      width: Int(size.0), height: Int(size.1), row: row)
  }

  private static func webP(_ bytes: [UInt8]) -> PixelPicture? {
    var (width, height): (Int32, Int32) = (0, 0)
    let data = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe WebPDecodeRGBA(buffer.baseAddress, buffer.count, &width, &height)
    }
    guard let data = unsafe data else { return nil }
    defer { unsafe WebPFree(data) }
    let row = Int(width) * 4
    return unsafe PixelPicture(
      channels: 4, UnsafeBufferPointer(start: data, count: row * Int(height)), width: Int(width),
      height: Int(height), row: row)
  }
}
