internal import CHarfBuzz

/// A font file: its measures, its glyphs, and the parts of it that a document uses.
///
/// The only file that knows HarfBuzz.
@safe final class HarfBuzzFace {
  /// A glyph of a word; measures in em.
  struct Glyph {
    var id: UInt16
    var advance: Float
    var x: Float
    var y: Float
    /// The byte of the word that it begins with.
    var cluster: Int
  }

  private let face: OpaquePointer
  private let font: OpaquePointer
  private let buffer: OpaquePointer
  private let features: [hb_feature_t]
  private let unitsPerEm: Float

  /// A font in a file, by its index where the file holds several; nil when there is none.
  init?(path: String, index: Int) {
    guard let blob = unsafe hb_blob_create_from_file_or_fail(path) else { return nil }
    defer { unsafe hb_blob_destroy(blob) }
    guard let face = unsafe hb_face_create(blob, UInt32(truncatingIfNeeded: index)) else {
      return nil
    }
    guard unsafe hb_face_get_glyph_count(face) > 0, let font = unsafe hb_font_create(face),
      let buffer = unsafe hb_buffer_create()
    else {
      unsafe hb_face_destroy(face)
      return nil
    }
    unsafe self.face = face
    unsafe self.font = font
    unsafe self.buffer = buffer
    unitsPerEm = Float(unsafe hb_face_get_upem(face))
    // A letter stays a letter, so that text can be found and copied.
    features = ["liga", "clig"].map { name in
      hb_feature_t(tag: Self.tag(name), value: 0, start: 0, end: UInt32.max)
    }
  }

  deinit {
    unsafe hb_buffer_destroy(buffer)
    unsafe hb_font_destroy(font)
    unsafe hb_face_destroy(face)
  }

