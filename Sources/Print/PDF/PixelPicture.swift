/// A picture as pixels: colours, and how much of the paper shows through.
struct PixelPicture: Sendable, Hashable {
  let width: Int
  let height: Int
  /// Red, green and blue of each pixel, row by row.
  let colours: [UInt8]
  /// How opaque each pixel is; nil where all of them are.
  let opacity: [UInt8]?

  /// A picture of pixels: red, green, blue and perhaps opacity of each.
  init(channels: Int, _ bytes: UnsafeBufferPointer<UInt8>, width: Int, height: Int, row: Int) {
    var colours: [UInt8] = []
    var opacity: [UInt8] = []
    colours.reserveCapacity(width * height * 3)
    for y in 0..<height {
      for x in 0..<width {
        let start = y * row + x * channels
        for channel in 0..<3 { colours.append(unsafe bytes[start + channel]) }
        if channels == 4 { opacity.append(unsafe bytes[start + 3]) }
      }
    }
    self.init(width: width, height: height, colours: colours, opacity: opacity)
  }

  /// A picture as Cairo keeps it: blue, green, red and opacity, with colours dimmed by it.
  init(premultiplied bytes: UnsafeBufferPointer<UInt8>, width: Int, height: Int, row: Int) {
    var colours: [UInt8] = []
    var opacity: [UInt8] = []
    colours.reserveCapacity(width * height * 3)
    for y in 0..<height {
      for x in 0..<width {
        let start = y * row + x * 4
        let alpha = Int(unsafe bytes[start + 3])
        for channel in [2, 1, 0] {
          let dimmed = Int(unsafe bytes[start + channel])
          colours.append(alpha == 0 ? 255 : UInt8(min(255, (dimmed * 255 + alpha / 2) / alpha)))
        }
        opacity.append(UInt8(alpha))
      }
    }
    self.init(width: width, height: height, colours: colours, opacity: opacity)
  }

  private init(width: Int, height: Int, colours: [UInt8], opacity: [UInt8]) {
    self.width = width
    self.height = height
    self.colours = colours
    self.opacity = opacity.allSatisfy { $0 == 255 } ? nil : opacity
  }
}
