/// A picture of a PDF, to be shown on its pages.
struct PDFImage {
  /// Its object.
  let number: PDFObjects.Number
  /// In pixels.
  let width: Int
  /// In pixels.
  let height: Int

  /// A picture of pixels.
  static func write(_ picture: PixelPicture, to objects: inout PDFObjects) -> PDFObjects.Number {
    var mask: PDFObjects.Number?
    if let opacity = picture.opacity {
      mask = objects.addStream(head(picture.width, picture.height, "DeviceGray"), opacity)
    }
    var dictionary = head(picture.width, picture.height, "DeviceRGB")
    if let mask { dictionary.put("/SMask \(mask) 0 R") }
    return objects.addStream(dictionary, picture.colours)
  }

  /// A JPEG file, taken as it is.
  static func write(
    jpeg bytes: [UInt8], _ frame: JPEGFrame, to objects: inout PDFObjects
  ) -> PDFObjects.Number {
    let space = [1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK"][frame.components] ?? "DeviceRGB"
    var dictionary = head(frame.width, frame.height, space)
    // Adobe's programs save such files inverted, and say that they are the ones.
    if frame.components == 4, frame.isAdobes { dictionary.put("/Decode[1 0 1 0 1 0 1 0]") }
    return objects.addStream(dictionary, bytes, filter: "DCTDecode")
  }

  private static func head(_ width: Int, _ height: Int, _ space: String) -> [UInt8] {
    Array(
      """
      /Type/XObject/Subtype/Image/Width \(width)/Height \(height)/BitsPerComponent 8\
      /ColorSpace/\(space)
      """.utf8)
  }
}

/// What the header of a JPEG file says.
struct JPEGFrame: Hashable {
  let width: Int
  let height: Int
  let components: Int
  /// Whether a viewer must turn the picture, as cameras ask for.
  let isTurned: Bool
  /// Whether a program of Adobe's, or one that writes as they do, has saved it.
  let isAdobes: Bool

  /// Reads the header; nil when the bytes are no JPEG of 8 bits.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    var isTurned = false
    var isAdobes = false
    while index + 10 < bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
      guard length >= 2, marker != 0xDA else { return nil }
      if marker == 0xE1 {
        isTurned = Self.asksToTurn(
          bytes[min(index + 4, bytes.count)..<min(index + 2 + length, bytes.count)])
      }
      if marker == 0xEE, bytes[(index + 4)...].starts(with: "Adobe".utf8) { isAdobes = true }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        guard bytes[index + 4] == 8 else { return nil }
        height = Int(bytes[index + 5]) << 8 | Int(bytes[index + 6])
        width = Int(bytes[index + 7]) << 8 | Int(bytes[index + 8])
        components = Int(bytes[index + 9])
        self.isTurned = isTurned
        self.isAdobes = isAdobes
        return
      }
      index += 2 + length
    }
    return nil
  }

  /// Whether Exif data hold an orientation other than upright.
  private static func asksToTurn(_ segment: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(segment)
    guard bytes.count > 20, bytes.starts(with: "Exif\0\0".utf8) else { return false }
    let isLittle = bytes[6] == 0x49
    func number(_ place: Int, _ count: Int) -> Int {
      guard place >= 0, place + count <= bytes.count else { return 0 }
      let part = bytes[place..<place + count]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    let directory = 6 + number(10, 4)
    for entry in 0..<min(number(directory, 2), 100) {
      let place = directory + 2 + entry * 12
      if number(place, 2) == 0x0112 { return number(place + 8, 2) > 1 }
    }
    return false
  }
}
