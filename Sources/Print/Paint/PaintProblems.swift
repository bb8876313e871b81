import Cards
import Diagnostics

/// What keeps cards from being printed as they are meant.
struct PaintProblems {
  private var missing: [UInt32: (number: Int, location: SourceLocation)] = [:]
  private var pictures: [Diagnostic] = []
  private var seen: Set<String> = []

  /// Takes note of characters that no font has.
  mutating func add(missing scalars: Set<UInt32>, on number: Int, _ card: Card) {
    for scalar in scalars where missing[scalar] == nil {
      missing[scalar] = (number, Self.location(of: card))
    }
  }

  /// Takes note of a file that is no picture.
  mutating func add(picture address: String, on number: Int, _ card: Card, _ media: MediaIndex) {
    guard seen.insert("\(number) \(address)").inserted else { return }
    let file = media.files.values.first { address.hasSuffix($0.outputPath) }
    let name = file?.sourcePath ?? String(address.prefix(40))
    pictures.append(
      .error(
        "broken-picture",
        "card \(number) shows '\(name)', which cannot be read as a picture: "
          + (file?.type == "image/avif"
            ? "install the Debian package 'libavif-gdk-pixbuf', or save it anew as PNG"
            : "save it anew as PNG, JPEG, WebP, GIF or SVG"),
        at: Self.location(of: card)))
  }

  private static func location(of card: Card) -> SourceLocation {
    SourceLocation(path: card.origin?.path ?? "", line: card.origin?.lines.lowerBound ?? 0)
  }

  /// The errors, in the order of the cards.
  var diagnostics: [Diagnostic] {
    let unknown = missing.sorted { ($0.value.number, $0.key) < ($1.value.number, $1.key) }
    guard let first = unknown.first else { return pictures }
    let names = FittingReport.listed(
      unknown.map { "\(FittingReport.name($0.key)) on card \($0.value.number)" }, most: 8)
    return pictures + [
      .error(
        "missing-glyph",
        "no font on this machine has \(names): install one, such as the Debian package "
          + "'fonts-noto-cjk' for Chinese, Japanese and Korean, 'fonts-noto-color-emoji' for "
          + "emoji, 'fonts-noto' for all other writing",
        at: first.value.location,
        notes: unknown.dropFirst().prefix(20).map {
          Diagnostic.Note(
            "\(FittingReport.name($0.key)) on card \($0.value.number)", at: $0.value.location)
        })
    ]
  }
}
