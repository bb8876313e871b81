/// The objects of a PDF file, written one after the other.
///
/// Small objects are gathered into compressed object streams, so a tagged file stays small. Nothing
/// in it tells the time: the same calls make the same bytes.
struct PDFObjects {
  /// The number of an object.
  typealias Number = Int

  /// Where an object lies.
  private enum Place {
    case unwritten
    case at(offset: Int)
    case inside(stream: Number, index: Int)
  }

  private(set) var bytes: [UInt8] = []
  private var places: [Place] = [.unwritten]
  /// The objects that wait for the next object stream.
  private var gathered: [(number: Number, offset: Int)] = []
  private var gatheredBytes: [UInt8] = []
  private static let mostGathered = 200

  init() {
    bytes.put("%PDF-1.7\n%")
    bytes += [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
  }

  /// A number for an object that is written later.
  mutating func reserve() -> Number {
    places.append(.unwritten)
    return places.count - 1
  }

  /// Writes an object that is no stream.
  mutating func write(_ content: [UInt8], as number: Number) {
    gathered.append((number, gatheredBytes.count))
    gatheredBytes += content
    gatheredBytes.append(0x0A)
    if gathered.count == Self.mostGathered { flush() }
  }

  /// Writes an object that is no stream; returns its number.
  mutating func add(_ content: [UInt8]) -> Number {
    let number = reserve()
    write(content, as: number)
    return number
  }

  /// Writes a stream: the entries of its dictionary but for length and filter, what it holds, and
  /// how that is compressed already; without a filter it is compressed here.
  mutating func writeStream(
    _ dictionary: [UInt8], _ content: [UInt8], filter: String? = nil, as number: Number
  ) {
    let stored = filter == nil ? Deflate.compressed(content) : content
    places[number] = .at(offset: bytes.count)
    bytes.put(number)
    bytes.put(" 0 obj<<")
    bytes += dictionary
    bytes.put("/Filter/")
    bytes.put(filter ?? "FlateDecode")
    bytes.put("/Length ")
    bytes.put(stored.count)
    bytes.put(">>stream\n")
    bytes += stored
    bytes.put("\nendstream endobj\n")
  }

  /// Writes a stream; returns its number.
  mutating func addStream(
    _ dictionary: [UInt8], _ content: [UInt8], filter: String? = nil
  ) -> Number {
    let number = reserve()
    writeStream(dictionary, content, filter: filter, as: number)
    return number
  }

  private mutating func flush() {
    guard !gathered.isEmpty else { return }
    let stream = reserve()
    var head: [UInt8] = []
    for (index, object) in gathered.enumerated() {
      head.put(object.number)
      head.append(0x20)
      head.put(object.offset)
      head.append(0x20)
      places[object.number] = .inside(stream: stream, index: index)
    }
    var dictionary: [UInt8] = []
    dictionary.put("/Type/ObjStm/N ")
    dictionary.put(gathered.count)
    dictionary.put("/First ")
    dictionary.put(head.count)
    writeStream(dictionary, head + gatheredBytes, as: stream)
    gathered = []
    gatheredBytes.removeAll(keepingCapacity: true)
  }

  /// Writes the table of all objects and ends the file.
  ///
  /// - Parameters:
  ///   - root: the catalog.
  ///   - info: the document information.
  mutating func finish(root: Number, info: Number) {
    flush()
    let table = reserve()
    let start = bytes.count
    places[table] = .at(offset: start)
    var rows: [UInt8] = []
    rows.reserveCapacity(places.count * 7)
    func row(_ kind: UInt8, _ second: Int, _ third: Int) {
      rows.append(kind)
      for shift in [24, 16, 8, 0] { rows.append(UInt8(truncatingIfNeeded: second >> shift)) }
      rows.append(UInt8(truncatingIfNeeded: third >> 8))
      rows.append(UInt8(truncatingIfNeeded: third))
    }
    for (number, place) in places.enumerated() {
      switch place {
      case .unwritten: row(0, 0, number == 0 ? 65535 : 0)
      case .at(let offset): row(1, offset, 0)
      case .inside(let stream, let index): row(2, stream, index)
      }
    }
    var dictionary: [UInt8] = []
    dictionary.put("/Type/XRef/W[1 4 2]/Size ")
    dictionary.put(places.count)
    dictionary.put("/Root ")
    dictionary.put(root)
    dictionary.put(" 0 R/Info ")
    dictionary.put(info)
    dictionary.put(" 0 R/ID[")
    let id = fingerprint()
    dictionary += id + id
    dictionary.put("]")
    writeStream(dictionary, rows, as: table)
    bytes.put("startxref\n")
    bytes.put(start)
    bytes.put("\n%%EOF\n")
  }

  /// A name for the file, made of its content: FNV-1a of 64 bits, over all bytes and over every
  /// other.
  private func fingerprint() -> [UInt8] {
    var hashes: [UInt64] = [0xCBF2_9CE4_8422_2325, 0x8422_2325_CBF2_9CE4]
    for index in bytes.indices {
      let which = index & 1
      hashes[which] = (hashes[which] ^ UInt64(bytes[index])) &* 0x100_0000_01B3
    }
    var text: [UInt8] = [UInt8(ascii: "<")]
    for hash in hashes {
      for shift in [48, 32, 16, 0] as [UInt64] {
        text.putHex(UInt16(truncatingIfNeeded: hash >> shift))
      }
    }
    text.append(UInt8(ascii: ">"))
    return text
  }
}
