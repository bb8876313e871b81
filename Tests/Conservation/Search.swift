/// Finds a stretch of bytes in another.
enum Search {
  /// Whether it is there.
  static func holds(_ whole: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    guard part.count <= whole.count else { return false }
    let tail = part.dropFirst()
    for at in 0...whole.count - part.count where whole[at] == first {
      if whole[at + 1..<at + part.count].elementsEqual(tail) { return true }
    }
    return false
  }
}
