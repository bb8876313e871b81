/// The bytes of words, in lower case: what checks ask of each byte of each card, by one look-up.
enum WordBytes {
  /// For each byte that `ASCII.isWordByte` its lower-case form; 0 for any other.
  static let lowered: [UInt8] = (0...255).map { byte in
    ASCII.isWordByte(byte) ? ASCII.lower(byte) : 0
  }
}
