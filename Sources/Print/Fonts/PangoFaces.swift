internal import CPango

/// What Pango knows of the print fonts: the advance of each character at 1 em, without hinting.
///
/// It sees only the given files, through a Fontconfig configuration of its own, so nothing depends
/// on what else is installed. The only file that knows Pango.
@safe final class PangoFaces {
  private let config: OpaquePointer
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  /// The loaded fonts, by role; nil where the file is missing.
  private var fonts: [UnsafeMutablePointer<PangoFont>?] = unsafe []
  /// Font size to ask at: large, so that whatever rounding is left does not count.
  private static let size = 2000.0

  /// Loads the fonts; nil when Pango has no font map of the kind that reads files.
  init?(_ files: PrintFonts) {
    guard
      let map = unsafe pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT),
      let config = unsafe FcConfigCreate(),
      let context = unsafe pango_font_map_create_context(map)
    else { return nil }
    unsafe self.map = map
    unsafe self.config = config
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
    unsafe fonts = PrintFonts.Role.allCases.map { unsafe load($0, of: files) }
  }

  deinit {
    for index in unsafe fonts.indices {
      if let font = unsafe fonts[index] { unsafe g_object_unref(font) }
    }
    unsafe g_object_unref(UnsafeMutableRawPointer(context))
    unsafe g_object_unref(map)
    unsafe FcConfigDestroy(config)
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
    return unsafe pango_font_map_load_font(map, context, wanted)
  }

  private static func family(of role: PrintFonts.Role) -> String {
    switch role {
    case .regular, .bold, .italic, .boldItalic: "Noto Sans"
    case .mono: "Noto Sans Mono"
    case .symbols: "DejaVu Sans"
    }
  }
}
