/// The kinds of files that a card may show or link to, by their ending.
struct MediaType: Sendable, Hashable {
  /// The ending in the output.
  let ending: String
  /// The MIME type.
  let mime: String

  /// The type of a file with a path; nil when Recto does not publish such files.
  init?(path: String) {
    guard let known = Self.known[Path.fileExtension(path)] else { return nil }
    self = known
  }

  private init(_ ending: String, _ mime: String) {
    self.ending = ending
    self.mime = mime
  }

  /// Whether a page can show it as a picture.
  var isImage: Bool { mime.hasPrefix("image/") }

  private static let known: [String: MediaType] = {
    var types: [String: MediaType] = [:]
    for type in [
      // An SVG shown as a picture runs no scripts and loads nothing.
      MediaType("png", "image/png"), MediaType("gif", "image/gif"),
      MediaType("jpg", "image/jpeg"), MediaType("webp", "image/webp"),
      MediaType("svg", "image/svg+xml"), MediaType("avif", "image/avif"),
      MediaType("mp3", "audio/mpeg"), MediaType("ogg", "audio/ogg"),
      MediaType("m4a", "audio/mp4"), MediaType("wav", "audio/wav"),
      MediaType("opus", "audio/ogg"), MediaType("flac", "audio/flac"),
      MediaType("mp4", "video/mp4"), MediaType("webm", "video/webm"),
    ] { types[type.ending] = type }
    types["jpeg"] = types["jpg"]
    return types
  }()

  /// The endings of pictures, for messages.
  static let imageEndings = "png, jpg, gif, webp, avif or svg"
}
