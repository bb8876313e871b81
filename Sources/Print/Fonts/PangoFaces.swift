internal import CPango

/// The fonts that a Fontconfig configuration and the files of the sheets give to Pango, to be asked
/// without hinting at 72 dots to the inch.
@safe private final class PangoLibrary {
  let map: UnsafeMutablePointer<PangoFontMap>
  let context: OpaquePointer
  private let config: OpaquePointer

  /// Takes over a configuration; nil when Pango has no font map of the kind that reads files.
  init?(_ files: PrintFonts, _ config: OpaquePointer?) {
    guard let config = unsafe config,
      let map = unsafe pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT),
      let context = unsafe pango_font_map_create_context(map)
    else { return nil }
    unsafe self.config = config
    unsafe self.map = map
    unsafe self.context = context
    for role in PrintFonts.Role.allCases {
      if let path = files.files[role]?.path { unsafe FcConfigAppFontAddFile(config, path) }
    }
    unsafe pango_fc_font_map_set_config(OpaquePointer(map), config)
    let options = unsafe cairo_font_options_create()
    unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    unsafe pango_cairo_context_set_font_options(context, options)
    unsafe cairo_font_options_destroy(options)
    unsafe pango_cairo_context_set_resolution(context, 72)
    unsafe pango_context_set_round_glyph_positions(context, 0)
  }

  deinit {
    unsafe g_object_unref(UnsafeMutableRawPointer(context))
    unsafe g_object_unref(map)
    unsafe FcConfigDestroy(config)
  }
}

/// What Pango knows of the print fonts: the advance of each character at 1 em, without hinting.
///
/// It sees only the given files, through a Fontconfig configuration of its own, so nothing depends
/// on what else is installed. The only file that knows Pango, together with the classes around it.
@safe final class PangoFaces {
  private let library: PangoLibrary
  /// The loaded fonts, by role; nil where the file is missing.
  private var fonts: [UnsafeMutablePointer<PangoFont>?] = unsafe []
  /// Font size to ask at: large, so that whatever rounding is left does not count.
  private static let size = 2000.0

  /// Loads the fonts; nil when Pango has no font map of the kind that reads files.
  init?(_ files: PrintFonts) {
    guard let library = unsafe PangoLibrary(files, FcConfigCreate()) else { return nil }
    self.library = library
    unsafe fonts = PrintFonts.Role.allCases.map { unsafe load($0, of: files) }
  }

  deinit {
    for index in unsafe fonts.indices {
      if let font = unsafe fonts[index] { unsafe g_object_unref(font) }
    }
  }

  /// The advance of a character in em in the font of a role; nil when that font lacks it.
  func advance(of scalar: UInt32, in role: PrintFonts.Role) -> Float? {
    guard let font = unsafe fonts[role.rawValue] else { return nil }
    let glyph = unsafe pango_fc_font_get_glyph(
      UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self), scalar)
    guard glyph != 0 else { return nil }
    var logical = PangoRectangle()
    unsafe pango_font_get_glyph_extents(font, glyph, nil, &logical)
    return Float(Double(logical.width) / (Self.size * Double(PANGO_SCALE)))
  }

  private func load(
    _ role: PrintFonts.Role, of files: PrintFonts
  ) -> UnsafeMutablePointer<PangoFont>? {
    guard files.files[role] != nil else { return nil }
    let wanted = unsafe pango_font_description_new()
    defer { unsafe pango_font_description_free(wanted) }
    unsafe pango_font_description_set_family(wanted, Self.family(of: role))
    unsafe pango_font_description_set_absolute_size(wanted, Self.size * Double(PANGO_SCALE))
    if role == .bold || role == .boldItalic {
      unsafe pango_font_description_set_weight(wanted, PANGO_WEIGHT_BOLD)
    }
    if role == .italic || role == .boldItalic {
      unsafe pango_font_description_set_style(wanted, PANGO_STYLE_ITALIC)
    }
    return unsafe pango_font_map_load_font(library.map, library.context, wanted)
  }

  fileprivate static func family(of role: PrintFonts.Role) -> String {
    switch role {
    case .regular, .bold, .italic, .boldItalic: "Noto Sans"
    case .mono: "Noto Sans Mono"
    case .symbols: "DejaVu Sans"
    }
  }
}