  private static func tag(_ name: String) -> hb_tag_t {
    name.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether it has a glyph for a character.
  func has(_ scalar: UInt32) -> Bool {
    var glyph: hb_codepoint_t = 0
    return unsafe hb_font_get_nominal_glyph(font, scalar, &glyph) != 0
  }

  /// Sets a word that is written from left to right, without ligatures.
  func shape(_ word: ArraySlice<UInt8>) -> [Glyph] {
    unsafe hb_buffer_clear_contents(buffer)
    unsafe word.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe hb_buffer_add_utf8(
          buffer, characters.baseAddress, Int32(characters.count), 0, Int32(characters.count))
      }
    }
    unsafe hb_buffer_guess_segment_properties(buffer)
    unsafe hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    unsafe features.withUnsafeBufferPointer { features in
      unsafe hb_shape(font, buffer, features.baseAddress, UInt32(features.count))
    }
    var count: UInt32 = 0
    let infos = unsafe hb_buffer_get_glyph_infos(buffer, &count)
    let places = unsafe hb_buffer_get_glyph_positions(buffer, &count)
    guard let infos = unsafe infos, let places = unsafe places else { return [] }
    return (0..<Int(count)).map { index in
      let (info, place) = unsafe (infos[index], places[index])
      return Glyph(
        id: UInt16(truncatingIfNeeded: info.codepoint),
        advance: Float(place.x_advance) / unitsPerEm, x: Float(place.x_offset) / unitsPerEm,
        y: Float(place.y_offset) / unitsPerEm, cluster: Int(info.cluster))
    }
  }

  /// The advance of a glyph in thousandths of an em.
  func width(of glyph: UInt16) -> Int {
    let advance = unsafe hb_font_get_glyph_h_advance(font, hb_codepoint_t(glyph))
    return Int((Float(advance) * 1000 / unitsPerEm).rounded())
  }

  /// Whether glyphs are pictures in colour.
  var isColoured: Bool {
    unsafe hb_ot_color_has_png(face) != 0 || hb_ot_color_has_layers(face) != 0
      || hb_ot_color_has_svg(face) != 0
  }

  /// Whether outlines are of the PostScript kind, else of the TrueType kind.
  var isPostScript: Bool { !table("CFF ").isEmpty }

  /// The name that a PDF calls it by; letters, digits and hyphens.
  var name: String {
    var buffer = [CChar](repeating: 0, count: 64)
    var size = UInt32(buffer.count)
    unsafe buffer.withUnsafeMutableBufferPointer {
      _ = unsafe hb_ot_name_get_utf8(face, hb_ot_name_id_t(6), nil, &size, $0.baseAddress)
    }
    let bytes = buffer.prefix(Int(min(size, 63))).map { UInt8(bitPattern: $0) }
    let plain = bytes.filter { $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20) >= 0x61 }
    return plain.isEmpty ? "Font" : String(decoding: plain.filter { $0 < 0x7B }, as: UTF8.self)
  }

  /// The box around all glyphs, in thousandths of an em: left, lower, right, upper.
  var bounds: [Int] {
    let head = table("head")
    guard head.count >= 44 else { return [0, -250, 1000, 1000] }
    return stride(from: 36, to: 44, by: 2).map { index in
      let value = Int16(bitPattern: UInt16(head[index]) << 8 | UInt16(head[index + 1]))
      return Int((Float(value) * 1000 / unitsPerEm).rounded())
    }
  }

  /// How far letters reach above and below the base line, in thousandths of an em.
  var extents: (ascent: Int, descent: Int) {
    var extents = hb_font_extents_t()
    _ = unsafe hb_font_get_h_extents(font, &extents)
    func thousandths(_ value: Int32) -> Int { Int((Float(value) * 1000 / unitsPerEm).rounded()) }
    return (thousandths(extents.ascender), thousandths(extents.descender))
  }

  private func table(_ name: String) -> [UInt8] {
    guard let blob = unsafe hb_face_reference_table(face, Self.tag(name)) else { return [] }
    defer { unsafe hb_blob_destroy(blob) }
    return unsafe Self.bytes(of: blob)
  }

  private static func bytes(of blob: OpaquePointer) -> [UInt8] {
    var length: UInt32 = 0
    guard let data = unsafe hb_blob_get_data(blob, &length) else { return [] }
    let raw = unsafe UnsafeRawBufferPointer(start: data, count: Int(length))
    return unsafe [UInt8](raw)
  }

  /// The font with nothing but some glyphs, which keep their numbers; nil when it cannot be cut.
  ///
  /// Of a PostScript font it is the bare table of outlines.
  func subset(_ glyphs: [UInt16]) -> [UInt8]? {
    guard let input = unsafe hb_subset_input_create_or_fail() else { return nil }
    defer { unsafe hb_subset_input_destroy(input) }
    unsafe hb_subset_input_set_flags(
      input,
      HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue
        | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue)
    let wanted = unsafe hb_subset_input_glyph_set(input)
    for glyph in glyphs { unsafe hb_set_add(wanted, hb_codepoint_t(glyph)) }
    let dropped = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for name in ["GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap"] {
      unsafe hb_set_add(dropped, Self.tag(name))
    }
    guard let part = unsafe hb_subset_or_fail(face, input) else { return nil }
    defer { unsafe hb_face_destroy(part) }
    let blob =
      isPostScript
      ? unsafe hb_face_reference_table(part, Self.tag("CFF "))
      : unsafe hb_face_reference_blob(part)
    guard let blob = unsafe blob else { return nil }
    defer { unsafe hb_blob_destroy(blob) }
    return unsafe Self.bytes(of: blob)
  }

  /// The font with what some characters need, as a file for pages; nil when it cannot be cut.
  func subset(characters: Set<UInt32>) -> [UInt8]? {
    guard let input = unsafe hb_subset_input_create_or_fail() else { return nil }
    defer { unsafe hb_subset_input_destroy(input) }
    unsafe hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
    let wanted = unsafe hb_subset_input_unicode_set(input)
    for character in characters { unsafe hb_set_add(wanted, character) }
    guard let part = unsafe hb_subset_or_fail(face, input) else { return nil }
    defer { unsafe hb_face_destroy(part) }
    guard let blob = unsafe hb_face_reference_blob(part) else { return nil }
    defer { unsafe hb_blob_destroy(blob) }
    return unsafe Self.bytes(of: blob)
  }
}