/// Sets lines that need more than one glyph after the other: writing from right to left, letters
/// that join, signs that the fonts of the sheets lack, emoji.
///
/// Unlike the measuring above, it may take fonts from the whole machine.
@safe final class PangoShaper {
  /// A font file, and which of its fonts.
  struct FontFile: Hashable {
    var path: String
    var index: Int
  }

  /// A glyph on a line; measures in em.
  struct Glyph {
    var id: UInt32
    var advance: Float
    var x: Float
    var y: Float
    /// The byte of the line that it begins with.
    var cluster: Int
    /// Whether no font has the character, so that an empty box would be printed.
    var isMissing: Bool
  }

  /// Glyphs of one font, from left to right.
  struct Run {
    var font: FontFile
    /// The bytes of the line.
    var text: Range<Int>
    var isRightToLeft: Bool
    var glyphs: [Glyph]
  }

  private let library: PangoLibrary
  private var context: OpaquePointer { unsafe library.context }
  private let layout: OpaquePointer
  private var fonts: [FontFile: UnsafeMutablePointer<PangoFont>] = unsafe [:]
  /// The size that lines are set at: emoji are drawn at it too.
  private static let size = 128.0

  /// Loads what is installed, the fonts of the sheets before it.
  init?(_ files: PrintFonts) {
    guard let library = unsafe PangoLibrary(files, FcInitLoadConfigAndFonts()),
      let layout = unsafe pango_layout_new(library.context)
    else { return nil }
    self.library = library
    unsafe self.layout = layout
    unsafe pango_layout_set_auto_dir(layout, 0)
    unsafe pango_layout_set_single_paragraph_mode(layout, 1)
  }

  deinit {
    let loaded = unsafe Array(fonts.values)
    for index in unsafe loaded.indices { unsafe g_object_unref(loaded[index]) }
    unsafe g_object_unref(UnsafeMutableRawPointer(layout))
  }

  /// Sets a line: `text`, whose stretches have the fonts of the numbers in `spans` up to their ends,
  /// in a paragraph that begins at the right or not.
  func shape(
    _ text: [UInt8], fonts spans: [(end: Int, font: Int)], rightToLeft: Bool
  ) -> [Run] {
    unsafe pango_context_set_base_dir(
      context, rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
    unsafe text.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe pango_layout_set_text(layout, characters.baseAddress, gint(characters.count))
      }
    }
    let attributes = unsafe pango_attr_list_new()
    var start = 0
    for span in spans {
      let wanted = unsafe Self.description(of: TextStyle.role(ofFont: span.font))
      let attribute = unsafe pango_attr_font_desc_new(wanted)
      unsafe pango_font_description_free(wanted)
      if let attribute = unsafe attribute {
        unsafe attribute.pointee.start_index = guint(start)
        unsafe attribute.pointee.end_index = guint(span.end)
        unsafe pango_attr_list_insert(attributes, attribute)
      }
      start = span.end
    }
    unsafe pango_layout_set_attributes(layout, attributes)
    unsafe pango_attr_list_unref(attributes)
    unsafe pango_layout_context_changed(layout)
    var runs: [Run] = []
    guard let line = unsafe pango_layout_get_line_readonly(layout, 0) else { return runs }
    var next = unsafe line.pointee.runs
    while let node = unsafe next {
      if let data = unsafe node.pointee.data {
        unsafe runs.append(run(data.assumingMemoryBound(to: PangoGlyphItem.self).pointee))
      }
      unsafe next = node.pointee.next
    }
    return runs
  }

  private func run(_ item: PangoGlyphItem) -> Run {
    let analysis = unsafe item.item.pointee.analysis
    let start = Int(unsafe item.item.pointee.offset)
    let length = Int(unsafe item.item.pointee.length)
    let unit = Float(Self.size * Double(PANGO_SCALE))
    let count = Int(unsafe item.glyphs.pointee.num_glyphs)
    let glyphs = (0..<count).compactMap { index -> Glyph? in
      let glyph = unsafe item.glyphs.pointee.glyphs[index]
      let isMissing = glyph.glyph & 0x1000_0000 != 0
      // Signs that show nothing have no glyph.
      if glyph.glyph == 0x0FFF_FFFF { return nil }
      return Glyph(
        id: isMissing ? 0 : glyph.glyph, advance: Float(glyph.geometry.width) / unit,
        x: Float(glyph.geometry.x_offset) / unit, y: -Float(glyph.geometry.y_offset) / unit,
        cluster: start + Int(unsafe item.glyphs.pointee.log_clusters[index]),
        isMissing: isMissing)
    }
    return unsafe Run(
      font: file(of: analysis.font), text: start..<start + length,
      isRightToLeft: analysis.level % 2 == 1, glyphs: glyphs)
  }

  private func file(of font: UnsafeMutablePointer<PangoFont>?) -> FontFile {
    guard let font = unsafe font,
      let pattern = unsafe pango_fc_font_get_pattern(
        UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self))
    else { return FontFile(path: "", index: 0) }
    var path: UnsafeMutablePointer<FcChar8>?
    var index: Int32 = 0
    unsafe FcPatternGetString(pattern, FC_FILE, 0, &path)
    unsafe FcPatternGetInteger(pattern, FC_INDEX, 0, &index)
    guard let path = unsafe path else { return FontFile(path: "", index: 0) }
    // The upper half numbers instances of variable fonts.
    let file = FontFile(path: unsafe String(cString: path), index: Int(index & 0xFFFF))
    if unsafe fonts[file] == nil {
      unsafe g_object_ref(font)
      unsafe fonts[file] = font
    }
    return file
  }

  private static func description(of role: PrintFonts.Role) -> OpaquePointer? {
    let wanted = unsafe pango_font_description_new()
    let family = PangoFaces.family(of: role)
    unsafe pango_font_description_set_family(
      wanted, "\(family),DejaVu Sans,sans-serif")
    unsafe pango_font_description_set_absolute_size(wanted, size * Double(PANGO_SCALE))
    if role == .bold || role == .boldItalic {
      unsafe pango_font_description_set_weight(wanted, PANGO_WEIGHT_BOLD)
    }
    if role == .italic || role == .boldItalic {
      unsafe pango_font_description_set_style(wanted, PANGO_STYLE_ITALIC)
    }
    return unsafe wanted
  }

  /// A glyph in colour, drawn large, and where it stands in em: its left edge from where it begins,
  /// its lower edge from the base line, and its size; nil when there is nothing to see.
  func picture(
    of glyph: UInt32, in font: FontFile
  ) -> (pixels: PixelPicture, x: Float, y: Float, width: Float, height: Float)? {
    guard let loaded = unsafe fonts[font] else { return nil }
    var ink = PangoRectangle()
    unsafe pango_font_get_glyph_extents(loaded, glyph, &ink, nil)
    let scale = Int32(PANGO_SCALE)
    let (left, top) = (ink.x / scale - 1, ink.y / scale - 1)
    let (width, height) = (ink.width / scale + 3, ink.height / scale + 3)
    guard ink.width > 0, ink.height > 0, width < 2000, height < 2000,
      let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height)
    else { return nil }
    defer { unsafe cairo_surface_destroy(surface) }
    let pen = unsafe cairo_create(surface)
    unsafe cairo_set_scaled_font(
      pen, pango_cairo_font_get_scaled_font(OpaquePointer(loaded)))
    var drawn = cairo_glyph_t(index: UInt(glyph), x: Double(-left), y: Double(-top))
    unsafe cairo_show_glyphs(pen, &drawn, 1)
    unsafe cairo_destroy(pen)
    unsafe cairo_surface_flush(surface)
    guard let data = unsafe cairo_image_surface_get_data(surface) else { return nil }
    let row = Int(unsafe cairo_image_surface_get_stride(surface))
    let pixels = unsafe PixelPicture(
      premultiplied: UnsafeBufferPointer(start: data, count: row * Int(height)),
      width: Int(width), height: Int(height), row: row)
    let em = Float(Self.size)
    return (
      pixels, Float(left) / em, -Float(top + height) / em, Float(width) / em, Float(height) / em
    )
  }
}
